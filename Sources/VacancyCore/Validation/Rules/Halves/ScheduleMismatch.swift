/// Both halves name the same schedule.
struct ScheduleMismatch: DifferenceRule {
  static let page = RulePage(
    name: "schedule-mismatch", family: .halves, severity: .error,
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
