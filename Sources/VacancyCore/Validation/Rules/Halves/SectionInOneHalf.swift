extension RuleID {
  /// A section of one half stands in the other too.
  public static let sectionInOneHalf = RuleID("section-in-one-half", .halves, .error)
}

struct SectionInOneHalf: DifferenceRule {
  static let page = RulePage(
    .sectionInOneHalf,
    requirement: .init(
      english: "a section of one half stands in the other too",
      french: "une section d'une moitié figure aussi dans l'autre"),
    rationale: .init(
      english: "the French half is what half of the candidates read",
      french: "la moitié française est celle que lit un candidat sur deux"),
    violating: Example.both(
      Example.staff(
        text:
          """
          SUMMARY

          The Store keeps what the staff needs.

          CONTRACT

          Serving staff will be offered a contract in accordance with the regulations.
          """),
      Example.french(
        text:
          """
          RÉSUMÉ

          Le magasin conserve ce dont le personnel a besoin.
          """)),
    compliant: Example.both(
      Example.staff(
        text:
          """
          SUMMARY

          The Store keeps what the staff needs.
          """),
      Example.french(
        text:
          """
          RÉSUMÉ

          Le magasin conserve ce dont le personnel a besoin.
          """)))
}
