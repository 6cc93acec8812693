extension RuleID {
  /// The accountabilities stand in the same order in both halves.
  public static let accountabilityMoved = RuleID("accountability-moved", .halves, .warning)
}

struct AccountabilityMoved: DifferenceRule {
  static let page = RulePage(
    .accountabilityMoved,
    requirement: .init(
      english: "the accountabilities stand in the same order in both halves",
      french: "les responsabilités suivent le même ordre dans les deux moitiés"),
    rationale: .init(
      english: "the order tells what matters most",
      french: "l'ordre dit ce qui importe le plus"),
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

          Gestion financière

          Planifie le budget.

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
