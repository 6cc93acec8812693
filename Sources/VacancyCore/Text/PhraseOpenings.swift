/// The first three letters of the phrases of a list, to rule out other texts quickly.
///
/// A class, since a struct of this size is copied where a static property of it is asked.
final class PhraseOpenings: Sendable {
  /// A bit for each second letter, and for each third one, by the first.
  private let seconds: InlineArray<26, UInt32>
  private let thirds: InlineArray<26, UInt32>

  /// - Parameter phrases: Folded phrases, each beginning with three letters.
  init(_ phrases: [StaticString]) {
    var seconds = InlineArray<26, UInt32>(repeating: 0)
    var thirds = InlineArray<26, UInt32>(repeating: 0)
    for phrase in phrases {
      phrase.withUTF8Buffer { letters in
        guard letters.count > 2, let row = Self.place(of: letters[0]) else { return }
        seconds[row] |= Self.bit(of: letters[1])
        thirds[row] |= Self.bit(of: letters[2])
      }
    }
    self.seconds = seconds
    self.thirds = thirds
  }

  /// Whether a phrase may begin with a letter and two more, in capitals or not; those may have accents.
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
