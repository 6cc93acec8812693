import Testing

@testable import VacancyCore

@Suite("Stages of reading and comparing, printed")
struct StageListingTests {
  private static let notice = Reading(
    bilingualNotice(
      "The Clerk files two letters. He or she has no staff.",
      "Le commis classe deux lettres. Il n'a pas de personnel."))

  @Test("A document lists each line with what may begin on it")
  func listsLines() {
    let lines = Self.notice.listing(of: .document).split(separator: "\n")
    #expect(lines.first == "not wrapped")
    #expect(lines.contains { $0.hasPrefix("4:1-4:46 text en-label? ") })
    #expect(lines.contains { $0.hasPrefix("9:1-9:53 text") })
  }

  @Test("An outline lists halves, labels, headings and values in the order of the text")
  func listsOutline() {
    let lines = Self.notice.listing(of: .outline).split(separator: "\n").map(String.init)
    let expected = [
      "1:1-1:6 /halves/en/title \"Clerk\"",
      "3:1-3:17 en label location \"Primary Location\"",
      "3:19-3:35 /halves/en/location \"Belgium-Brussels\"",
      "7:4-7:11 en heading summary 1 \"SUMMARY\"",
      "17:4-17:10 fr heading summary 1 \"RÉSUMÉ\"",
    ]
    let places = expected.map { lines.firstIndex(of: $0) }
    #expect(!places.contains(nil))
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }

  @Test("Tokens are listed by sentence, with the values of their text")
  func listsTokens() {
    let lines = Self.notice.listing(of: .tokens).split(separator: "\n")
    #expect(lines.contains("/halves/en/summary/0"))
    #expect(lines.contains("  sentence The/word Clerk/word files/word two/word letters/word"))
    #expect(lines.contains { $0.hasPrefix("  quantity 2000") })
  }

  @Test("An alignment lists aligned texts and, below them, aligned sentences")
  func listsAlignment() {
    let lines = Self.notice.listing(of: .alignment).split(separator: "\n")
    let text = lines.firstIndex { $0.hasSuffix("/halves/en/summary/0 = /halves/fr/summary/0") }
    #expect(text != nil)
    #expect(
      lines.contains {
        $0.hasPrefix("  ")
          && $0.contains("\"He or she has no staff.\" = \"Il n'a pas de personnel.\"")
      })
  }

  @Test("A notice with one half has no alignment")
  func saysThatAHalfIsMissing() {
    let reading = Reading("Clerk\n\nGrade: G7\nLocation: Mons\n")
    #expect(reading.listing(of: .alignment) == "one half is missing: nothing is compared\n")
  }
}
