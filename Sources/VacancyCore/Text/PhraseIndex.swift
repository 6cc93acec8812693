/// Which phrases of a list begin with which letter, so that few have to be compared with a text.
struct PhraseIndex {
  /// A bit for each phrase, by letter.
  private var places = InlineArray<26, UInt64>(repeating: 0)
  private let all: UInt64

  /// - Parameter phrases: Up to 64 folded phrases.
  init(_ phrases: [StaticString]) {
    precondition(phrases.count <= 64)
    all = phrases.isEmpty ? 0 : .max >> UInt64(64 - phrases.count)
    for (place, phrase) in phrases.enumerated() {
      places[Int(phrase.withUTF8Buffer { $0[0] } - UInt8(ascii: "a"))] |= 1 << UInt64(place)
    }
  }

  /// The places in the list of the phrases that may stand at an offset of a text.
  func candidates(in text: [UInt8], at offset: Int) -> Places {
    guard offset >= 0, offset < text.count else { return Places(bits: 0) }
    let byte = text[offset]
    if byte.isLetter { return Places(bits: places[Int((byte | 0x20) - UInt8(ascii: "a"))]) }
    guard byte >= 0x80 else { return Places(bits: 0) }
    let step = FoldStep(in: text, at: offset, upTo: text.count)
    let letter = UInt8(truncatingIfNeeded: step.plain)
    // What takes no room may stand before a phrase.
    return Places(bits: letter.isLowercase ? places[Int(letter - UInt8(ascii: "a"))] : all)
  }

  /// Places in a list of up to 64, in their order.
  struct Places: Sequence, IteratorProtocol {
    fileprivate var bits: UInt64

    mutating func next() -> Int? {
      guard bits != 0 else { return nil }
      defer { bits &= bits - 1 }
      return bits.trailingZeroBitCount
    }
  }
}
