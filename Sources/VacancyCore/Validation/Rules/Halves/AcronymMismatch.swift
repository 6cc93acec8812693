extension RuleID {
  /// Both halves use the same acronyms.
  public static let acronymMismatch = RuleID("acronym-mismatch", .halves, .warning)
}

struct AcronymMismatch: DifferenceRule {
  static let page = RulePage(
    .acronymMismatch,
    requirement: .init(
      english: "both halves use the same acronyms",
      french: "les deux moitiés emploient les mêmes sigles"),
    rationale: .init(
      english: "an acronym that only the French half has is mostly a slip",
      french: "un sigle que seule la moitié française emploie est le plus souvent une faute"),
    violating: Example.both(
      Example.staff(
        text:
          """
          SUMMARY

          The Store serves the Joint Intelligence and Security Division (JISD).
          """),
      Example.french(
        text:
          """
          RÉSUMÉ

          Le magasin sert la Division civilo-militaire Renseignement et sécurité (JIS).
          """)),
    compliant: Example.both(
      Example.staff(
        text:
          """
          SUMMARY

          The Store serves the Joint Intelligence and Security Division (JISD).
          """),
      Example.french(
        text:
          """
          RÉSUMÉ

          Le magasin sert la Division civilo-militaire Renseignement et sécurité (JISD).
          """)))
}
