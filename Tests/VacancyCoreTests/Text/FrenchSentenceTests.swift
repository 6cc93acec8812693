import Foundation
import Testing

@testable import VacancyCore

struct FrenchSentenceTests {
  @Test(
    arguments: [
      ("un : deux", "un\u{A0}: deux"), ("un ; deux", "un\u{202F}; deux"),
      ("quoi ? rien ! « x »", "quoi\u{202F}? rien\u{202F}! «\u{A0}x\u{A0}»"),
      (" : ", "\u{A0}: "), ("« ", "«\u{A0}"), (" »", "\u{A0}»"), ("12:30 et a;b", "12:30 et a;b"),
      ("« a »\n: b", "«\u{A0}a\u{A0}»\n: b"), ("", ""),
    ] as [(FrenchSentence, String)])
  func `a sentence has the spaces of French typography`(sentence: FrenchSentence, text: String) {
    #expect(sentence.text == text)
  }

  @Test(arguments: ["a : b ; c", "« a » ? »", " »", "« ", "Grade : « G17 »\u{A0}!", ":"])
  func `what is put into it stays as it is`(words: String) {
    let sentence: FrenchSentence = "lu : « \(words) » ; trouvé : \(words) " + "(« \(words) ») ?"
    let expected =
      "lu\u{A0}: «\u{A0}" + words + "\u{A0}»\u{202F}; trouvé\u{A0}: " + words + " («\u{A0}" + words
      + "\u{A0}»)\u{202F}?"
    #expect(Array(sentence.text.utf8) == Array(expected.utf8))
    let again = Message(english: "", french: "dit : \(sentence)")
    #expect(again.french == "dit\u{A0}: " + expected)
  }

  @Test func `what a notice says is quoted byte for byte`() throws {
    let file = Fixtures.folder.appending(path: "notices/analyst-officer/notice.txt")
    let odd = "Temps « plein » ; ou : partiel ?"
    let text = try String(contentsOf: file, encoding: .utf8)
      .replacingOccurrences(of: "Temps plein", with: odd)
    let reading = Reading(of: SourceText(text), path: "a.txt", recordingSpans: true)
    let outcome = Validator().validate(
      reading, comparison: Comparison(of: reading), path: "a.txt")
    let finding = try #require(outcome.file.findings.first { $0.rule == "unknown-schedule" })
    #expect(finding.message.french.contains("«\u{A0}" + odd + "\u{A0}»"))
  }

  @Test func `a day is written out`() throws {
    let days = try [(2025, 2, 28), (2026, 8, 1)].map {
      try #require(CalendarDate(year: $0, month: $1, day: $2)).written
    }
    #expect(days.map(\.french) == ["28\u{A0}février 2025", "1er\u{A0}août 2026"])
    #expect(days.map(\.english) == ["2025-02-28", "2026-08-01"])
  }

  @Test func `a choice is put into words`() {
    #expect(Message.oneOf(["a"]) == Message(english: "'a'", french: "« a »"))
    #expect(
      Message.oneOf(["a", "b", "c"])
        == Message(english: "'a', 'b' or 'c'", french: "« a », « b » ou « c »"))
  }

  @Test(
    arguments: [
      ("rubrique 6", "rubrique\u{A0}6"), ("au moins 3 ans", "au moins\u{A0}3\u{A0}ans"),
      ("à 21 h 59", "à\u{A0}21\u{A0}h\u{A0}59"), ("« 7 540,44 »", "«\u{A0}7\u{202F}540,44\u{A0}»"),
      ("de G1 à G24", "de G1 à G24"), ("vacancy parse --jobs 4", "vacancy parse --jobs 4"),
    ] as [(FrenchSentence, String)])
  func `a number stays with its word`(sentence: FrenchSentence, text: String) {
    #expect(sentence.text == text)
  }

  @Test func `a number that is put in stays with its word, and has its thousands`() {
    let (item, years, bytes) = (3, 4, 65536)
    let place: FrenchSentence = "acquis \(item), \(years) ans, \(bytes) octets"
    #expect(place.text == "acquis\u{A0}3, 4\u{A0}ans, 65\u{202F}536\u{A0}octets")
    let year: FrenchSentence = "en \(2026)"
    #expect(year.text == "en\u{A0}2026")
  }
}
