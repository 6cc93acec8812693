/// A salary names an amount.
struct UnreadableSalary: Rule {
  static let page = RulePage(
    name: "unreadable-salary", family: .fields, severity: .error,
    law: .init(
      english: "a salary names an amount",
      french: "un salaire indique un montant"),
    why: .init(
      english: "a currency without an amount offers nothing",
      french: "une monnaie sans montant n'offre rien"),
    bad: Example.notice(salary: "Euro (EUR) Monthly"),
    good: Example.notice())

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.reported("unreadable-salary")
  }
}
