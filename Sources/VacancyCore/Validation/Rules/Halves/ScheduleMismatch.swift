/// Both halves name the same schedule.
struct ScheduleMismatch: DifferenceRule {
  static let page = RulePage(
    name: "schedule-mismatch", family: .halves, severity: .error,
    law: .init(
      english: "both halves name the same schedule",
      french: "les deux moitiés indiquent le même horaire"),
    why: .init(
      english: "half a post is not a whole one",
      french: "un mi-temps n'est pas un temps plein"),
    bad: Example.both(
      Example.staff(),
      Example.french(schedule: "Temps partiel")),
    good: Example.both(Example.staff()))
}
