/// The first three letters of the labels in a language, to rule out other texts quickly.
struct LabelOpenings {
  /// A bit for each second letter, and for each third one, by the first.
  private var seconds = InlineArray<26, UInt32>(repeating: 0)
  private var thirds = InlineArray<26, UInt32>(repeating: 0)

  init(_ labels: [Label]) {
    for phrase in labels.map(\.phrase) + [Label.description] {
      phrase.withUTF8Buffer { letters in
        guard letters.count > 2, let row = Self.place(of: letters[0]) else { return }
        seconds[row] |= Self.bit(of: letters[1])
        thirds[row] |= Self.bit(of: letters[2])
      }
    }
  }

  /// Whether a label may begin with a letter and two more, in capitals or not; those may have accents.
  func contains(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    guard let row = Self.place(of: first) else { return false }
    return seconds[row] & Self.bit(of: second) != 0 && thirds[row] & Self.bit(of: third) != 0
  }

  private static func bit(of letter: UInt8) -> UInt32 {
    place(of: letter).map { 1 << UInt32($0) } ?? (letter >= 0x80 ? .max : 0)
  }

  private static func place(of letter: UInt8) -> Int? {
    letter.isLetter ? Int((letter | 0x20) - UInt8(ascii: "a")) : nil
  }
}

extension Label {
  /// Whether a label in a language may begin with three letters, in capitals or not.
  static func begins(
    with first: UInt8, _ second: UInt8, _ third: UInt8, in language: Language
  ) -> Bool {
    // A table is not copied where it is asked by its own name.
    switch language {
    case .english: englishOpenings.contains(first, second, third)
    case .french: frenchOpenings.contains(first, second, third)
    }
  }

  private static let englishOpenings = LabelOpenings(all.english)
  private static let frenchOpenings = LabelOpenings(all.french)
}
