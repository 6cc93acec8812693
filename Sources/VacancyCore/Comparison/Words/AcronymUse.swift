/// An acronym where it stands in a text.
struct AcronymUse {
  var text: Int
  /// In the bytes of the half's texts.
  var range: Range<Int>
  /// The letters and digits, folded, without separators and the `s` of a plural.
  var letters: [UInt8]
  /// What it is called in English, as far as the map says.
  var meaning: UInt64
  /// Whether the map has it: the English half may have spelled it out.
  var isMapped: Bool
}

extension HalfWords {
  /// Collects the acronyms of all texts; `TE/TR` is one.
  mutating func joinAcronyms() {
    for (index, text) in texts.enumerated() {
      var at = text.tokens.lowerBound
      while at < text.tokens.upperBound {
        guard tokens[at].kind == .acronym, !isRoman(tokens[at]) else {
          at += 1
          continue
        }
        var next = at + 1
        var use = acronym(from: at, to: at, text: index)
        while next < text.tokens.upperBound, tokens[next].kind == .acronym,
          tokens[next].joint == .slash || tokens[next].joint == .hyphen
            || tokens[next].joint == .point
        {
          let longer = acronym(from: at, to: next, text: index)
          guard longer.isMapped else { break }
          use = longer
          next += 1
        }
        acronyms.append(use)
        at = next
      }
    }
  }

  private func acronym(from: Int, to: Int, text: Int) -> AcronymUse {
    let range = Int(tokens[from].start)..<Int(tokens[to].end)
    var letters: [UInt8] = []
    for token in from...to {
      letters += folded(bytes[Int(tokens[token].start)..<Int(tokens[token].end)])
    }
    if letters.count > 2, bytes[range.upperBound - 1] == UInt8(ascii: "s") { letters.removeLast() }
    let key = AcronymMap.key(letters)
    let mapped =
      language == .french ? AcronymMap.french[key] : AcronymMap.english.contains(key) ? key : nil
    return AcronymUse(
      text: text, range: range, letters: letters, meaning: mapped ?? key, isMapped: mapped != nil)
  }

  /// Whether a token is a Roman number, such as the `II` of a level or the `XXI` of a century.
  private func isRoman(_ token: Token) -> Bool {
    let bytes = bytes[Int(token.start)..<Int(token.end)]
    let letters = bytes.last == UInt8(ascii: "e") ? bytes.dropLast() : bytes
    return letters.allSatisfy {
      $0 == UInt8(ascii: "I") || $0 == UInt8(ascii: "V") || $0 == UInt8(ascii: "X")
    }
  }
}

/// The acronyms that differ between the languages, by their letters.
enum AcronymMap {
  /// The English key of a French one.
  static let french: [UInt64: UInt64] = Dictionary(
    Acronyms.pairs.map { (key($0.french), key($0.english)) },
    uniquingKeysWith: { first, _ in first })
  static let english = Set(Acronyms.pairs.map { key($0.english) })

  /// FNV-1a of the letters.
  static func key(_ letters: some Sequence<UInt8>) -> UInt64 {
    letters.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private static func key(_ word: StaticString) -> UInt64 {
    word.withUTF8Buffer { key($0) }
  }
}
