/// A term of the domain is answered by its own.
struct TermMismatch: DifferenceRule {
  static let page = RulePage(
    name: "term-mismatch", family: .halves, severity: .warning,
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
