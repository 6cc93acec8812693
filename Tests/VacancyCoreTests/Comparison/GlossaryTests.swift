import Testing

@testable import VacancyCore

/// The terms of a user's glossary.
@Suite struct GlossaryTests {
  private static let glossary = """
    # English\tFrench
    incident handling\ttraitement des incidents | gestion d'incident
    watch keeper|duty officer\tofficier de permanence
    "store, central",magasin central

    post\tposte
    security post\tposte de sécurité
    """

  private func found(_ english: String, _ french: String) throws -> [Finding] {
    let glossary = try Glossary(reading: SourceText(Self.glossary))
    let reading = Reading(
      of: SourceText(Example.summaries(english, french)), recordingSpans: true)
    return Comparison(of: reading, glossary: glossary).differences.filter {
      $0.rule == .termMismatch
    }
  }

  @Test(arguments: [
    (
      "The Section does INCIDENT handling.", "La Section assure le suivi des incidents.",
      "expected 'traitement des incidents' or 'gestion d'incident' in French for 'INCIDENT handling' (glossary)"
    ),
    (
      "The guard reports each event.", "L'officier de permanence rend compte de chaque événement.",
      "expected 'watch keeper' or 'duty officer' in English for 'officier de permanence' (glossary)"
    ),
    (
      "It is kept in the Store, Central.", "C'est conservé au magasin.",
      "expected 'magasin central' in French for 'Store, Central' (glossary)"
    ),
    (
      "The security post is manned.", "Le poste est occupé.",
      "expected 'poste de sécurité' in French for 'security post' (glossary)"
    ),
  ])
  func `a term without its translation is reported`(
    english: String, french: String, message: String
  ) throws {
    let found = try found(english, french)
    #expect(found.map(\.message.english) == [message])
    #expect(found.allSatisfy { $0.severity == .warning && $0.kind == .wording })
    #expect(found.first?.range != nil)
  }

  @Test(arguments: [
    ("Incident handling is done here.", "La gestion d’incidents est assurée ici."),
    ("The duty officer is here.", "L'officier de permanence est ici."),
    ("Watch keepers are here.", "Les gardiens sont ici."),
    ("The incident and its handling are reported.", "L'incident et son suivi sont signalés."),
    ("The security post is manned.", "Le poste de sécurité est occupé."),
    ("The posts are manned.", "Les emplois sont occupés."),
  ])
  func `a translation, an ending and words apart are not reported`(
    english: String, french: String
  ) throws {
    #expect(try found(english, french).isEmpty)
  }

  @Test func `a place that a known term explains is reported once`() throws {
    let glossary = Glossary([
      .init(english: ["incident management"], french: ["gestion des incidents"])
    ])
    let notice = Example.summaries(
      "The incumbent improves incident management.",
      "La/Le titulaire améliore la gestion des risques.")
    let found = Comparison(of: Reading(of: SourceText(notice)), glossary: glossary).differences
    #expect(found.map(\.rule) == [.termMismatch])
  }

  @Test(arguments: [
    ("post", "1:1", "found 1"), ("\n# a\npost\tposte\tx", "3:1", "found 3"),
    ("post\t", "1:1", "found no words"), ("post\tposte|", "1:1", "found no words"),
    ("a,b,c", "1:1", "found 3"), ("a\tb\r\n\r\n??\tb", "3:1", "found no words"),
    ("post\t" + String(repeating: "mot ", count: 21), "1:1", "at most 20 words, but found 21"),
  ])
  func `a line that has not two columns of words is refused with its place`(
    text: String, place: String, message: String
  ) {
    #expect {
      try Glossary(reading: SourceText(text))
    } throws: { error in
      guard let error = error as? ConfigurationError else { return false }
      return "\(error.position.line):\(error.position.column)" == place
        && error.message.english.contains(message)
    }
  }

  @Test func `a long glossary and a long text take linear time`() throws {
    let entries = (0..<20_000).map {
      Glossary.Entry(english: ["a a a a a a a a \($0)"], french: ["b b b b b b b b \($0)"])
    }
    let glossary = Glossary(entries)
    let text = Example.summaries(
      String(repeating: "a ", count: 60_000), String(repeating: "b ", count: 60_000))
    let found = Comparison(of: Reading(of: SourceText(text)), glossary: glossary).differences
    #expect(!found.contains { $0.rule == .termMismatch })
  }
}
