/// A deadline is a date, or says that it is open.
struct UnreadableDeadline: Rule {
  static let page = RulePage(
    name: "unreadable-deadline", family: .fields, severity: .error,
    law: .init(
      english: "a deadline is a date, or says that it is open",
      french: "une date de retrait est une date, ou indique que l'avis reste ouvert"),
    why: .init(
      english: "nobody can apply in time for a day that cannot be read",
      french: "nul ne peut postuler à temps pour un jour illisible"),
    bad: Example.notice(deadline: "soon"),
    good: Example.notice(deadline: "Ongoing"))

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.reported("unreadable-deadline")
  }
}
