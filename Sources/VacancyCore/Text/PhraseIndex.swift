/// Which phrases of a list begin with which letter, so that few have to be compared with a text.
///
/// A class, since a struct of this size is copied where a static property of it is asked.
final class PhraseIndex: Sendable {
  /// A bit for each phrase, by letter or digit.
  private let places: InlineArray<36, UInt128>
  private let all: UInt128

  /// - Parameter phrases: Up to 128 folded phrases, each beginning with a letter or a digit.
  init(_ phrases: [StaticString]) {
    precondition(phrases.count <= 128)
    var places = InlineArray<36, UInt128>(repeating: 0)
    all = phrases.isEmpty ? 0 : .max >> UInt128(128 - phrases.count)
    for (place, phrase) in phrases.enumerated() {
      places[Self.row(of: phrase.withUTF8Buffer { $0[0] })] |= 1 << UInt128(place)
    }
    self.places = places
  }

  /// The indices of the phrases that may begin at an offset of a text.
  func candidates(in text: [UInt8], at offset: Int) -> Places {
    guard offset >= 0, offset < text.count else { return Places(bits: 0) }
    let byte = text[offset]
    if byte.isLetterOrDigit { return Places(bits: places[Self.row(of: byte)]) }
    guard byte >= 0x80 else { return Places(bits: 0) }
    let step = FoldStep(in: text, at: offset, upTo: text.count)
    let letter = UInt8(truncatingIfNeeded: step.plain)
    // Characters without width may precede a phrase.
    return Places(bits: letter.isLowercase ? places[Self.row(of: letter)] : all)
  }

  /// The row of a letter or a digit.
  private static func row(of byte: UInt8) -> Int {
    byte.isDigit ? 26 + Int(byte - .zero) : Int((byte | 0x20) - UInt8(ascii: "a"))
  }

  /// Places in a list, in their order.
  struct Places: Sequence, IteratorProtocol {
    fileprivate var bits: UInt128

    mutating func next() -> Int? {
      guard bits != 0 else { return nil }
      defer { bits &= bits - 1 }
      return bits.trailingZeroBitCount
    }
  }
}
