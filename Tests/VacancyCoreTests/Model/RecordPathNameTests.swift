import Testing

@testable import VacancyCore

struct RecordPathNameTests {
  @Test(
    arguments: [
      ("", "the English half", "la version anglaise"),
      ("/deadline", "application deadline", "date limite de candidature"),
      ("/deadline/text", "application deadline", "date limite de candidature"),
      ("/grade/former/0", "grade", "grade"),
      ("/otherFields/0", "header field 'Post Number'", "champ d'en-tête « Post Number »"),
      ("/positions", "listed posts", "postes de la liste"),
      ("/positions/0", "listed post 1", "poste de la liste 1"),
      ("/summary/1", "section 'Summary', paragraph 2", "rubrique « Résumé », paragraphe 2"),
      (
        "/qualifications/essential/items/2", "essential item 3", "acquis essentiel 3"
      ),
      (
        "/qualifications/desirable/intro", "introduction to the desirable qualifications",
        "introduction aux acquis souhaitables"
      ),
      ("/qualifications/experience/0", "years of experience", "années d'expérience"),
      (
        "/accountabilities/0", "accountability 'Gestion de projets'",
        "responsabilité « Gestion de projets »"
      ),
      (
        "/accountabilities/0/paragraphs/0", "accountability 'Gestion de projets', paragraph 1",
        "responsabilité « Gestion de projets », paragraphe 1"
      ),
      ("/accountabilities/7", "accountability 8", "responsabilité 8"),
      ("/interrelationships/directReports/text", "direct reports", "subordonnés directs"),
      (
        "/competencies/items/0/behaviour", "competency 'Travail en équipe', behaviour",
        "compétence « Travail en équipe », comportement"
      ),
      ("/contract/clause/duration", "contract clause, duration", "clause contractuelle, durée"),
      (
        "/contract/clause/paragraphs/1", "contract clause, paragraph 2",
        "clause contractuelle, paragraphe 2"
      ),
      ("/otherSections/0/heading", "section 'Remarques'", "rubrique « Remarques »"),
      ("/letterhead/3", "letterhead", "letterhead"),
    ] as [(RecordPath, String, FrenchSentence)])
  func `a value has a name in words`(path: RecordPath, english: String, french: FrenchSentence) {
    let name = path.name(in: .full(.english))
    #expect(name == Message(english: english, french: french))
  }

  @Test(
    arguments: [
      (
        "/interrelationships/paragraphs/1", "section 'Interrelationships', paragraph 2",
        "la rubrique « Structure et liaisons », paragraphe 2"
      ),
      ("/deadline", "the application deadline", "la date limite de candidature"),
      ("/schedule", "the schedule", "l'horaire"),
      ("/qualifications/essential/items/2", "essential item 3", "l'acquis essentiel 3"),
      ("/qualifications/essential", "the essential qualifications", "les acquis essentiels"),
      (
        "/accountabilities/0/paragraphs/0", "accountability 'Gestion de projets', paragraph 1",
        "la responsabilité « Gestion de projets », paragraphe 1"
      ),
      ("", "the English half", "la version anglaise"),
    ] as [(RecordPath, String, FrenchSentence)])
  func `in a sentence it has its article`(path: RecordPath, english: String, french: FrenchSentence)
  {
    let name = path.name(in: .full(.english)).withArticle
    #expect(name == Message(english: english, french: french))
  }

  @Test func `every name begins with a French noun whose article is known`() {
    let values = HeaderField.allCases.map { RecordPath(.french)[$0] }
    let texts = RecordText.all(of: .full(.french)).map(\.path)
    let names =
      (values + texts).map { $0.name(in: .full(.french)).french }
      + ContractPart.allCases.map(\.name.french) + ContractFact.allCases.map(\.name.french)
      + Language.allCases.map(\.halfName.french)
    #expect(names.filter { FrenchNoun.article(of: $0) == nil } == [])
  }

  @Test func `every text of a half has a name of its own`() {
    let names = RecordText.all(of: .full(.french)).map {
      $0.path.name(in: .full(.french)).french
    }
    #expect(Set(names).count == names.count)
  }
}
