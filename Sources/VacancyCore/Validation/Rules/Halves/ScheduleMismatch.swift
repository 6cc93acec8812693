extension RuleID {
  /// Both halves name the same schedule.
  public static let scheduleMismatch = RuleID("schedule-mismatch", .halves, .error)
}

struct ScheduleMismatch: DifferenceRule {
  static let page = RulePage(
    .scheduleMismatch,
    requirement: .init(
      english: "both halves name the same schedule",
      french: "les deux moitiés indiquent le même horaire"),
    rationale: .init(
      english: "half a post is not a whole one",
      french: "un mi-temps n'est pas un temps plein"),
    violating: Example.both(
      Example.staff(),
      Example.french(schedule: "Temps partiel")),
    compliant: Example.both(Example.staff()))
}
