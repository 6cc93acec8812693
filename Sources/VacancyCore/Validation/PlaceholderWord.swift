/// Words that stand in for what was to be filled in, such as `OCIOxxxx`, `20XX`, `TBD` and `XX`.
enum PlaceholderWord {
  /// The placeholders of a stretch of text, in its order.
  ///
  /// Looks for the letters `x` and `B`, which few words have, eight bytes at a time.
  static func all(in bytes: [UInt8], from start: Int, to end: Int) -> [TextRange] {
    var found: [TextRange] = []
    let span = bytes.span
    var offset = start
    while offset < end {
      // The load is bounds-checked; eight bytes have no invalid pattern.
      if offset + 8 <= end,
        !mayHold(span.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
      {
        offset += 8
        continue
      }
      let byte = span[offset]
      if byte | 0x20 == UInt8(ascii: "x") || byte == UInt8(ascii: "B") {
        let word = word(at: offset, in: bytes, from: start, to: end)
        if isPlaceholder(bytes[word.start..<word.end], after: word.end, in: bytes, to: end),
          found.last?.end ?? start <= word.start
        {
          // `XX/XX/20XX` is one.
          if let last = found.last, last.end + 1 == word.start, bytes[last.end].isOne(of: "/.-") {
            found[found.count - 1] = TextRange(last.start, word.end)
          } else {
            found.append(word)
          }
        }
        // The last letter of a word that was looked at may begin nothing new.
        offset = max(offset, word.end - 1)
      }
      offset += 1
    }
    return found
  }

  /// Whether one of eight bytes is `x`, `X` or `B`.
  @inline(__always)
  private static func mayHold(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let x = (word | ones &* 0x20) ^ ones &* 0x78
    let b = word ^ ones &* 0x42
    return ((x &- ones) & ~x | (b &- ones) & ~b) & (ones &* 0x80) != 0
  }

  /// The letters and digits around an offset.
  private static func word(
    at offset: Int, in bytes: [UInt8], from start: Int, to end: Int
  ) -> TextRange {
    var (first, last) = (offset, offset)
    while first > start, isWord(bytes[first - 1]) { first -= 1 }
    while last < end, isWord(bytes[last]) { last += 1 }
    return TextRange(first, last)
  }

  private static func isWord(_ byte: UInt8) -> Bool { byte.isLetterOrDigit || byte >= 0x80 }

  private static func isPlaceholder(
    _ word: ArraySlice<UInt8>, after end: Int, in bytes: [UInt8], to limit: Int
  ) -> Bool {
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
    if rest.isEmpty { return run > 2 || !isCentury(end, in: bytes, to: limit) }
    if run == 2, rest.allSatisfy({ $0.isOne(of: "MDCLXVI") }) { return false }
    return rest.last.map { $0.isDigit || $0.isUppercase } ?? false
  }

  /// Whether what follows makes a Roman number of `XX`: `XX^e`, `XX century`.
  private static func isCentury(_ end: Int, in bytes: [UInt8], to limit: Int) -> Bool {
    let rest = FoldedText(bytes[end..<min(limit, end + 12)])
    return rest.startsWith(anyOf: ["^", "e ", " century", " siecle", "th"])
  }
}
