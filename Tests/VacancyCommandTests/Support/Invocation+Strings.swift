@testable import VacancyCommand

extension Invocation {
  init(_ arguments: [String]) throws(UsageError) {
    try self.init(arguments.map { Array($0.utf8) })
  }
}
