import Testing

@testable import VacancyCore

/// How the halves are typed: notes that never decide.
@Suite struct FormTests {
  private static let english = "The Section keeps the archives."

  @Test(arguments: [
    ("La Section a une tâche: tenir les archives.", ["tâche:"]),
    ("NOTE: elle tient les archives.", ["NOTE:"]),
    ("Que fait la Section? Elle tient les archives!", ["Section?"]),
    ("La Section tient les archives «secrètes».", ["«secrètes».", "«secrètes»."]),
    ("La Section (une seule); elle tient les archives.", ["seule);"]),
    ("L’équipe d'archives tient l'agenda.", ["L’équipe"]),
    ("La Section ouvre à 9:30 et tient http://nato.int/a:b?c=d les archives.", []),
    ("La Section\u{A0}: elle tient les «\u{202F}archives\u{202F}»\u{A0};", []),
    ("La Section tient les archives (?) !", []),
    ("L'équipe d'archives tient l'agenda.", []),
    ("L’équipe d’archives tient l’agenda.", []),
  ])
  func `a space that is missing in French and mixed apostrophes are a note`(
    french: String, words: [String]
  ) {
    let found = differences(.frenchTypography, between: Self.english, and: french)
    #expect(found.map(\.french?.text) == words.prefix(1).map { $0 })
    #expect(found.allSatisfy { $0.severity == .note && $0.english == nil })
  }

  @Test func `all places of one kind are one note with their count`() throws {
    let french = "Une tâche: tenir; une autre: lire. Pourquoi? Pour l’équipe et l'agenda."
    let found = differences(.frenchTypography, between: Self.english, and: french)
    #expect(
      found.map(\.message.english) == [
        "4 spaces are missing before ':', ';', '?' and '!' or inside '« »', the first in 'tâche:'",
        "straight apostrophes (1) and typographic ones (1) are mixed, as in 'l’équipe'",
      ])
  }

  @Test func `a sentence that was not translated has the spaces of English`() {
    let french = "The duties of the Section are these: to keep the archives and to answer readers."
    #expect(differences(.frenchTypography, between: Self.english, and: french).isEmpty)
  }

  @Test(arguments: [
    ("It costs 7,540.44 euros.", "Il coûte 7,540.44 euros.", ["7,540.44"]),
    ("It costs 1,234,567 euros.", "Il coûte 1,234,567 euros.", ["1,234,567"]),
    ("It costs 7 540,44 euros.", "Il coûte 7 540,44 euros.", ["7 540,44"]),
    ("It costs 7.540,44 euros.", "Il coûte 7 540,44 euros.", ["7.540,44"]),
    ("It costs 7,540.44 euros.", "Il coûte 7\u{202F}540,44 euros.", []),
    ("It weighs 7.125 kg.", "Il pèse 7,125 kg.", []),
    ("It costs 7,540 euros.", "Il coûte 7 540 euros.", []),
    ("See 7.4.2 and AJP-3.10 there.", "Voir le 7.4.2 et l'AJP-3.10.", []),
  ])
  func `a number in the form of the other language is a note`(
    english: String, french: String, words: [String]
  ) {
    let found = differences(.numberFormat, between: english, and: french)
    #expect(found.compactMap { $0.english?.text ?? $0.french?.text } == words)
    #expect(differences(.quantityMismatch, between: english, and: french).isEmpty)
  }

  @Test func `the same figures in both halves are another number in French`() {
    let notice = Example.summaries("It costs 7,540 euros.", "Il coûte 7,540 euros.")
    let found = Comparison(of: Reading(of: SourceText(notice)))
    #expect(found.differences.map(\.rule) == [.quantityMismatch])
    #expect(found.found.contains { $0.rule == .numberFormat })
  }

  @Test func `the salary of the header is read for its form too`() throws {
    let notice = Example.both(
      Example.staff(), Example.french(salary: "3,411.06Euro (EUR) Mensuelle"))
    let reading = Reading(of: SourceText(notice), recordingSpans: true)
    let found = Comparison(of: reading).differences
    #expect(found.map(\.rule) == [.numberFormat])
    let range = try #require(found.first?.range)
    #expect(
      String(decoding: reading.text.bytes[range.start..<range.end], as: UTF8.self) == "3,411.06")
  }

  @Test(arguments: [
    ("Il garde le papier (et l'encre pour tous.", ["(et"]),
    ("Il garde le papier et l'encre) pour tous.", ["l'encre)"]),
    ("Il garde « le papier et l'encre pour tous.", ["«"]),
    ("Il garde le papier \"et l'encre pour tous.", ["\"et"]),
    ("Il garde [le papier (et l'encre] pour tous.", ["(et"]),
    ("Il garde : a) le papier ; b) l'encre ; iv) le reste.", []),
    ("Il garde (le papier (et l'encre)) pour tous.", []),
    ("Il garde un écran de 19\" et « le papier » de \"tous\".", []),
    ("Il garde « le papier.\n\nEt aussi l'encre.\n\nEt le reste ».", []),
  ])
  func `a bracket or a quotation mark without its partner is a note`(
    french: String, words: [String]
  ) {
    let found = differences(.unpairedMark, between: Self.english, and: french)
    #expect(found.map(\.french?.text) == words)
  }

  @Test func `what was cut off is one finding, with the bracket that it left open`() {
    let notice = Example.summaries(
      "The budget of the office (travel, training and supplies) is prepared here every year.",
      "Le budget du bureau (voyages, formation et")
    let found = Comparison(of: Reading(of: SourceText(notice))).differences
    #expect(found.map(\.rule) == [.cutOffText])
  }

  @Test func `none of them decides, whatever severity fails a run`() {
    for rule: RuleID in [.frenchTypography, .numberFormat, .unpairedMark] {
      #expect(!rule.decides && !rule.isAboutComparison)
    }
  }
}

