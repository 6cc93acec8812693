extension RuleID {
  /// Both halves are subject to budget approval, or neither.
  public static let budgetStatusMismatch = RuleID("budget-status-mismatch", .halves, .error)
}

struct BudgetStatusMismatch: DifferenceRule {
  static let page = RulePage(
    .budgetStatusMismatch,
    requirement: .init(
      english: "both halves are subject to budget approval, or neither",
      french: "les deux moitiés sont sous réserve d'approbation budgétaire, ou aucune"),
    rationale: .init(
      english: "a post that may not be paid has to be told so to everybody",
      french: "un poste qui ne sera peut-être pas financé doit être annoncé comme tel à tous"),
    violating: Example.both(
      Example.staff(
        text: "The Store recruits, pending budget approval."),
      Example.french(
        text: "Le magasin recrute.")),
    compliant: Example.both(
      Example.staff(
        text: "The Store recruits, pending budget approval."),
      Example.french(
        text: "Le magasin recrute, sous réserve d'approbation budgétaire.")))
}
