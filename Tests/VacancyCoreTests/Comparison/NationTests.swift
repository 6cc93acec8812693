import Testing

@testable import VacancyCore

/// Countries and languages that one half names otherwise than the other.
@Suite struct NationTests {
  @Test(arguments: [
    ("knowledge of German", "connaissance du néerlandais", "German", "néerlandais"),
    ("knowledge of Arabic or Turkish", "connaissance de l'arabe ou du russe", "Turkish", "russe"),
    ("staff from Belgium and Italy", "du personnel belge et espagnol", "Italy", "espagnol"),
    (
      "the United States and Norway", "le Royaume-Uni et la Norvège", "United States", "Royaume-Uni"
    ),
  ])
  func `another country or language is told`(
    english: String, french: String, one: String, other: String
  ) {
    let found = terms(english, french)
    #expect(found.map(\.english?.text) == [one])
    #expect(found.map(\.french?.text) == [other])
  }

  @Test(arguments: [
    ("German law", "le droit de l'Allemagne"), ("in English and French", "dans les deux langues"),
    ("British and American ships", "des navires du Royaume-Uni et des États-Unis"),
    ("the Netherlands and Spain", "les Pays-Bas et l'Espagne"),
    ("to polish Czech reports", "peaufiner les rapports tchèques"),
    ("the States in the north and in Italy", "les États du nord, unis, et l'Italie"),
    ("Dutch stores", "des magasins proches de Mons"),
  ])
  func `a country may be said in its own way, or not at all`(english: String, french: String) {
    #expect(terms(english, french).isEmpty)
  }

  private func terms(_ english: String, _ french: String) -> [Finding] {
    differences(
      "term-mismatch", between: "The stores of NATO keep what the Allies need: \(english).",
      and: "Les magasins de l'OTAN gardent ce dont les Alliés ont besoin : \(french).")
  }
}
