/// An accountability of one half stands in the other too.
struct AccountabilityMissing: DifferenceRule {
  static let page = RulePage(
    name: "accountability-missing", family: .halves, severity: .error,
    law: .init(
      english: "an accountability of one half stands in the other too",
      french: "une responsabilité d'une partie figure aussi dans l'autre"),
    why: .init(
      english: "the French half is what half of the candidates read",
      french: "la partie française est ce que lit une moitié des candidats"),
    bad: Example.both(
      Example.staff(
        text: "3. MAIN ACCOUNTABILITIES\n\nProject Management\n\nManages the projects of the store.\n\nKnowledge Management\n\nKeeps the books and the archive.\n\nFinancial Management\n\nPlans the budget."),
      Example.french(
        text: "3. RESPONSABILITÉS PRINCIPALES\n\nGestion de projet\n\nGère les projets du magasin.\n\nGestion des connaissances\n\nTient les livres et les archives.")),
    good: Example.both(
      Example.staff(
        text: "3. MAIN ACCOUNTABILITIES\n\nProject Management\n\nManages the projects of the store.\n\nKnowledge Management\n\nKeeps the books and the archive.\n\nFinancial Management\n\nPlans the budget."),
      Example.french(
        text: "3. RESPONSABILITÉS PRINCIPALES\n\nGestion de projet\n\nGère les projets du magasin.\n\nGestion des connaissances\n\nTient les livres et les archives.\n\nGestion financière\n\nPlanifie le budget.")))
}
