@testable import VacancyCore

/// Tests name rules as users do, by their published names.
extension RuleID: ExpressibleByStringLiteral {
  init(stringLiteral name: String) {
    guard let rule = RuleID(rawValue: name) else {
      preconditionFailure("there is no rule '\(name)'")
    }
    self = rule
  }
}

extension RuleSelector: ExpressibleByStringLiteral {
  init(stringLiteral name: String) {
    guard let selector = RuleSelector(name) else { preconditionFailure("no rule '\(name)'") }
    self = selector
  }
}

extension RulePage {
  /// What the check of the rule finds.
  func check(_ subject: RuleSubject) -> [Finding] {
    guard case .check(let check) = source else { return [] }
    return check(subject)
  }
}
