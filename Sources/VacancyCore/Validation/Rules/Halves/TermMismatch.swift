extension RuleID {
  /// A term of the domain is answered by its own.
  public static let termMismatch = RuleID("term-mismatch", .halves, .warning)
}

struct TermMismatch: DifferenceRule {
  static let page = RulePage(
    .termMismatch,
    requirement: .init(
      english: "a term of the domain is answered by its own",
      french: "un terme du domaine est rendu par le sien"),
    rationale: .init(
      english: "incident management is not risk management",
      french: "la gestion des incidents n'est pas la gestion des risques"),
    violating: Example.both(
      Example.staff(
        text:
          """
          SUMMARY

          The incumbent improves incident management.
          """),
      Example.french(
        text:
          """
          RÉSUMÉ

          La/Le titulaire améliore la gestion des risques.
          """)),
    compliant: Example.both(
      Example.staff(
        text:
          """
          SUMMARY

          The incumbent improves incident management.
          """),
      Example.french(
        text:
          """
          RÉSUMÉ

          La/Le titulaire améliore la gestion des incidents.
          """)))
}
