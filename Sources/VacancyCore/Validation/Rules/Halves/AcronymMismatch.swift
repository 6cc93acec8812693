/// Both halves use the same acronyms.
struct AcronymMismatch: DifferenceRule {
  static let page = RulePage(
    name: "acronym-mismatch", family: .halves, severity: .warning,
    law: .init(
      english: "both halves use the same acronyms",
      french: "les deux parties emploient les mêmes sigles"),
    why: .init(
      english: "an acronym that only the French half has is mostly a slip",
      french: "un sigle que seule la partie française emploie est le plus souvent une faute"),
    bad: Example.both(
      Example.staff(
        text: "1. SUMMARY\n\nThe Store serves the Joint Intelligence and Security Division (JISD)."),
      Example.french(
        text: "1. RÉSUMÉ\n\nLe magasin sert la Division civilo-militaire Renseignement et sécurité (JIS).")),
    good: Example.both(
      Example.staff(
        text: "1. SUMMARY\n\nThe Store serves the Joint Intelligence and Security Division (JISD)."),
      Example.french(
        text: "1. RÉSUMÉ\n\nLe magasin sert la Division civilo-militaire Renseignement et sécurité (JISD).")))
}
