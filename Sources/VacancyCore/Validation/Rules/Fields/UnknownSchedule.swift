extension RuleID {
  /// A schedule is full-time or part-time.
  public static let unknownSchedule = RuleID("unknown-schedule", .fields, .warning)
}

struct UnknownSchedule: Rule {
  static let page = RulePage(
    .unknownSchedule,
    requirement: .init(
      english: "a schedule is full-time or part-time",
      french: "un horaire est à temps plein ou à temps partiel"),
    rationale: .init(
      english: "another word says nothing about the hours",
      french: "un autre mot ne dit rien des heures"),
    violating: Example.notice(schedule: "Sometimes"),
    compliant: Example.notice())

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.reported(.unknownSchedule)
  }
}
