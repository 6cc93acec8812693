import Testing

@testable import VacancyCore

/// Where the words of a text of the record stand in the file that it was read from.
@Suite struct PrintedTextTests {
  @Test(arguments: [
    ("Analyst Officer", "Analyst Officer"),
    ("Analyst Officer", "Analyst\n   Officer"),
    // What the record has not, before the first word of the first text of a half.
    ("Analyst Officer", "**Analyst** Officer"),
    ("Analyst Officer", "## [Analyst](#) **Officer**"),
  ])
  func `words are found where they are printed`(text: String, printed: String) throws {
    let (text, source) = (Array(text.utf8), Array(printed.utf8))
    let words = text.count - "Officer".utf8.count..<text.count
    var walk = PrintedText(
      0, 0..<text.count, printedAt: TextRange(0, source.count), in: source)
    let range = walk.range(of: words, in: text, printedIn: source)
    let found = try #require(range)
    #expect(String(decoding: source[found.start..<found.end], as: UTF8.self) == "Officer")
  }
}
