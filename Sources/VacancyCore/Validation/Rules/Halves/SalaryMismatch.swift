extension RuleID {
  /// Both halves name the same salary.
  public static let salaryMismatch = RuleID("salary-mismatch", .halves, .error)
}

struct SalaryMismatch: DifferenceRule {
  static let page = RulePage(
    .salaryMismatch,
    requirement: .init(
      english: "both halves name the same salary",
      french: "les deux moitiés indiquent le même salaire"),
    rationale: .init(
      english: "only one of two amounts is paid",
      french: "un seul des deux montants est versé"),
    violating: Example.both(
      Example.staff(),
      Example.french(salary: "3 411,60Euro (EUR) Mensuelle")),
    compliant: Example.both(Example.staff()))
}
