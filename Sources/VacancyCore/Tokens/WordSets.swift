/// Sets of words that something looks for, as far as is known from a ``WordFilter``.
struct WordSets: OptionSet {
  var rawValue: UInt8

  /// The first words of names.
  static let names = WordSets(rawValue: 1)
  /// The first words of denials, opposites and the like.
  static let signs = WordSets(rawValue: 2)
  /// The small words of either language.
  static let functionWords = WordSets(rawValue: 4)
  /// The words that tell from which language into which one translates.
  static let directions = WordSets(rawValue: 8)
}

/// Which of some sets a word may be in, by a hash of its key.
///
/// Nearly all words that are in none of the sets are known to be in none at the cost of one look; a few
/// others share the place of a word that is in one.
struct WordFilter: Sendable {
  private var sets: [UInt8]

  /// A filter by which no word is in a set.
  static let empty = WordFilter(count: 1)

  /// - Parameter count: A power of two, some times the number of words in the sets.
  init(count: Int = 4096) {
    sets = Array(repeating: 0, count: count)
  }

  mutating func add(_ key: UInt64, to set: WordSets) { sets[place(of: key)] |= set.rawValue }

  /// The sets that a word may be in; it is in no other one.
  @inline(__always)
  subscript(key: WordKey) -> WordSets { WordSets(rawValue: sets[place(of: key.bits)]) }

  @inline(__always)
  private func place(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & (sets.count &- 1)
  }
}
