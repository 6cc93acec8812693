extension PlainWord {
  /// The words of a sentence that count where it is compared with a fixed wording.
  ///
  /// Addresses, figures and the words that may differ do not: `candidat(e)s` is `candidats`.
  static func counted(of text: Range<Int>, in bytes: [UInt8], _ language: Language) -> [Self] {
    var result: [Self] = []
    var at = text.lowerBound
    while at < text.upperBound {
      let end = bytes[at..<text.upperBound].firstIndex { $0 <= .space } ?? text.upperBound
      if !isAddress(bytes[at..<end]) {
        forEach(in: bytes, of: at..<end) { range, word in
          guard word.contains(where: \.isLetter),
            !ignored[language].contains(ByteHash(word).value)
          else { return }
          // Who is meant may be one or several, a man or a woman.
          let hash =
            language == .french
            ? ByteHash(stem(word, language)).value : ByteHash(word).value
          result.append(Self(hash: hash, range: range))
        }
      }
      at = end + 1
    }
    return result
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
