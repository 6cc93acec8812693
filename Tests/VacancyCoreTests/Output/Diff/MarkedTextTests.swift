import Testing

@testable import VacancyCore
@testable import VacancyReports

struct MarkedTextTests {
  private func marked(_ text: String, _ words: String...) throws -> MarkedText {
    MarkedText(
      text,
      marking: try words.enumerated().map { (try #require(text.ranges(of: $1).first), $0 + 1) })
  }

  @Test func `marks that overlap come apart where they meet`() throws {
    let text = try marked("one two three", "one two", "two three")
    #expect(text.pieces.map(\.text) == ["one ", "two", " three"])
    #expect(text.pieces.map(\.marks) == [[1], [1, 2], [2]])
    #expect(try marked("one two", "two").pieces.map(\.marks) == [[], [1]])
  }

  @Test func `lines break at spaces and marks stay with their words`() throws {
    let lines = try marked("have five years of it", "five years").wrapped(to: 9)
    #expect(lines.map(\.text) == ["have five", "years of", "it"])
    #expect(lines.map { $0.pieces.map(\.isMarked) } == [[false, true], [true, false], [false]])
  }

  @Test func `a word that is too long is cut`() {
    #expect(
      MarkedText("a bcdefgh i").wrapped(to: 3).map(\.text) == ["a", "bcd", "efg", "h i"])
    #expect(MarkedText("").wrapped(to: 3).map(\.text) == [""])
  }

  @Test func `accents take no room of their own`() {
    #expect("e\u{301}te\u{301}".columns == 3)
    #expect("été".padded(to: 5) == "été  ")
  }

  @Test func `a long text is cut far from its marks`() throws {
    let text =
      String(repeating: "left ", count: 100) + "here" + String(repeating: " right", count: 100)
    let short = try marked(text, "here").shortened(to: 80)
    #expect(short.text.count < 110)
    #expect(short.text.hasPrefix("…left ") || short.text.hasPrefix("… left "))
    #expect(short.text.hasSuffix("right …"))
    #expect(short.pieces.first { $0.isMarked }?.text == "here")
    #expect(MarkedText("short").shortened(to: 80).text == "short")
    #expect(MarkedText(text).shortened(to: 20).text == "left left left left …")
  }
}
