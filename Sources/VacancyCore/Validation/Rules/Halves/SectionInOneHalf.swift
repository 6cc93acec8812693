/// A section of one half stands in the other too.
struct SectionInOneHalf: DifferenceRule {
  static let page = RulePage(
    name: "section-in-one-half", family: .halves, severity: .error,
    law: .init(
      english: "a section of one half stands in the other too",
      french: "une section d'une partie figure aussi dans l'autre"),
    why: .init(
      english: "the French half is what half of the candidates read",
      french: "la partie française est ce que lit une moitié des candidats"),
    bad: Example.both(
      Example.staff(
        text: "1. SUMMARY\n\nThe Store keeps what the staff needs.\n\n6. CONTRACT\n\nServing staff will be offered a contract in accordance with the regulations."),
      Example.french(
        text: "1. RÉSUMÉ\n\nLe magasin conserve ce dont le personnel a besoin.")),
    good: Example.both(
      Example.staff(
        text: "1. SUMMARY\n\nThe Store keeps what the staff needs."),
      Example.french(
        text: "1. RÉSUMÉ\n\nLe magasin conserve ce dont le personnel a besoin.")))
}
