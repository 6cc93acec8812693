import Testing

@testable import VacancyCore

/// A path written as its JSON Pointer, which has to be one of the record.
extension RecordPath: ExpressibleByStringInterpolation {
  init(stringLiteral pointer: String) {
    if RecordPath(pointer: pointer) == nil { Issue.record("no path of the record: '\(pointer)'") }
    self = RecordPath(pointer: pointer) ?? RecordPath(.suppressions)
  }
}
