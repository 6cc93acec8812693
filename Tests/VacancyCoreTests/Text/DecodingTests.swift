import Foundation
import Testing

@testable import VacancyCore

@Suite struct `Text: decoding` {
  /// `Réf. – 5 €` in each encoding, with and without a mark.
  static let spellings: [(encoding: TextEncoding, bytes: [UInt8])] = [
    (.utf8, utf8("Réf. – 5 €")),
    (.utf8, [0xEF, 0xBB, 0xBF] + utf8("Réf. – 5 €")),
    (.utf16LittleEndian, [0xFF, 0xFE] + utf16("Réf. – 5 €", bigEndian: false)),
    (.utf16BigEndian, [0xFE, 0xFF] + utf16("Réf. – 5 €", bigEndian: true)),
    (.windows1252, [0x52, 0xE9, 0x66, 0x2E, 0x20, 0x96, 0x20, 0x35, 0x20, 0x80]),
  ]

  @Test(arguments: spellings)
  func `every encoding is found out`(encoding: TextEncoding, bytes: [UInt8]) throws {
    let text = try SourceText(decoding: bytes)
    #expect(string(text) == "Réf. – 5 €")
    #expect(text.encoding == encoding)
    #expect(text.byteCount == bytes.count)
    #expect((text.assumption != nil) == (encoding == .windows1252))
  }

  @Test(arguments: spellings)
  func `every encoding can be asked for`(encoding: TextEncoding, bytes: [UInt8]) throws {
    let text = try SourceText(decoding: bytes, as: encoding)
    #expect(string(text) == "Réf. – 5 €")
    #expect(text.assumption == nil)
  }

  @Test func `a byte that was pasted into UTF-8 does not change the rest`() throws {
    let bytes = utf8("Réf. d'été\nl") + [0x92] + utf8("élève à l'été")
    let text = try SourceText(decoding: bytes)
    #expect(string(text) == "Réf. d'été\nl\u{2019}élève à l'été")
    #expect(text.encoding == .utf8)
    let assumption = try #require(text.assumption)
    #expect(assumption.byte == 0x92 && bytes[assumption.offset] == 0x92 && !assumption.isOfFile)
    var finder = PositionFinder(text)
    let last = finder.position(of: text.bytes.count)
    #expect(last.line == 2 && last.column == 16 && last.offset == bytes.count)
    // Two letters of Windows-1252 that look like UTF-8 are no rule.
    let chance = try SourceText(decoding: [0xC3, 0xA9, 0x20, 0xE9, 0x74, 0xE9])
    #expect(chance.encoding == .windows1252)
  }

  @Test(arguments: [false, true])
  func `utf-16 without a mark is plain to see`(isBig: Bool) throws {
    let bytes = utf16("Emplacement principal : Belgique, “Bruxelles”, 𝔾17", bigEndian: isBig)
    let text = try SourceText(decoding: bytes)
    #expect(text.encoding == (isBig ? .utf16BigEndian : .utf16LittleEndian))
    #expect(string(text) == "Emplacement principal : Belgique, “Bruxelles”, 𝔾17")
    #expect(text.assumption == nil)
  }

  @Test(arguments: [false, true])
  func `utf-16 without a mark is read in either form of its accents`(isBig: Bool) throws {
    for sample in Fixtures.notices {
      let words = string(try sourceText(of: sample.bytes))
        .replacing("- ", with: "\u{2022}\u{A0}").replacing("'", with: "\u{2019}")
        .replacing(" - ", with: " \u{2013} ")
      for form in [
        words.precomposedStringWithCanonicalMapping, words.decomposedStringWithCanonicalMapping,
      ] {
        let text = try SourceText(decoding: utf16(form, bigEndian: isBig))
        #expect(text.encoding == (isBig ? .utf16BigEndian : .utf16LittleEndian), "\(sample.name)")
        #expect(string(text) == words.precomposedStringWithCanonicalMapping, "\(sample.name)")
        #expect(text.assumption == nil)
      }
    }
    // A few characters are enough, and a grave accent is U+0300.
    let short = "Titre : Relève à l’OTAN".decomposedStringWithCanonicalMapping
    let text = try SourceText(decoding: utf16(short, bigEndian: isBig))
    #expect(string(text) == "Titre : Relève à l’OTAN")
  }

