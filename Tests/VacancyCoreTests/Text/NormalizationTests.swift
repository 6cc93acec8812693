import Foundation
import Testing

@testable import VacancyCore

@Suite struct `Text: normalization` {
  /// Words as a PDF from a Mac spells them, and words with every kind of trap.
  @Test(arguments: [
    "Re\u{301}fe\u{301}rence", "Gestion a\u{300} l'e\u{302}tranger, c\u{327}a", "nai\u{308}f",
    "Vie\u{323}\u{302}t", "Vie\u{302}\u{323}t", "\u{EA}\u{323}", "u\u{31B}\u{301}",
    "o\u{328}\u{304}",
    "x\u{30C}", "q\u{323}\u{307}", "q\u{307}\u{323}", "e\u{301}\u{301}",
    "\u{212B} \u{212A} \u{2126}",
    "A\u{30A}\u{301}", "a\u{2000}b\u{2001}c", "\u{340}a\u{341}", "\u{3C5}\u{344}", "=\u{338}",
    "\u{387}",
    "\u{1F71}\u{345}", "\u{418}\u{306}", "s\u{323}\u{307}", "\u{1E69}", "a\u{34F}\u{301}",
    "de\u{301}",
  ])
  func `a text comes out in nfc`(words: String) throws {
    let text = try SourceText(decoding: utf8(words))
    #expect(text.bytes == utf8(words.precomposedStringWithCanonicalMapping))
    #expect(text.origins.map { $0.count == text.bytes.count + 1 } != false)
    #expect(text.origins.map { $0 == $0.sorted() } != false)
    #expect(text.origins?.last.map(Int.init) ?? text.byteCount == text.byteCount)
  }

  @Test func `every letter of the latin blocks is composed`() throws {
    let blocks: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x370...0x52F, 0x1E00...0x1FFF]
    for value in blocks.joined() {
      let scalar = try #require(Unicode.Scalar(value))
      let composed = String(scalar).precomposedStringWithCanonicalMapping
      let apart = String(scalar).decomposedStringWithCanonicalMapping
      #expect(SourceText(apart).bytes == utf8(composed), "U+\(String(value, radix: 16))")
      #expect(SourceText(String(scalar)).bytes == utf8(composed), "U+\(String(value, radix: 16))")
    }
  }

  @Test func `a composed letter stands where its base stood`() throws {
    let text = try SourceText(decoding: utf8("ae\u{301}b"))
    #expect(text.bytes == utf8("aéb"))
    #expect(text.origins == [0, 1, 1, 4, 5])
  }

  @Test func `utf-16 is composed too`() throws {
    let bytes = [0xFF, 0xFE] + utf16("ae\u{301}b", bigEndian: false)
    let text = try SourceText(decoding: bytes)
    #expect(text.bytes == utf8("aéb"))
    #expect(text.origins == [2, 4, 4, 8, 10])
  }

  @Test func `a thousand marks on one letter are borne`() {
    let marks = String(repeating: "\u{323}\u{301}", count: 1000)
    let words = "e" + marks
    #expect(SourceText(words).bytes == utf8(words.precomposedStringWithCanonicalMapping))
  }
}
