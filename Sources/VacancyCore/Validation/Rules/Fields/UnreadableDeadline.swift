extension RuleID {
  /// A deadline is a date, or says that it is open.
  public static let unreadableDeadline = RuleID("unreadable-deadline", .fields, .error)
}

struct UnreadableDeadline: Rule {
  static let page = RulePage(
    .unreadableDeadline,
    requirement: .init(
      english: "a deadline is a date, or says that it is open",
      french: "une date de retrait est une date, ou indique que l'avis reste ouvert"),
    rationale: .init(
      english: "nobody can apply in time for a day that cannot be read",
      french: "nul ne peut postuler à temps pour un jour illisible"),
    violating: Example.notice(deadline: "soon"),
    compliant: Example.notice(deadline: "Ongoing"))

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.reported(.unreadableDeadline)
  }
}
