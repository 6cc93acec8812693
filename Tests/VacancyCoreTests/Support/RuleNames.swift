import Testing

@testable import VacancyCore

/// Tests name rules as users do, by their published names.
extension RuleID: ExpressibleByStringLiteral {
  init(stringLiteral name: String) {
    if RuleID(rawValue: name) == nil { Issue.record("unknown rule '\(name)'") }
    self = RuleID(rawValue: name) ?? .notANotice
  }
}

extension RuleSelector: ExpressibleByStringLiteral {
  init(stringLiteral name: String) {
    if RuleSelector(name) == nil { Issue.record("there is no rule or family '\(name)'") }
    self = RuleSelector(name) ?? .rule(.notANotice)
  }
}

extension RuleID {
  /// What the check of the rule finds.
  func check(_ subject: RuleSubject) -> [Finding] {
    guard case .check(let check) = RulePage(self)?.source else { return [] }
    return check(subject)
  }
}
