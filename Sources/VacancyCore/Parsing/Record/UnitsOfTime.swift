/// The words for units of time in a folded text, which say whether it is worth reading for lengths.
enum UnitsOfTime {
  /// The language of the first unit of years or months in a text, that of its half before the other;
  /// `nil` where there is none.
  static func language(in text: FoldedText, _ half: Language) -> Language? {
    var hasOwn = false
    var hasOther = false
    text.forEachWord { offset, first in
      guard !hasOwn, let language = language(of: first, at: offset, in: text) else { return }
      if language == half {
        hasOwn = true
      } else if half == .french || text[offset + 2].isLetter {
        // The article `an` is no year.
        hasOther = true
      }
    }
    return hasOwn ? half : hasOther ? half.other : nil
  }

  /// The language of the unit of time that begins at an offset of a text of a contract; in an English
  /// half, `an` is no year.
  static func language(at offset: Int, in text: FoldedText, _ half: Language) -> Language? {
    func has(_ word: StaticString) -> Bool { text.has(word, at: offset) }
    switch text[offset] {
    case UInt8(ascii: "y"): return has("year") ? .english : nil
    case UInt8(ascii: "a"):
      let isYear = has("ans") && !text[offset + 3].isLetter || has("annee")
      let isOne = half == .french && has("an") && !text[offset + 2].isLetter
      return isYear || isOne ? .french : nil
    case UInt8(ascii: "m"): return has("month") ? .english : has("mois") ? .french : nil
    case UInt8(ascii: "w"): return has("week") ? .english : nil
    case UInt8(ascii: "s"): return has("semaine") ? .french : nil
    case UInt8(ascii: "d"):
      return has("day") || has("decade") ? .english : has("decenni") ? .french : nil
    case UInt8(ascii: "j"): return has("jour") ? .french : nil
    default: return nil
    }
  }

  /// The language of the unit that begins at an offset, told by a few letters.
  @inline(__always)
  private static func language(of first: UInt8, at offset: Int, in text: FoldedText) -> Language? {
    switch (first, text[offset + 1]) {
    case (UInt8(ascii: "y"), UInt8(ascii: "e")): text.has("year", at: offset) ? .english : nil
    case (UInt8(ascii: "m"), UInt8(ascii: "o")):
      text.has("month", at: offset) ? .english : text.has("mois", at: offset) ? .french : nil
    case (UInt8(ascii: "a"), UInt8(ascii: "n")):
      text.has("annee", at: offset) || text.has("ans", at: offset) && !text[offset + 3].isLetter
        || !text[offset + 2].isLetterOrDigit ? .french : nil
    case (UInt8(ascii: "d"), UInt8(ascii: "e")):
      text.has("decade", at: offset) ? .english : text.has("decenni", at: offset) ? .french : nil
    default: nil
    }
  }
}

extension TokenStream {
  /// The tokens and the lengths of time of a folded text; their places are those of the folded bytes.
  init(_ text: FoldedText, _ language: Language) {
    self.init(unread: text, language)
    read(0..<text.bytes.count)
  }

  /// A folded text of which nothing is read yet.
  init(unread text: FoldedText, _ language: Language) {
    self.init(language, table: .ofLengthsOfTime(in: language))
    bytes.reserveCapacity(text.bytes.count + Self.padding)
    bytes.append(contentsOf: text.bytes)
    addPadding()
  }

  /// Reads the tokens and the lengths of time of a range, and forgets those of others.
  mutating func read(_ range: Range<Int>) {
    tokens.removeAll(keepingCapacity: true)
    noted.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    // There are six bytes to a word.
    tokens.reserveCapacity(range.count / 4)
    scan(from: range.lowerBound, to: range.upperBound)
    _ = readMarks(of: 0..<tokens.count, 0..<noted.count)
  }
}
