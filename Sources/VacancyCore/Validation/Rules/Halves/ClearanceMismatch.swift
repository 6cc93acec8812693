extension RuleID {
  /// Both halves name the same clearance.
  public static let clearanceMismatch = RuleID("clearance-mismatch", .halves, .error)
}

struct ClearanceMismatch: DifferenceRule {
  static let page = RulePage(
    .clearanceMismatch,
    requirement: .init(
      english: "both halves name the same clearance",
      french: "les deux moitiés indiquent la même habilitation"),
    rationale: .init(
      english: "a clearance takes months, and the wrong one takes them twice",
      french: "une habilitation prend des mois, et la mauvaise les prend deux fois"),
    violating: Example.both(
      Example.staff(),
      Example.french(clearance: "NC")),
    compliant: Example.both(Example.staff()))
}
