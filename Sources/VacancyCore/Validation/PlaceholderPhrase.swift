/// Phrases and marks that are placeholders, such as `to be confirmed`,
/// `à compléter`, `[insert name]`, `____` and `???`.
enum PlaceholderPhrase {
  /// The placeholder that begins at an offset; `nil` if there is none.
  static func placeholder(
    at offset: Int, in bytes: [UInt8], from start: Int, to end: Int
  ) -> TextRange? {
    switch bytes[offset] {
    case UInt8(ascii: "?"): run(at: offset, of: 3, in: bytes, to: end)
    case UInt8(ascii: "_"):
      run(at: offset, of: 4, in: bytes, to: end).flatMap {
        isBesideText($0, in: bytes, from: start, to: end) ? $0 : nil
      }
    case UInt8(ascii: "["): bracket(at: offset, in: bytes, to: end)
    // The first letters of the phrases; `à` has two bytes.
    case UInt8(ascii: "t"), UInt8(ascii: "T"), UInt8(ascii: "a"), UInt8(ascii: "A"), 0xC3:
      phrase(at: offset, in: bytes, from: start, to: end)
    default: nil
    }
  }

  /// Some marks in a row, from the first of them on.
  private static func run(
    at offset: Int, of count: Int, in bytes: [UInt8], to end: Int
  ) -> TextRange? {
    var last = offset
    while last < end, bytes[last] == bytes[offset] { last += 1 }
    return last - offset >= count ? TextRange(offset, last) : nil
  }

  /// Whether there are words on the line, too: a line of nothing else is a rule. What the marks touch on
  /// both sides is emphasised by them.
  private static func isBesideText(
    _ range: TextRange, in bytes: [UInt8], from start: Int, to end: Int
  ) -> Bool {
    if range.end < end, bytes[range.end].isLetterOrDigit { return false }
    if range.start > start, bytes[range.start - 1].isLetterOrDigit { return false }
    var before = range.start
    while before > start, bytes[before - 1] != UInt8(ascii: "\n") { before -= 1 }
    return bytes[before..<range.start].contains(where: \.isLetterOrDigit)
  }

  /// `[insert name]`, up to its end.
  private static func bracket(at offset: Int, in bytes: [UInt8], to end: Int) -> TextRange? {
    let limit = min(end, offset + 100)
    // Most brackets are turned down by the first byte in them.
    if offset + 1 < limit, (0x21..<0x80).contains(bytes[offset + 1]),
      !bytes[offset + 1].isOne(of: "intaINTA")
    {
      return nil
    }
    let folded = FoldedText(bytes[(offset + 1)..<limit])
    guard
      folded.startsWith(anyOf: PlaceholderPhrases.bracketOpenings),
      let close = bytes[offset..<limit].firstIndex(of: UInt8(ascii: "]"))
    else { return nil }
    return TextRange(offset, close + 1)
  }

  /// A phrase in the place of a value, and not in the middle of a sentence.
  private static func phrase(
    at offset: Int, in bytes: [UInt8], from start: Int, to end: Int
  ) -> TextRange? {
    guard offset == start || !bytes[offset - 1].isLetterOrDigit && bytes[offset - 1] < 0x80 else {
      return nil
    }
    let limit = min(end, offset + 24)
    // Most words are turned down by the first letter of the next one.
    let space = bytes[offset] == 0xC3 ? offset + 2 : offset + 1
    if space + 1 < limit, bytes[space] == .space, bytes[space + 1].isLetter {
      let letter = bytes[space + 1] | 0x20
      guard
        letter == UInt8(ascii: "c") || letter == UInt8(ascii: "d")
          || letter == UInt8(ascii: "p")
      else { return nil }
    }
    let folded = FoldedText(bytes[offset..<limit])
    guard let phrase = PlaceholderPhrases.values.first(where: { folded.has($0, at: 0) })
    else { return nil }
    let range = TextRange(offset, Self.end(of: phrase, at: offset, in: bytes, to: end))
    return isValue(range, in: bytes, from: start, to: end) ? range : nil
  }

  /// The end of a phrase whose letters may have accents: where as many characters are over.
  private static func end(
    of phrase: StaticString, at offset: Int, in bytes: [UInt8], to limit: Int
  ) -> Int {
    var (end, count) = (offset, phrase.utf8CodeUnitCount)
    while end < limit, count > 0 || bytes[end] & 0xC0 == 0x80 {
      if bytes[end] & 0xC0 != 0x80 { count -= 1 }
      end += 1
    }
    return end
  }

  /// Whether a mark or the start of a paragraph precedes, and a mark or the end of a line follows.
  private static func isValue(
    _ range: TextRange, in bytes: [UInt8], from start: Int, to end: Int
  ) -> Bool {
    var after = range.end
    while after < end, bytes[after].isOne(of: " *_") { after += 1 }
    guard after >= end || bytes[after].isOne(of: "\n\r)].;") else { return false }
    var before = range.start
    var lines = 0
    while before > start, bytes[before - 1].isOne(of: " \n\r*_") {
      before -= 1
      if bytes[before] == UInt8(ascii: "\n") { lines += 1 }
    }
    return before == start || lines > 1 || bytes[before - 1].isOne(of: ":([")
      || lines == 0 && bytes[before - 1] == UInt8(ascii: "-")
  }
}
