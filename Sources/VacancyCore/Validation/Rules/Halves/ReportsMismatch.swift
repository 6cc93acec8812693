extension RuleID {
  /// Both halves count the same reports.
  public static let reportsMismatch = RuleID("reports-mismatch", .halves, .error)
}

struct ReportsMismatch: DifferenceRule {
  static let page = RulePage(
    .reportsMismatch,
    requirement: .init(
      english: "both halves count the same reports",
      french: "les deux moitiés comptent les mêmes subordonnés"),
    rationale: .init(
      english: "the French half is what half of the candidates read",
      french: "la moitié française est celle que lit un candidat sur deux"),
    violating: Example.both(
      Example.staff(
        text:
          """
          INTERRELATIONSHIPS

          The incumbent reports to the Head of the Store.

          Direct reports: 2

          Indirect reports: N/A
          """),
      Example.french(
        text:
          """
          STRUCTURE ET LIAISONS

          La/Le titulaire du poste relève de la/du chef du magasin.

          Nombre de subordonné(e)s direct(e)s : 3

          Nombre de subordonné(e)s indirect(e)s : sans objet
          """)),
    compliant: Example.both(
      Example.staff(
        text:
          """
          INTERRELATIONSHIPS

          The incumbent reports to the Head of the Store.

          Direct reports: 2

          Indirect reports: N/A
          """),
      Example.french(
        text:
          """
          STRUCTURE ET LIAISONS

          La/Le titulaire du poste relève de la/du chef du magasin.

          Nombre de subordonné(e)s direct(e)s : 2

          Nombre de subordonné(e)s indirect(e)s : sans objet
          """)))
}
