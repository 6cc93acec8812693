/// The first three letters of all labels and headings, to rule out nearly all other lines by them.
///
/// A class, since a struct of this size is copied where a static property of it is asked.
final class LineOpenings: Sendable {
  static let all = LineOpenings()

  /// A bit for each second letter, and for each third one, by the first: one number for each kind of
  /// ``LineClass/Openings``.
  private let seconds: InlineArray<26, SIMD4<UInt32>>
  private let thirds: InlineArray<26, SIMD4<UInt32>>

  private init() {
    var seconds = InlineArray<26, SIMD4<UInt32>>(repeating: .zero)
    var thirds = InlineArray<26, SIMD4<UInt32>>(repeating: .zero)
    func add(_ phrase: StaticString, _ kind: Int) {
      phrase.withUTF8Buffer { letters in
        guard letters.count > 2, let row = Self.place(of: letters[0]) else { return }
        seconds[row][kind] |= Self.bit(of: letters[1])
        thirds[row][kind] |= Self.bit(of: letters[2])
      }
    }
    for (kind, language) in Language.allCases.enumerated() {
      for label in Label.all[language] { add(label.phrase, kind) }
      add(Label.description, kind)
      for heading in Heading.all[language] { add(heading.phrase, kind + 2) }
      add(Heading.section, kind + 2)
    }
    for sentence in Heading.sentences { add(sentence.opening, 2) }
    (self.seconds, self.thirds) = (seconds, thirds)
  }

  /// What may begin with a letter and two more, in capitals or not; those may have accents.
  func openings(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> LineClass.Openings {
    guard let row = Self.place(of: first) else { return [] }
    let bits = SIMD2(Self.bit(of: second), Self.bit(of: third))
    var result: LineClass.Openings = []
    let (seconds, thirds) = (seconds[row], thirds[row])
    if seconds[0] & bits.x != 0, thirds[0] & bits.y != 0 { result.insert(.englishLabel) }
    if seconds[1] & bits.x != 0, thirds[1] & bits.y != 0 { result.insert(.frenchLabel) }
    if seconds[2] & bits.x != 0, thirds[2] & bits.y != 0 { result.insert(.englishHeading) }
    if seconds[3] & bits.x != 0, thirds[3] & bits.y != 0 { result.insert(.frenchHeading) }
    return result
  }

  private static func bit(of letter: UInt8) -> UInt32 {
    letter.isLetter ? 1 << UInt32(letter & 0x1F) : letter >= 0x80 ? .max : 0
  }

  private static func place(of letter: UInt8) -> Int? {
    letter.isLetter ? Int((letter | 0x20) - UInt8(ascii: "a")) : nil
  }
}
