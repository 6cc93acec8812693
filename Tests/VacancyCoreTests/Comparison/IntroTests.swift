import Testing

@testable import VacancyCore

/// The sentences that lead into lists are compared like all others.
@Suite struct IntroTests {
  private static let english = (
    essential: "The incumbent must:", desirable: "The following would be considered an advantage:"
  )
  private static let french = (
    essential: "La/Le titulaire du poste doit :",
    desirable: "Seraient considérées comme autant d'atouts :"
  )

  private func found(
    _ english: (essential: String, desirable: String) = english,
    _ french: (essential: String, desirable: String) = french
  ) -> [Finding] {
    let notice = Example.halves(
      """
      2. QUALIFICATIONS AND EXPERIENCE

      ESSENTIAL

      \(english.essential)

      - have 2 years' experience in a store;
      - hold a driving licence for lorries.

      DESIRABLE

      \(english.desirable)

      - knowledge of the rules of customs.
      """,
      """
      2. QUALIFICATIONS ET EXPÉRIENCE

      ACQUIS ESSENTIELS

      \(french.essential)

      - avoir 2 ans d'expérience dans un magasin ;
      - être titulaire d'un permis de conduire pour poids lourds.

      ACQUIS SOUHAITABLES

      \(french.desirable)

      - la connaissance des règles de la douane.
      """)
    return Comparison(of: Reading(of: SourceText(notice), recordingSpans: true)).differences
  }

  @Test(arguments: [
    french, ("Pour ce poste, il faut :", "Seraient appréciés :"),
    ("Le titulaire devra :", "Constituerait un atout :"),
    ("La personne recherchée doit :", "Les éléments suivants seraient souhaitables :"),
  ])
  func `a right translation is not reported`(essential: String, desirable: String) {
    #expect(found(Self.english, (essential, desirable)) == [])
  }

  @Test(arguments: [
    ("doit", "peut", "'must' in English, 'peut' in French, in the introduction to the essential"),
    (
      "comme autant d'atouts", "comme exigées",
      "'an advantage' in English, 'exigées' in French, in the introduction to the desirable"
    ),
    ("du poste doit", "du du poste doit", "'du du' repeats a word"),
    (
      "Seraient considérées comme autant d'atouts", "La/Le titulaire du poste doit",
      "'an advantage' in English, 'doit' in French, in the introduction to the desirable"
    ),
  ])
  func `a slip is reported at its words`(old: String, new: String, words: String) throws {
    let french = (
      Self.french.essential.replacing(old, with: new),
      Self.french.desirable.replacing(old, with: new)
    )
    let all = found(Self.english, french)
    let finding = try #require(all.first)
    #expect(all.count == 1 && finding.severity == .warning)
    #expect(finding.message.english.contains(words))
    #expect(finding.french?.range != nil)
  }

  @Test func `one that is left out is reported`() {
    let all = found(Self.english, ("", Self.french.desirable))
    #expect(all.map(\.rule) == [.paragraphMissing])
    #expect(
      all.map(\.message.english) == [
        "the introduction to the essential qualifications has no counterpart in the French half"
      ])
    #expect(
      all.map(\.message.french) == [
        "l'introduction aux acquis essentiels n'a pas d'équivalent dans la version française"
      ])
  }
}
