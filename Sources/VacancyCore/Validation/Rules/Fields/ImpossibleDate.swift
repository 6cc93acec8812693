/// A deadline is a day and an hour that exist.
struct ImpossibleDate: Rule {
  static let page = RulePage(
    name: "impossible-date", family: .fields, severity: .error,
    law: .init(
      english: "a deadline is a day and an hour that exist",
      french: "une date de retrait est un jour et une heure qui existent"),
    why: .init(
      english: "31 February or 25:61 is a slip, and nobody knows for what",
      french: "le 31 février ou 25:61 est une erreur dont nul ne connaît le sens"),
    bad: Example.notice(deadline: "31-Feb-2026"),
    good: Example.notice())

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.reported("impossible-date")
  }
}
