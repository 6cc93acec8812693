/// A word of a text without case and accents: a run of letters and digits.
struct PlainWord: Equatable, Sendable {
  let hash: UInt64
  /// In the bytes of the text.
  let range: Range<Int>

  static func == (one: Self, other: Self) -> Bool { one.hash == other.hash }

  /// Calls the body with the range of each word of a text, and with the word folded.
  ///
  /// Typographic apostrophes, dashes and quotation marks stand between words, as the plain ones do.
  static func forEach(
    in bytes: [UInt8], of text: Range<Int>, _ body: (Range<Int>, [UInt8]) -> Void
  ) {
    var at = text.lowerBound
    while at < text.upperBound {
      guard isPart(bytes[at]) else {
        at += bytes[at] == 0xE2 ? 3 : bytes[at] == 0xC2 ? 2 : 1
        continue
      }
      var end = at + 1
      while end < text.upperBound, isPart(bytes[end]) { end += 1 }
      body(at..<end, folded(bytes[at..<end]))
      at = end
    }
  }

  /// Whether a byte is of a letter or a digit: dashes, quotation marks and the like begin with E2 or C2.
  private static func isPart(_ byte: UInt8) -> Bool {
    byte.isLetterOrDigit || byte >= 0x80 && byte != 0xE2 && byte != 0xC2
  }

  /// The word without the endings of the plural and, in French, of the feminine.
  static func stem(_ word: [UInt8], _ language: Language) -> ArraySlice<UInt8> {
    var stem = word[...]
    let endings = language == .english ? "s" : "sxe"
    for ending in endings.utf8 where stem.count > 3 && stem.last == ending { stem.removeLast() }
    return stem
  }
}
