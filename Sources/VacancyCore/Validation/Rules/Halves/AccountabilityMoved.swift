/// The accountabilities stand in the same order in both halves.
struct AccountabilityMoved: DifferenceRule {
  static let page = RulePage(
    name: "accountability-moved", family: .halves, severity: .warning,
    law: .init(
      english: "the accountabilities stand in the same order in both halves",
      french: "les responsabilités suivent le même ordre dans les deux parties"),
    why: .init(
      english: "the order tells what matters most",
      french: "l'ordre dit ce qui importe le plus"),
    bad: Example.both(
      Example.staff(
        text: "3. MAIN ACCOUNTABILITIES\n\nProject Management\n\nManages the projects of the store.\n\nKnowledge Management\n\nKeeps the books and the archive.\n\nFinancial Management\n\nPlans the budget."),
      Example.french(
        text: "3. RESPONSABILITÉS PRINCIPALES\n\nGestion financière\n\nPlanifie le budget.\n\nGestion de projet\n\nGère les projets du magasin.\n\nGestion des connaissances\n\nTient les livres et les archives.")),
    good: Example.both(
      Example.staff(
        text: "3. MAIN ACCOUNTABILITIES\n\nProject Management\n\nManages the projects of the store.\n\nKnowledge Management\n\nKeeps the books and the archive.\n\nFinancial Management\n\nPlans the budget."),
      Example.french(
        text: "3. RESPONSABILITÉS PRINCIPALES\n\nGestion de projet\n\nGère les projets du magasin.\n\nGestion des connaissances\n\nTient les livres et les archives.\n\nGestion financière\n\nPlanifie le budget.")))
}
