// Temporary: names of rules as the comparison has them, until it has RuleID itself.

extension Difference {
  /// - Parameter name: The name of a rule.
  init(
    _ name: String, _ severity: Severity, _ kind: Kind, _ message: Message, english: Side?,
    french: Side?
  ) {
    self.init(
      RuleID(rawValue: name) ?? RuleID(name, .halves, severity), kind, message, english: english,
      french: french, severity: severity)
  }
}

func == (left: RuleID, right: String) -> Bool { left.name == right }
