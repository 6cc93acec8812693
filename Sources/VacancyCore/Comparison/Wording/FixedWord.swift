/// A word of a text as fixed wordings are compared: without case, accents and marks.
struct FixedWord: Equatable, Sendable {
  let hash: UInt64
  /// In the bytes of the text.
  let range: Range<Int>

  static func == (one: Self, other: Self) -> Bool { one.hash == other.hash }

  /// The words of a stretch of text that count.
  ///
  /// Addresses, figures and the words that may differ do not: `candidat(e)s` is `candidats`.
  static func all(of text: Range<Int>, in bytes: [UInt8], _ language: Language) -> [Self] {
    var result: [Self] = []
    var at = text.lowerBound
    while at < text.upperBound {
      let end = bytes[at..<text.upperBound].firstIndex { $0 <= .space } ?? text.upperBound
      if !isAddress(bytes[at..<end]) { add(at..<end, bytes, language, to: &result) }
      at = end + 1
    }
    return result
  }

  /// Adds the words of what stands between two spaces.
  private static func add(
    _ chunk: Range<Int>, _ bytes: [UInt8], _ language: Language, to result: inout [Self]
  ) {
    var at = chunk.lowerBound
    while at < chunk.upperBound {
      guard isPart(bytes[at]) else {
        at += bytes[at] == 0xE2 ? 3 : bytes[at] == 0xC2 ? 2 : 1
        continue
      }
      let end = bytes[at..<chunk.upperBound].firstIndex { !isPart($0) } ?? chunk.upperBound
      var word = folded(bytes[at..<end])
      let isCounted =
        word.contains(where: \.isLetter) && !ignored[language].contains(ByteHash(word).value)
      // Who is meant may be one or several, a man or a woman.
      if language == .french {
        if word.count > 3, word.last == UInt8(ascii: "s") { word.removeLast() }
        if word.count > 3, word.last == UInt8(ascii: "e") { word.removeLast() }
      }
      if isCounted { result.append(Self(hash: ByteHash(word).value, range: at..<end)) }
      at = end
    }
  }

  /// Whether a byte is of a letter or a digit: dashes, quotation marks and the like begin with E2 or C2.
  private static func isPart(_ byte: UInt8) -> Bool {
    byte.isLetterOrDigit || byte >= 0x80 && byte != 0xE2 && byte != 0xC2
  }

  private static func isAddress(_ chunk: ArraySlice<UInt8>) -> Bool {
    chunk.contains(UInt8(ascii: "/"))
      && (chunk.contains(UInt8(ascii: ".")) || chunk.contains(UInt8(ascii: ":")))
  }

  private static let ignored = FixedWordings.mayDiffer.map { words in
    words.withUTF8Buffer { bytes in
      Set(bytes.split(separator: .space).map { ByteHash($0).value })
    }
  }
}
