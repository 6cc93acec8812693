extension RuleID {
  /// Both halves name the same deadline.
  public static let deadlineMismatch = RuleID("deadline-mismatch", .halves, .error)
}

struct DeadlineMismatch: DifferenceRule {
  static let page = RulePage(
    .deadlineMismatch,
    requirement: .init(
      english: "both halves name the same deadline",
      french: "les deux moitiés indiquent la même date de retrait"),
    rationale: .init(
      english: "who reads the later date comes too late",
      french: "qui lit la date la plus tardive arrive trop tard"),
    violating: Example.both(
      Example.staff(),
      Example.french(deadline: "22-oct.-2026")),
    compliant: Example.both(Example.staff()))
}
