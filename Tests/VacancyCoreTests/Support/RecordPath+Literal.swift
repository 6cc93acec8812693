@testable import VacancyCore

/// A path written as its JSON Pointer, which has to be one of the record.
extension RecordPath: ExpressibleByStringInterpolation {
  init(stringLiteral pointer: String) {
    guard let path = RecordPath(pointer: pointer) else { fatalError("no path: \(pointer)") }
    self = path
  }
}