/// UTF-8 that was read as Windows-1252.
@Suite struct BrokenCharactersTests {
  @Test(arguments: [
    ("la tÃ¢che", "Ã¢", "â"), ("l’Ã©quipe", "Ã©", "é"), ("lâ€™agent", "â€™", "’"),
    ("Ã l'heure", "Ã ", nil), ("dÃ©jÃ  lu", "Ã©", "é"), ("un Å“il", "Å“", "œ"),
    ("ici\u{C2}\u{A0}: lÃ ", "Â\u{A0}", "\u{A0}"), ("10 â‚¬", "â‚¬", "€"),
    ("Â« ici Â»", "Â«", "«"), ("fin â€¦", "â€¦", "…"),
  ])
  func `a broken character is found with what it was`(
    text: String, words: String, original: Unicode.Scalar?
  ) throws {
    let bytes = Array(text.utf8)
    let found = BrokenCharacters(in: bytes, from: 0, to: bytes.count)
    guard let original else { return }
    let range = try #require(found.range)
    #expect(String(decoding: bytes[range.start..<range.end], as: UTF8.self) == words)
    #expect(found.original == original)
  }

  @Test(arguments: [
    "À l'âge adulte, le pâtre a mâché ; Âge, ÂME, SÃO", "«\u{A0}RÉSUMÉ\u{A0}»", "«RÉSUMÉ»",
    "Ångström, Åland", "a€b™c", "", "â", "Ã", "â€", "🙂 ﬁn",
  ])
  func `right text has none`(text: String) {
    let bytes = Array(text.utf8)
    #expect(BrokenCharacters(in: bytes, from: 0, to: bytes.count).count == 0)
  }

  @Test func `a half has one finding with the count`() throws {
    let notice = Example.summaries(
      "The Store keeps paper.", "Le magasin conserve l\u{FFFD}encre, dÃ©jÃ  lâ€™an passÃ©.")
    let reading = Reading(of: SourceText(notice), recordingSpans: true)
    let found = reading.findings().filter { $0.rule == .brokenCharacters }
    #expect(
      found.map(\.message.english) == [
        "a character was lost: '\u{FFFD}' stands in its place (the first of 5 in the French half)"
      ])
    #expect(found.first?.finding.path?.description == "/halves/fr/summary/0")
  }
}
