/// The letters and digits of an acronym, folded: the first sixteen.
///
/// No acronym of the lexicon has more. A code may, such as a stock number; it is told from others by
/// ``AcronymUse/meaning``, for which all its letters count.
struct AcronymLetters: RandomAccessCollection, Hashable {
  /// The first in the lowest byte.
  private var bits: UInt128 = 0
  private(set) var count = 0

  init(_ letters: some Sequence<UInt8> = []) {
    for letter in letters { append(letter) }
  }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(index: Int) -> UInt8 { UInt8(truncatingIfNeeded: bits >> UInt128(8 * index)) }

  mutating func append(_ letter: UInt8) {
    guard count < 16 else { return }
    bits |= UInt128(letter) << UInt128(8 * count)
    count += 1
  }

  mutating func removeLast() {
    count -= 1
    bits &= (1 << UInt128(8 * count)) - 1
  }

  /// Whether one letter is put in, left out or changed, or two neighbours are exchanged: what
  /// ``editDistance(_:_:upTo:)`` counts as one.
  func isNear(_ other: Self) -> Bool {
    let (short, long) = count <= other.count ? (self, other) : (other, self)
    guard bits != other.bits, long.count - short.count <= 1 else { return false }
    // From the first letter that differs.
    let same = UInt128((bits ^ other.bits).trailingZeroBitCount & ~7)
    let (one, two) = (short.bits >> same, long.bits >> same)
    if short.count < long.count { return one == two >> 8 }
    return one >> 8 == two >> 8
      || one >> 16 == two >> 16 && one & 0xFF == two >> 8 & 0xFF && one >> 8 & 0xFF == two & 0xFF
  }
}

extension AcronymLetters {
  private static let capitalWords = Set(WordKey.all(of: CapitalWords.french))

  /// Whether it is a French word that is written in capitals to be seen.
  var isCapitalWord: Bool { Self.capitalWords.contains(WordKey(self).bits) }

  /// Whether it has more letters than acronyms have: a word in capitals.
  var isLongWord: Bool { count >= 8 && allSatisfy(\.isLetter) }
}