  @Test func `small numbers of two bytes each are no text`() {
    for isBig in [false, true] {
      for numbers in [Array(0...255), Array(1...31), [1, 2, 3, 0x300] as [UInt16]] {
        let words = String(decoding: numbers, as: UTF16.self)
        #expect(throws: TextFailure.notText(.binary)) {
          try SourceText(decoding: utf16(words, bigEndian: isBig))
        }
      }
    }
  }

  @Test func `text in utf-8 and nfc is kept as it is`() throws {
    let bytes = utf8("Horaire : Temps plein, « avancé », ﬁ \u{F0B7} 𝔾")
    let text = try SourceText(decoding: bytes)
    #expect(text.bytes == bytes)
    #expect(text.origins == nil && text.prefix == 0 && text.original == nil)
    #expect(sameStorage(text.bytes, bytes))
  }

  @Test func `the first byte that is not utf-8 is told`() throws {
    let text = try SourceText(decoding: [0x80] + utf8("a") + [0xE9, 0xE8])
    let assumption = try #require(text.assumption)
    #expect(assumption.offset == 0 && assumption.byte == 0x80)
    #expect(assumption.range == TextRange(0, 3))

    let later = try SourceText(decoding: utf8("é") + [0x92, 0x73])
    #expect(string(later) == "Ã©’s")
    #expect(later.assumption?.offset == 2)
    #expect(later.assumption?.range == TextRange(4, 7))
  }

  @Test func `windows-1252 has a character for every byte`() throws {
    let text = try SourceText(
      decoding: [0x81, 0x8D, 0x8F, 0x90, 0x9D, 0x8C, 0xFF], as: .windows1252)
    #expect(string(text) == "\u{81}\u{8D}\u{8F}\u{90}\u{9D}Œÿ")
    let latin = try SourceText(decoding: [0x8C, 0x80, 0xE9], as: .latin1)
    #expect(string(latin) == "\u{8C}\u{80}é")
  }

  @Test(
    arguments: [
      [0xC3], [0xC3, 0x28], [0xE2, 0x80], [0xE2, 0x28, 0xA1], [0xF0, 0x9F, 0x98], [0xC0, 0xAF],
      [0xC1, 0x81],
      [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xF5],
      [0xFF], [0x80], [0xBF, 0x41],
    ] as [[UInt8]])
  func `what is not utf-8 is refused where it begins`(bytes: [UInt8]) {
    for length in [0, 1, 7, 31, 32, 33, 70] {
      let padding = [UInt8](repeating: 0x61, count: length)
      #expect(throws: TextFailure.undecodable(.utf8, offset: length)) {
        try SourceText(decoding: padding + bytes + padding, as: .utf8)
      }
    }
    #expect(throws: TextFailure.undecodable(.utf8, offset: 3)) {
      try SourceText(decoding: [0xEF, 0xBB, 0xBF] + bytes)
    }
  }

  @Test func `broken utf-16 is refused where it breaks`() {
    let cases: [([UInt8], Int)] = [
      ([0xFF, 0xFE, 0x41], 2),  // half a unit
      ([0xFF, 0xFE, 0x41, 0x00, 0x3D, 0xD8], 4),  // a high surrogate at the end
      ([0xFF, 0xFE, 0x3D, 0xD8, 0x41, 0x00], 2),  // a high surrogate before a letter
      ([0xFF, 0xFE, 0x00, 0xDC, 0x41, 0x00], 2),  // a low surrogate alone
    ]
    for (bytes, offset) in cases {
      #expect(throws: TextFailure.undecodable(.utf16LittleEndian, offset: offset)) {
        try SourceText(decoding: bytes)
      }
    }
  }

  @Test func `what is not text is told by its kind`() {
    let cases: [(TextFailure.Kind, [UInt8])] = [
      (.pdf, utf8("%PDF-1.7\n%\u{E2}")),
      (.pdf, utf8("\n\n%PDF-1.4 ")),
      (.word, [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00]),
      (.word, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]),
      (.word, utf8("{\\rtf1\\ansi")),
      (.binary, utf8("Grade\u{0} G17")),
      (.binary, [0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x01, 0x00, 0xE9]),
      (.binary, utf8("\u{1}\u{2}\u{3}\u{4}abc")),
      (.binary, [0xFF, 0xFE, 0x00, 0x00, 0x41, 0x00, 0x00, 0x00]),  // UTF-32
    ]
    for (kind, bytes) in cases {
      #expect(throws: TextFailure.notText(kind)) { try SourceText(decoding: bytes) }
    }
  }

  @Test(arguments: [
    "", "\n", "\u{C}Page\u{8} 2 of a notice with a stray backspace",
    "Export it, e.g. %PDF-1.7 first", "\u{1B}[1mGrade\u{1B}[0m",
  ])
  func `a text with a few odd characters is a text`(words: String) throws {
    #expect(string(try SourceText(decoding: utf8(words))) == words)
  }

  @Test func `a failure says what to do in both languages`() {
    #expect(TextFailure.notText(.pdf).message.english.contains("'pdftotext -layout'"))
    #expect(TextFailure.notText(.word).message.french.contains("«\u{A0}pandoc -t plain\u{A0}»"))
    #expect(TextFailure.notText(.binary).rule == "not-text")
    let failure = TextFailure.undecodable(.utf16LittleEndian, offset: 12)
    #expect(failure.rule == "undecodable-text")
    #expect(failure.message.english == "not utf-16le from byte 12 on")
  }
}

func utf8(_ words: String) -> [UInt8] { Array(words.utf8) }

func utf16(_ words: String, bigEndian: Bool) -> [UInt8] {
  words.utf16.flatMap { unit in
    let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    return bigEndian ? bytes : bytes.reversed()
  }
}

/// The text scalar for scalar; `String` compares canonical equivalents as equal.
func string(_ text: SourceText) -> String { String(decoding: text.bytes, as: UTF8.self) }

func sameStorage(_ left: [UInt8], _ right: [UInt8]) -> Bool {
  left.withUnsafeBufferPointer { one in
    right.withUnsafeBufferPointer { one.baseAddress == $0.baseAddress }
  }
}
