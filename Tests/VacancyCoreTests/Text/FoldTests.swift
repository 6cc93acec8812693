import Foundation
import Testing

@testable import VacancyCore

@Suite struct `Text: folding` {
  @Test(arguments: [
    ("Date de retrait", "date de retrait"), ("RÉSUMÉ", "resume"),
    ("Ŵœ Œuvre ĳ Æ ß ẞ", "woe oeuvre ij ae ss ss"),
    ("ﬁ ﬂ ﬀ ﬃ ﬄ ﬅ", "fi fl ff ffi ffl st"), ("l’habilitation ‘x’ `y´", "l'habilitation 'x' 'y'"),
    ("« avancé » “x” „y‟ ‹z›", "\" avance \" \"x\" \"y\" 'z'"), ("3′ 4″", "3' 4\""),
    ("a‐b‑c‒d–e—f―g−h﹘i﹣j－k", "a-b-c-d-e-f-g-h-i-j-k"),
    ("7\u{202F}540\u{A0}x\t\r\n y\u{2028}z", "7 540 x y z"), ("a \u{200B} b", "a b"),
    ("res\u{AD}source\u{200D}s\u{FEFF}\u{2060}", "ressources"), ("e\u{301}te\u{301}", "ete"),
    ("Łódź Tønder Đakovo Þór ıİ ſŉ", "lodz tonder dakovo thor ii s'n"),
    ("Việt Nam ẤỮ", "viet nam au"),
    ("", ""),
  ])
  func `two spellings fold to one`(words: String, expected: String) {
    #expect(utf8(words.folded) == utf8(expected))
  }

  @Test(arguments: ["Ελλάδα", "×÷", "…•Ａ", "𝔾\u{F0B7}", "°º²"])
  func `what has no plain form stays`(words: String) {
    #expect(utf8(words.folded) == utf8(words))
  }

  @Test func `every accented letter folds to the letter that it decomposes to`() throws {
    let blocks: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x1E00...0x1EFF]
    for value in blocks.joined() {
      let scalar = try #require(Unicode.Scalar(value))
      let base = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.first
      guard let base, base.isASCII else { continue }
      #expect(String(scalar).folded == String(base).lowercased(), "U+\(String(value, radix: 16))")
    }
  }

  @Test func `bytes that are cut short are borne`() {
    #expect(folded([0x41, 0xE2, 0x80]) == [0x61, 0xE2, 0x80])
    #expect(folded(utf8("xÉy")[1...2]) == [0x65])
    #expect(folded(utf8("xÉy")[2...]) == [0x89, 0x79] as [UInt8])
  }

  /// The text, the phrase, and how much of the text the phrase takes.
  @Test(
    arguments: [
      ("Application Deadline: 1", "application deadline", 20),
      ("APPLICATION\u{A0}\tDEADLINE", "application deadline", 22),
      ("Application\r\nDeadline", "application deadline", 21),
      ("Application\n\nDeadline", "application deadline", nil),
      ("Application \n  Deadline", "application deadline", 23),
      ("ApplicationDeadline", "application deadline", nil),
      ("Niveau de l’habilitation de sécurité", "niveau de l'habilitation de securite", 40),
      ("**1.** **Summary**", "1. summary", nil), ("1.** **Summary**", "1. summary", 14),
      ("Grade**:** G17", "grade:", 8), ("Gr*ade", "grade", nil), ("Gra\u{AD}de", "grade", 7),
      ("qualiﬁcations", "qualifications", 15), ("qualiﬁ", "qualif", nil), ("Œuvre", "oeuvre", 6),
      ("e\u{301}tat", "etat", 6), ("« x", "\" x", 4), ("Gradé", "grade", 6), ("Grad", "grade", nil),
      ("Part–time", "part-time", 11), ("Part\u{200B} \u{200B}time", "part time", 15),
      ("", "a", nil), ("a", "", nil),
      ("Part\u{200B}time", "part time", nil), ("a\n\u{C}b", "a b", 4), ("x", "y", nil),
      ("`x", "'x", 2),
    ] as [(String, StaticString, Int?)])
  func `a folded phrase is found in a text as it stands`(
    words: String, phrase: StaticString, end: Int?
  ) {
    let bytes = utf8(words)
    #expect(matchFolded(phrase, in: bytes, at: 0, upTo: bytes.count) == end)
    let padded = utf8("é") + bytes + utf8("é")
    #expect(
      matchFolded(phrase, in: padded, at: 2, upTo: padded.count - 2) == end.map { $0 + 2 })
  }

  @Test func `a phrase keeps to its limits`() {
    let bytes = utf8("Date de retrait")
    func end(at start: Int, upTo limit: Int) -> Int? {
      matchFolded("date de retrait", in: bytes, at: start, upTo: limit)
    }
    #expect(end(at: 0, upTo: bytes.count) == 15)
    #expect(end(at: 0, upTo: 14) == nil)
    #expect(end(at: -1, upTo: 15) == nil)
    #expect(end(at: 15, upTo: 15) == nil)
    #expect(end(at: 0, upTo: 16) == nil)
  }
}
