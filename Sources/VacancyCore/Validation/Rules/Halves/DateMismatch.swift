extension RuleID {
  /// Texts that answer each other name the same dates.
  public static let dateMismatch = RuleID("date-mismatch", .halves, .warning)
}

struct DateMismatch: DifferenceRule {
  static let page = RulePage(
    .dateMismatch,
    requirement: .init(
      english: "texts that answer each other name the same dates",
      french: "des textes qui se répondent indiquent les mêmes dates"),
    rationale: .init(
      english: "the French half is what half of the candidates read",
      french: "la moitié française est celle que lit un candidat sur deux"),
    violating: Example.both(
      Example.staff(
        text:
          """
          SUMMARY

          The Store moves on 15 March 2027.
          """),
      Example.french(
        text:
          """
          RÉSUMÉ

          Le magasin déménage le 16 mars 2027.
          """)),
    compliant: Example.both(
      Example.staff(
        text:
          """
          SUMMARY

          The Store moves on 15 March 2027.
          """),
      Example.french(
        text:
          """
          RÉSUMÉ

          Le magasin déménage le 15 mars 2027.
          """)))
}
