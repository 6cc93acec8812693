/// What is known of a word.
struct WordEntry {
  var concept: UInt16 = 0
  var role = NumberRole.none
  var unit = QuantityUnit.none
  /// 1 to 12 for the name of a month, in full or cut short.
  var month: UInt8 = 0
  var isCommon = false
  /// Whether it is a word without which no term is looked for.
  var isTerm = false
  /// The country or language that it names, counted from 1 in ``Nations``; else 0.
  var nation: UInt8 = 0
  /// Whether a wrong name ends in it.
  var endsWrongName = false
  /// The fixed paragraphs that the word helps to tell, one bit each.
  var fixed: UInt32 = 0
  var value = 0
  /// What the word says of a text that it stands in.
  var sense = Sense.letters

  enum Sense: UInt8 {
    /// How it begins: it may be alike in the other language.
    case letters
    /// Its concept.
    case concept
    /// Nothing: it is a small word, a number or a unit.
    case none
  }
}

/// The key of a folded word: its first seven letters and its length.
///
/// No two words of the tables share one.
struct WordKey: Hashable {
  var bits: UInt64

  init(bits: UInt64) { self.bits = bits }

  @inline(__always)
  init(letters: UInt64, length: Int) {
    bits = letters & 0x00FF_FFFF_FFFF_FFFF | UInt64(truncatingIfNeeded: min(length, 127)) << 56
  }

  init(_ word: some Sequence<UInt8>) {
    var letters: UInt64 = 0
    var length = 0
    for byte in word {
      if length < 7 { letters |= UInt64(byte) << UInt64(8 * length) }
      length += 1
    }
    self.init(letters: letters, length: length)
  }

  @inline(__always) var length: Int { Int(bits >> 56) }

  /// The first six letters, as the key that a stem is found by.
  @inline(__always) var stem: UInt64 { bits & 0x0000_FFFF_FFFF_FFFF | 0x80 << 56 }

  /// The first letters, as many as asked for, with a mark that says so.
  @inline(__always)
  func prefix(_ count: Int) -> UInt64 {
    bits & ((1 << UInt64(8 * count)) &- 1) | (0x80 + UInt64(count)) << 56
  }
}
