import Testing

@testable import VacancyCore

/// Texts with two translations in the notices of a run.
@Suite struct TranslationMemoryTests {
  private static let english = "The storekeeper keeps the books of the store and counts the stock."
  private static let french = "Le magasinier tient les livres du magasin et compte le stock."

  /// The rules and messages of the notices, in their order.
  private func found(_ texts: [(english: String, french: String)]) -> [ReportedFinding] {
    let notices = texts.enumerated().map { index, text in
      "$ \(index)\n"
        + Example.both(
          Example.staff(title: "Clerk (26045\(index))", text: "SUMMARY\n\n" + text.english),
          Example.french(title: "Commis (26045\(index))", text: "RÉSUMÉ\n\n" + text.french))
    }
    return ExampleRun(notices.joined()).findings.filter { $0.rule == .inconsistentTranslation }
  }

  @Test func `another translation is a note in the later notice, with the place of the first`()
    throws
  {
    let other = "La personne tient les livres du magasin et compte le stock."
    let found = found([(Self.english, Self.french), (Self.english, other), (Self.english, other)])
    #expect(
      found.map(\.message.english) == [
        "the same English text has another French translation in '0.txt:29'"
      ])
    #expect(found.first?.finding.path?.description == "/halves/fr/summary/0")
    #expect(found.first?.severity == .note)
  }

  @Test func `so is another original of one translation`() {
    let other = "The storekeeper keeps the accounts of the store and counts the stock."
    let found = found([(Self.english, Self.french), (other, Self.french)])
    #expect(found.map { $0.finding.path?.description } == ["/halves/en/summary/0"])
  }

  @Test(arguments: [
    french.replacing("magasin et", with: "magasin, et"),
    french.replacing("magasin et", with: "magasin\u{A0}\net").replacing("Le ", with: "LE "),
  ])
  func `marks, white space and capitals are no other translation`(text: String) {
    #expect(found([(Self.english, Self.french), (Self.english, text)]).isEmpty)
  }

  @Test func `a short text may be translated in several ways`() {
    #expect(
      found([("See the annex.", "Voir l'annexe."), ("See the annex.", "Cf. annexe.")]).isEmpty)
  }

  @Test func `the room of a run is bounded`() {
    var memory = TranslationMemory(mostTexts: 500)
    let path = RecordPath(.french)
    let pairs = (0..<2_000).map { number in
      TranslationMemory.Pair(
        hashes: Bilingual(english: UInt64(number), french: UInt64(number)),
        paths: Bilingual(english: path, french: path), spans: Bilingual(english: nil, french: nil))
    }
    #expect(memory.add(pairs, of: "a").isEmpty)
    let others = pairs.map { pair in
      TranslationMemory.Pair(
        hashes: Bilingual(english: pair.hashes.english, french: pair.hashes.french &+ 5_000),
        paths: pair.paths, spans: pair.spans)
    }
    #expect(memory.add(others, of: "b").count == 500)
    #expect(memory.add(others, of: "c").isEmpty)
  }
}
