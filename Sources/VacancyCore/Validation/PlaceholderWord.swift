/// A word that may be a placeholder, such as `OCIOxxxx`, `20XX`, `TBD` and `XX`.
struct PlaceholderWord {
  let range: TextRange

  /// The letters and digits around an offset.
  init(at offset: Int, in bytes: [UInt8], from start: Int, to end: Int) {
    var (first, last) = (offset, offset)
    while first > start, Self.isWord(bytes[first - 1]) { first -= 1 }
    while last < end, Self.isWord(bytes[last]) { last += 1 }
    range = TextRange(first, last)
  }

  private static func isWord(_ byte: UInt8) -> Bool { byte.isLetterOrDigit || byte >= 0x80 }

  /// Whether it is no word of its own.
  func isPlaceholder(in bytes: [UInt8], to limit: Int) -> Bool {
    let word = bytes[range.start..<range.end]
    guard (2...24).contains(word.count) else { return false }
    if word.count == 3,
      word.elementsEqual("TBD".utf8) || word.elementsEqual("TBC".utf8)
        || word.elementsEqual("TBA".utf8)
    {
      return true
    }
    let run = word.reversed().prefix { $0 | 0x20 == UInt8(ascii: "x") }.count
    guard run >= 2 else { return false }
    let rest = word.dropLast(run)
    // `XX` and `MCMXX` may be Roman: `XX` before a century, or with letters that are numerals.
    if rest.isEmpty { return run > 2 || !Self.isCentury(range.end, in: bytes, to: limit) }
    if run == 2, rest.allSatisfy({ $0.isOne(of: "MDCLXVI") }) { return false }
    return rest.last.map { $0.isDigit || $0.isUppercase } ?? false
  }

  /// Whether what follows makes a Roman number of `XX`: `XX^e`, `XX century`.
  private static func isCentury(_ end: Int, in bytes: [UInt8], to limit: Int) -> Bool {
    let rest = FoldedText(bytes[end..<min(limit, end + 12)])
    return rest.startsWith(anyOf: PlaceholderPhrases.centuries)
  }
}
