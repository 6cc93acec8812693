import Testing

@testable import VacancyCore

@Suite struct `Text: lines` {
  @Test(
    arguments: [
      ("", []), ("a", ["1:a"]), ("a\n", ["1:a"]), ("a\nb", ["1:a", "2:b"]),
      ("a\r\nb\rc\n\nd", ["1:a", "2:b", "3:c", "4:", "5:d"]), ("\r\r\n\n", ["1:", "2:", "3:"]),
      ("a\u{B}b\u{85}c\u{2028}d\u{2029}e\nf", ["1:a", "1:b", "1:c", "1:d", "1:e", "2:f"]),
      ("a\u{C}b\nc", ["1:a", "1:⇟b", "2:c"]), ("a\n\u{C}b", ["1:a", "2:⇟b"]),
      ("a\n \u{C}\u{C}\tb", ["1:a", "2:⇟b"]),
      ("a\u{C}\n\nb\nc", ["1:a", "1:⇟", "2:⇟", "3:⇟b", "4:c"]),
      ("a\u{C}", ["1:a"]), ("’’\n« é »\n…", ["1:’’", "2:« é »", "3:…"]),
    ] as [(String, [String])])
  func `a text falls into lines`(words: String, expected: [String]) {
    let text = SourceText(words)
    let lines = text.lines().map { line in
      "\(line.number):\(line.afterPageBreak ? "⇟" : "")"
        + String(decoding: text.bytes[line.start..<line.end], as: UTF8.self)
    }
    #expect(lines == expected)
  }

  @Test(arguments: [
    ("x", 0), ("  x  ", 2), ("\tx", 8), ("   \tx", 8), ("\t x\t ", 9), ("\u{A0}\u{202F}x\u{A0}", 2),
    ("\u{2003}\u{2009}\u{3000}x\u{205F}", 3),
    ("\u{200B}\u{FEFF}\u{AD} x\u{AD}\u{200C}\u{200D}\u{2060}", 1),
    ("x\r", 0), ("\u{1680}x\u{2000}", 1),
  ])
  func `white space at the edges is measured and left out`(words: String, indent: Int) throws {
    let text = SourceText(words)
    let line = try #require(text.lines().first)
    #expect(text.bytes[line.start..<line.end].elementsEqual("x".utf8))
    #expect(line.indent == indent)
    #expect(line.lineStart == 0)
  }

  @Test(arguments: [" ", "\t\u{A0}", "\u{200B}", " \n"])
  func `a line of white space is blank`(words: String) throws {
    let line = try #require(SourceText(words).lines().first)
    #expect(line.isBlank)
  }

  @Test(arguments: ["«", "à", "\u{C2}", "é\u{E0}", "\u{F0B7}", "\u{2065}", "ꟿ", "\u{2030}"])
  func `what merely looks like white space in its bytes stays`(words: String) throws {
    let text = SourceText(words)
    let line = try #require(text.lines().first)
    #expect(line.range == TextRange(0, text.bytes.count))
  }

  @Test func `breaks are found at every place of a word of eight bytes`() {
    for length in 0..<40 {
      for end in ["\n", "\r", "\r\n", "\u{C}", "\u{2028}", "\u{85}"] {
        let words =
          String(repeating: "à", count: length / 2) + String(repeating: "x\t.", count: length)
        let lines = SourceText("|" + words + "|" + end + "b").lines()
        #expect(lines.count == 2)
        #expect(lines.first?.end == words.utf8.count + 2)
      }
    }
  }

  @Test func `the lines of utf-16 and of nfd are those of their text`() throws {
    let bytes = [0xFE, 0xFF] + utf16("e\u{301}\u{2028}b\r\nc", bigEndian: true)
    let text = try SourceText(decoding: bytes)
    #expect(text.lines().map(\.number) == [1, 1, 2])
    #expect(text.lines().map(\.range) == [TextRange(0, 2), TextRange(5, 6), TextRange(8, 9)])
  }
}
