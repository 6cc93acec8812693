import Foundation
import Testing

@testable import VacancyCore

struct BriefQuotationTests {
  private static let long =
    "Overseeing the preparation of supply routes, depots and their stocks in peacetime, "
    + "crisis and conflict"

  @Test func `long words are cut at a word`() {
    #expect(
      Self.long.brief
        == "Overseeing the preparation of supply routes, depots and their stocks in…")
    let unbroken = String(repeating: "é", count: 200)
    #expect(unbroken.brief == String(repeating: "é", count: 80) + "…")
    #expect((unbroken + " end").brief == String(repeating: "é", count: 80) + "…")
    #expect(String(repeating: "word, ", count: 20).brief.hasSuffix("word, word…"))
  }

  @Test func `what is a little longer is told whole`() {
    let word = String(repeating: "a", count: 90)
    for words in ["", "20-Mar-2026", word, "(\(word.dropLast(2)))"] {
      #expect(words.brief == words)
    }
    #expect((word + "b").brief != word + "b")
  }

  @Test func `a message cuts what a side has whole`() throws {
    let file = Fixtures.folder.appending(path: "notices/analyst-officer/notice.txt")
    let text = try String(contentsOf: file, encoding: .utf8)
      .replacingOccurrences(of: "Temps plein", with: Self.long)
    let comparison = Comparison(of: Reading(of: SourceText(text), recordingSpans: true))
    let difference = try #require(
      comparison.differences.first { $0.rule == "schedule-mismatch" })
    #expect(difference.french?.text == Self.long)
    #expect(difference.message.english.contains("'\(Self.long.brief)'"))
    #expect(difference.message.french.contains("«\u{A0}\(Self.long.brief)\u{A0}»"))
    #expect(!difference.message.french.contains("conflict"))
  }
}
