extension RuleID {
  /// An accountability of one half stands in the other too.
  public static let accountabilityMissing = RuleID("accountability-missing", .halves, .error)
}

struct AccountabilityMissing: DifferenceRule {
  static let page = RulePage(
    .accountabilityMissing,
    requirement: .init(
      english: "an accountability of one half stands in the other too",
      french: "une responsabilité d'une moitié figure aussi dans l'autre"),
    rationale: .init(
      english: "the French half is what half of the candidates read",
      french: "la moitié française est celle que lit un candidat sur deux"),
    violating: Example.both(
      Example.staff(
        text:
          """
          MAIN ACCOUNTABILITIES

          Project Management

          Manages the projects of the store.

          Knowledge Management

          Keeps the books and the archive.

          Financial Management

          Plans the budget.
          """),
      Example.french(
        text:
          """
          RESPONSABILITÉS PRINCIPALES

          Gestion de projet

          Gère les projets du magasin.

          Gestion des connaissances

          Tient les livres et les archives.
          """)),
    compliant: Example.both(
      Example.staff(
        text:
          """
          MAIN ACCOUNTABILITIES

          Project Management

          Manages the projects of the store.

          Knowledge Management

          Keeps the books and the archive.

          Financial Management

          Plans the budget.
          """),
      Example.french(
        text:
          """
          RESPONSABILITÉS PRINCIPALES

          Gestion de projet

          Gère les projets du magasin.

          Gestion des connaissances

          Tient les livres et les archives.

          Gestion financière

          Planifie le budget.
          """)))
}
