extension Comparer {
  /// Whether an acronym is the code of a currency that texts of the other half name or mark with its
  /// sign: `EUR`, `euros`, `€`.
  func isCurrency(
    _ use: AcronymUse, _ half: borrowing HalfWords, namedIn texts: Range<Int>,
    _ other: borrowing HalfWords
  ) -> Bool {
    // `MEUR`, `kEUR`
    guard use.letters.count == 3 || use.letters.count == 4 && "km".utf8.contains(use.letters[0])
    else { return false }
    let code = String(half.string(use.range).uppercased().suffix(3))
    guard Currencies.names.contains(where: { $0.code == code }) else { return false }
    let letters = AcronymLetters(code.lowercased().utf8)
    if other.acronyms.contains(where: { texts.contains($0.text) && $0.letters.isScaled(letters) }) {
      return true
    }
    return texts.contains {
      let text = FoldedText(Array(other.bytes[other.texts[$0].bytes]))
      return Currencies.names(code, in: text) || Currencies.code(in: text) == code
    }
  }
}

extension AcronymLetters {
  /// Whether it is a code of thousands or millions: `MEUR` of `EUR`.
  fileprivate func isScaled(_ code: Self) -> Bool {
    count == 4 && "km".utf8.contains(self[0]) && dropFirst().elementsEqual(code)
  }
}
