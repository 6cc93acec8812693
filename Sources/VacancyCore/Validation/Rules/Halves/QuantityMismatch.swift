extension RuleID {
  /// Texts that answer each other name the same numbers.
  public static let quantityMismatch = RuleID("quantity-mismatch", .halves, .warning)
}

struct QuantityMismatch: DifferenceRule {
  static let page = RulePage(
    .quantityMismatch,
    requirement: .init(
      english: "texts that answer each other name the same numbers",
      french: "des textes qui se répondent indiquent les mêmes nombres"),
    rationale: .init(
      english: "the French half is what half of the candidates read",
      french: "la moitié française est celle que lit un candidat sur deux"),
    violating: Example.both(
      Example.staff(
        text:
          """
          SUMMARY

          The Store serves 300 people in 4 buildings.
          """),
      Example.french(
        text:
          """
          RÉSUMÉ

          Le magasin sert 300 personnes dans 5 bâtiments.
          """)),
    compliant: Example.both(
      Example.staff(
        text:
          """
          SUMMARY

          The Store serves 300 people in 4 buildings.
          """),
      Example.french(
        text:
          """
          RÉSUMÉ

          Le magasin sert 300 personnes dans 4 bâtiments.
          """)))
}
