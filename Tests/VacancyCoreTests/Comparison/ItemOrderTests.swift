import Testing

@testable import VacancyCore

/// Lists in another order, and items that are two in one half.
@Suite struct ItemOrderTests {
  private static let english = [
    "have at least 2 years' experience in a store", "hold a driving licence for lorries",
    "know the rules of customs and be able to fill in their forms",
    "write clear letters to suppliers",
    #"possess the following levels: V ("Advanced") in one; II ("Elementary") in the other"#,
  ]
  private static let french = [
    "avoir au moins 2 ans d'expérience dans un magasin",
    "être titulaire d'un permis de conduire pour poids lourds",
    "connaître les règles de la douane et savoir remplir ses formulaires",
    "écrire des lettres claires aux fournisseurs",
    "avoir les niveaux suivants : V (« avancé ») dans une ; II (« élémentaire ») dans l'autre",
  ]

  private func found(_ french: [String], _ english: [String] = english) -> [Finding] {
    let notice = Example.halves(
      Example.qualifications("- " + english.joined(separator: ";\n- ") + "."),
      Example.frenchQualifications("- " + french.joined(separator: " ;\n- ") + "."))
    return Comparison(of: Reading(of: SourceText(notice))).differences
  }

  @Test func `a list in another order is one finding that shows both orders`() {
    let french = [2, 1, 0, 4, 3].map { Self.french[$0] }
    #expect(
      found(french).map(\.message.english) == [
        "essential items 1, 2, 3, 4, 5 in English are 3, 2, 1, 5, 4 in French"
      ])
    #expect(found(french).map(\.rule) == [.itemMoved])
  }

  @Test func `one item that moved is named`() {
    let french = [0, 2, 1, 3, 4].map { Self.french[$0] }
    #expect(found(french).map(\.rule) == [.itemMoved])
    #expect(
      found(french).allSatisfy {
        $0.message.english.contains("in English corresponds to essential item")
      })
  }

  @Test func `an item that is two in one half is a note`() throws {
    var french = Self.french
    french.replaceSubrange(
      2...2, with: ["connaître les règles de la douane", "savoir remplir ses formulaires"])
    let split = try #require(found(french).first)
    #expect(found(french).count == 1)
    #expect(split.kind == .split && split.severity == .note && split.rule == .itemMissing)
    #expect(
      split.message.english
        == "essential item 3 in English corresponds to essential item 3 with 4 in French")
  }

  @Test func `two items that are one in French are a note`() {
    var english = Self.english
    english.replaceSubrange(
      2...2, with: ["know the rules of customs", "be able to fill in the forms of customs"])
    #expect(found(Self.french, english).map(\.kind) == [.split])
  }

  @Test(arguments: 0..<5) func `an item that is missing is no split`(index: Int) {
    var french = Self.french
    french.remove(at: index)
    #expect(found(french).contains { $0.rule == .itemMissing && $0.severity == .error })
    var english = Self.english
    english.remove(at: index)
    #expect(
      found(Self.french, english).contains { $0.rule == .itemMissing && $0.severity == .error })
  }
}
