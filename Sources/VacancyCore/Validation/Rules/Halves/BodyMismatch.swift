extension RuleID {
  /// Both halves name the same NATO body.
  public static let bodyMismatch = RuleID("body-mismatch", .halves, .error)
}

struct BodyMismatch: DifferenceRule {
  static let page = RulePage(
    .bodyMismatch,
    requirement: .init(
      english: "both halves name the same NATO body",
      french: "les deux moitiés indiquent le même organisme"),
    rationale: .init(
      english: "two bodies have two employers",
      french: "deux organismes sont deux employeurs"),
    violating: Example.both(
      Example.staff(),
      Example.french(body: "OTAN EMI")),
    compliant: Example.both(Example.staff()))
}
