/// Both halves count the same reports.
struct ReportsMismatch: DifferenceRule {
  static let page = RulePage(
    name: "reports-mismatch", family: .halves, severity: .error,
    law: .init(
      english: "both halves count the same reports",
      french: "les deux parties comptent les mêmes subordonnés"),
    why: .init(
      english: "the French half is what half of the candidates read",
      french: "la partie française est ce que lit une moitié des candidats"),
    bad: Example.both(
      Example.staff(
        text: "4. INTERRELATIONSHIPS\n\nThe incumbent reports to the Head of the Store.\n\nDirect reports: 2\n\nIndirect reports: N/A"),
      Example.french(
        text: "4. STRUCTURE ET LIAISONS\n\nLa/Le titulaire du poste relève de la/du chef du magasin.\n\nNombre de subordonné(e)s direct(e)s : 3\n\nNombre de subordonné(e)s indirect(e)s : sans objet")),
    good: Example.both(
      Example.staff(
        text: "4. INTERRELATIONSHIPS\n\nThe incumbent reports to the Head of the Store.\n\nDirect reports: 2\n\nIndirect reports: N/A"),
      Example.french(
        text: "4. STRUCTURE ET LIAISONS\n\nLa/Le titulaire du poste relève de la/du chef du magasin.\n\nNombre de subordonné(e)s direct(e)s : 2\n\nNombre de subordonné(e)s indirect(e)s : sans objet")))
}
