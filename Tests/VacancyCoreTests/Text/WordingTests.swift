import Testing
import VacancyReports

@testable import VacancyCore

/// What advice and names say in either language, whatever half they are about.
@Suite struct WordingTests {
  private func messages(_ rule: RuleID, _ text: String) -> [Message] {
    ExampleRun(text).findings.filter { $0.rule == rule }.map(\.message)
  }

  @Test(
    arguments: [
      ("unknown-schedule", "Schedule: Full-time", "Schedule: Sometimes", "'Full-time'"),
      ("unreadable-location", "Netherlands-Brunssum", "Nowhere", "'Belgium-Brussels'"),
      ("unreadable-deadline", "21-Oct-2026", "soon", "'15-Dec-2024'"),
      ("unreadable-salary", "3,411.06Euro", "much", "'7,540.44'"),
    ] as [(RuleID, String, String, String)])
  func `advice on the English half is English, in French sentences too`(
    rule: RuleID, old: String, new: String, example: String
  ) throws {
    let text = Example.notice().replacing(old, with: new)
    let message = try #require(messages(rule, text).first)
    #expect(message.english.contains(example))
    let words: FrenchSentence = "« \(String(example.dropFirst().dropLast())) »"
    #expect(message.french.contains(words.text))
  }

  @Test(
    arguments: [
      ("unknown-schedule", "Temps plein", "Parfois", "Temps plein"),
      ("unreadable-location", "Pays-Bas-Brunssum", "Nulle part", "Belgique-Bruxelles"),
      ("unreadable-deadline", "21-oct.-2026", "bientôt", "15-déc.-2024"),
      ("unreadable-salary", "3 411,06Euro", "beaucoup", "7\u{202F}540,44"),
    ] as [(RuleID, String, String, String)])
  func `advice on the French half is French, in English sentences too`(
    rule: RuleID, old: String, new: String, example: String
  ) throws {
    let text = Example.french().replacing(old, with: new)
    let message = try #require(messages(rule, text).first)
    #expect(message.english.contains("'\(example)'"))
  }

  @Test func `a missing section has the heading of its half`() throws {
    let page = try #require(RuleCatalog.pages.first { $0.name == "missing-section" })
    let message = try #require(messages("missing-section", page.violating).first)
    #expect(message.english == "the notice has no section '4. INTERRELATIONSHIPS'")
    #expect(message.french.contains("4. INTERRELATIONSHIPS"))
  }

  @Test func `a missing field has its article`() throws {
    let message = try #require(
      messages("missing-field", Example.notice(salary: nil)).first)
    #expect(message.english == "the notice does not state the salary")
    #expect(message.french == "l'avis n'indique pas le salaire")
  }

  @Test func `different numbers of posts have one name in both languages`() throws {
    let text = Example.both(
      Example.staff(), Example.french(title: "Magasinière/Magasinier (2 postes) (260455)"))
    let found = try #require(
      Comparison(of: Reading(text)).differences.first { $0.rule == "posts-mismatch" })
    let side = try #require(found.english ?? found.french)
    #expect(side.path.name(in: .full(.english)).english == "number of posts")
    #expect(found.message.english == "number of posts: 1 in English, 2 in French")
    #expect(found.message.french.hasPrefix("nombre de postes\u{A0}: 1 en anglais"))
  }

  @Test func `a report of findings does not call the notices validated`() {
    for rule in RuleCatalog.pages {
      #expect(!rule.rationale.english.contains("half of the candidates read"))
      #expect(!rule.rationale.french.contains("un candidat sur deux"))
    }
  }
}
