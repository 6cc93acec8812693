import Testing

@testable import VacancyCore

@Suite struct `Text: positions` {
  @Test func `columns count scalars and offsets bytes`() throws {
    let text = try SourceText(decoding: utf8("é 𝔾x\r\nsecond\rthird\n"))
    let expected: [(Int, Position)] = [
      (0, Position(line: 1, column: 1, offset: 0)), (1, Position(line: 1, column: 1, offset: 0)),
      (2, Position(line: 1, column: 2, offset: 2)), (3, Position(line: 1, column: 3, offset: 3)),
      (5, Position(line: 1, column: 3, offset: 3)), (7, Position(line: 1, column: 4, offset: 7)),
      (8, Position(line: 1, column: 5, offset: 8)), (9, Position(line: 1, column: 6, offset: 9)),
      (10, Position(line: 2, column: 1, offset: 10)),
      (17, Position(line: 3, column: 1, offset: 17)),
      (23, Position(line: 4, column: 1, offset: 23)),
      (99, Position(line: 4, column: 1, offset: 23)),
      (-1, Position(line: 1, column: 1, offset: 0)),
    ]
    for (offset, position) in expected {
      #expect(text.position(of: offset) == position, "offset \(offset)")
    }
  }

  @Test func `an nfd file counts its own scalars and bytes`() throws {
    let text = try SourceText(decoding: utf8("\u{FEFF}e\u{301}te\u{301}\nde\u{301}ja\u{300}"))
    #expect(string(text) == "été\ndéjà")
    #expect(text.position(of: 0) == Position(line: 1, column: 1, offset: 3))
    #expect(text.position(of: 2) == Position(line: 1, column: 3, offset: 6))
    #expect(text.position(of: 5) == Position(line: 1, column: 6, offset: 10))
    #expect(text.position(of: 9) == Position(line: 2, column: 4, offset: 15))
    #expect(text.position(of: 12) == Position(line: 2, column: 7, offset: 19))
  }

  @Test func `utf-16 counts four bytes beyond the basic plane`() throws {
    let bytes = [0xFF, 0xFE] + utf16("a𝔾é\nb", bigEndian: false)
    let text = try SourceText(decoding: bytes)
    #expect(text.position(of: 1) == Position(line: 1, column: 2, offset: 4))
    #expect(text.position(of: 5) == Position(line: 1, column: 3, offset: 8))
    #expect(text.position(of: 7) == Position(line: 1, column: 4, offset: 10))
    #expect(text.position(of: 8) == Position(line: 2, column: 1, offset: 12))
    #expect(text.position(of: 9) == Position(line: 2, column: 2, offset: 14))
  }

  @Test func `windows-1252 counts one byte a character`() throws {
    let text = try SourceText(decoding: [0x80, 0xE9, 0x0A, 0xE9, 0x78])
    #expect(text.position(of: 3) == Position(line: 1, column: 2, offset: 1))
    #expect(text.position(of: 8) == Position(line: 2, column: 2, offset: 4))
  }

  @Test func `any order of questions gives the same answers`() throws {
    let words = (0..<200).map { "ligne \($0) é\u{301}" }.joined(separator: "\n")
    let text = try SourceText(decoding: utf8(words))
    var finder = PositionFinder(text)
    let ascending = (0...text.bytes.count).map { finder.position(of: $0) }
    var other = PositionFinder(text)
    var state = 1
    for _ in 0..<2000 {
      state = (state &* 1_103_515_245 &+ 12345) & 0x7FFF_FFFF
      let offset = state % (text.bytes.count + 1)
      #expect(other.position(of: offset) == ascending[offset])
    }
    #expect(ascending[text.bytes.count].line == 200)
  }

  @Test func `a form feed and U+2028 do not count as lines`() {
    let text = SourceText("a\u{C}b\u{2028}c\u{85}d\u{B}e\nf")
    #expect(text.position(of: text.bytes.count).line == 2)
  }

  @Test(arguments: [
    "", "a", "a\n", "\n\n", "a\r\nb\rc\n", "a\n\u{C}b\nc\u{C}d\n", "a\n \u{C}\u{C} b\n\u{C}",
    "a\n\u{C}",
    "\u{C}\n\u{C}\na", "> a\n>b\n> \n>> c\n> d", "a\u{2028}b\nc\u{85}\nd", "a\u{C}\r\nb\r\r\n",
  ])
  func `the lines of a reader give the same positions`(_ words: String) {
    let text = SourceText(words)
    var known = PositionFinder(text, lineStarts: text.starts(of: Document(text).lines))
    var own = PositionFinder(text)
    for offset in 0...text.bytes.count {
      #expect(known.position(of: offset) == own.position(of: offset), "offset \(offset)")
    }
  }

  @Test func `columns of long lines count scalars`() {
    let text = SourceText("aé€𝔾" + String(repeating: "é.", count: 40) + "𝔾€éa")
    let offsets = Array(text.bytes.indices) + [text.bytes.count]
    var column = 0
    for offset in offsets {
      if offset == text.bytes.count || text.bytes[offset] & 0xC0 != 0x80 { column += 1 }
      #expect(text.position(of: offset).column == column, "offset \(offset)")
    }
  }

  @Test func `the text of a line has no line break`() {
    let text = SourceText("première\r\n\r\nlast")
    #expect(text.lineText(at: 0) == "première")
    #expect(text.lineText(at: 9) == "première")
    #expect(text.lineText(at: 10) == "première")
    #expect(text.lineText(at: 11) == "")
    #expect(text.lineText(at: 13) == "last")
    #expect(text.lineText(at: 99) == "last")
    #expect(text.lineRange(at: 14) == TextRange(13, 17))
  }
}
