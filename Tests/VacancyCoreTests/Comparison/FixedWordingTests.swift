import Testing

@testable import VacancyCore

/// Paragraphs that all notices share, word for word.
@Suite struct FixedWordingTests {
  private static let english =
    "Due to the broad interest in NATO and the large number of potential candidates, telephone or e-mail enquiries cannot be dealt with."
  private static let french =
    "En raison du vif intérêt suscité par l'OTAN et du nombre élevé de candidatures potentielles, il ne pourra pas être donné suite aux demandes de renseignements adressées par téléphone ou par courrier électronique."

  private func found(_ english: String, _ french: String) -> [Finding] {
    let notice = Example.halves(
      "8. ADDITIONAL INFORMATION\n\n" + english, "8. INFORMATIONS COMPLÉMENTAIRES\n\n" + french)
    let reading = Reading(of: SourceText(notice), recordingSpans: true)
    return Comparison(of: reading).differences.filter { $0.rule == .fixedWording }
  }

  @Test(arguments: [
    ("potential", "suitable", "'suitable'"), ("dealt with", "dealt", "also contains 'with'"),
    ("potential ", "potential external ", "does not contain 'external'"),
  ])
  func `a word that differs from the wording whose translation is there is a warning`(
    old: String, new: String, words: String
  ) throws {
    let finding = try #require(found(Self.english.replacing(old, with: new), Self.french).first)
    #expect(finding.severity == .warning)
    #expect(finding.message.english.contains(words))
    #expect(finding.english?.range != nil)
  }

  @Test(arguments: [
    (" par téléphone ou", "also contains 'par téléphone ou'"),
    (
      " adressées par téléphone ou par courrier électronique",
      "also contains 'adressées par téléphone ou par courrier électronique'"
    ),
    (
      " et du nombre élevé de candidatures potentielles",
      "also contains 'et du nombre élevé de candidatures potentielles'"
    ),
  ])
  func `a clause that is left out is a warning, and its paragraphs stay a pair`(
    clause: String, words: String
  ) throws {
    let french = Self.french.replacing(clause, with: "")
    let finding = try #require(found(Self.english, french).first)
    #expect(finding.severity == .warning && finding.message.english.contains(words))
    let notice = Example.halves(
      "8. ADDITIONAL INFORMATION\n\n" + Self.english,
      "8. INFORMATIONS COMPLÉMENTAIRES\n\n" + french)
    let all = Comparison(of: Reading(of: SourceText(notice))).differences
    #expect(all.map(\.rule) == [.fixedWording])
  }

  @Test func `changes in two places are shown with the words between them`() throws {
    let french = Self.french.replacing("par téléphone ou par", with: "au téléphone ou au")
    let finding = try #require(found(Self.english, french).first)
    #expect(
      finding.message.english
        == "expected 'par téléphone ou par' as in the fixed wording, but found 'au téléphone ou au', in section "
        + "'Additional information', paragraph 1")
  }

  @Test(arguments: [
    ("", "Des informations détaillées"),
    ("The office keeps all letters of the staff.", "Pour en savoir plus"),
  ])
  func `a sentence of a fixed paragraph that one half lacks is found`(
    new: String, words: String
  ) throws {
    let english = (
      "For information about the NATO Single Salary Scale (Grading, Allowances, etc.) please visit our website.",
      "Detailed data is available under the Salary and Benefits tab."
    )
    let french =
      "Pour en savoir plus sur l'échelle unique de rémunération mise en place à l'OTAN (grades, indemnités, "
      + "etc.), veuillez consulter notre site web. Des informations détaillées sont fournies sous l'onglet "
      + "Salaires et allocations."
    func rules(_ text: String) -> [Finding] {
      let notice = Example.halves(
        "8. ADDITIONAL INFORMATION\n\n" + text, "8. INFORMATIONS COMPLÉMENTAIRES\n\n" + french)
      return Comparison(of: Reading(of: SourceText(notice))).differences
    }
    #expect(rules(english.0 + " " + english.1) == [])
    let found = rules(new.isEmpty ? english.0 : new + " " + english.1)
    #expect(found.map(\.rule) == [.sentenceMissing] && found.first?.severity == .warning)
    #expect(found.first?.message.english.contains("'" + words) == true)
  }

  @Test func `it is a note where the other half has another wording, too`() {
    let english = Self.english.replacing("potential", with: "suitable")
    #expect(
      found(english, Self.french.replacing("potentielles", with: "valables")).map(\.severity)
        == [.note, .note])
  }

  @Test(arguments: [
    (english, french),
    (english.replacing("e-mail", with: "e‑mail").replacing(",", with: " –"), french.uppercased()),
    (
      english,
      french.replacing("de candidatures potentielles", with: "des candidatures potentielle")
    ),
    ("Due to the interest in the post, no letters are answered.", french),
    ("The office is closed on Fridays.", "Le bureau est fermé le vendredi."),
    (
      english,
      "Compte tenu du nombre de candidatures, on ne répond ni au téléphone ni aux courriels."
    ),
  ])
  func `the wording itself, marks and another text are not reported`(
    english: String, french: String
  ) {
    #expect(found(english, french).isEmpty)
  }

  @Test func `what another rule says of the words is not said again`() {
    let notice = Example.halves(
      "8. ADDITIONAL INFORMATION\n\n"
        + Self.english.replacing("potential", with: "potential potential"),
      "8. INFORMATIONS COMPLÉMENTAIRES\n\n" + Self.french)
    let found = Comparison(of: Reading(of: SourceText(notice))).differences
    #expect(found.map(\.rule) == [.doubledWord])
  }

  @Test func `a sentence of the table is found by the words that tell it`() {
    for language in Language.allCases {
      let table = FixedSentences.of(language)
      #expect(table.all.count > 30)
      #expect(table.all.indices.allSatisfy { table.words(of: $0).count > 2 })
      #expect(FixedSentenceIndex.of(language).telling.allSatisfy { $0 > 0 })
    }
  }

  @Test func `changes are the least ones, in the order of the text`() {
    func words(_ text: String) -> [PlainWord] {
      let bytes = Array(text.utf8)
      return PlainWord.counted(of: 0..<bytes.count, in: bytes, .english)
    }
    let changes = WordChanges(
      of: words("blue green red grey"), from: words("blue white red yellow grey black"))
    #expect(changes.count == 3)
    #expect(changes.stretches.map(\.found) == [1..<2, 3..<3, 4..<4])
    #expect(changes.stretches.map(\.expected) == [1..<2, 3..<4, 5..<6])
  }
}
