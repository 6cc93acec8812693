/// The words that are known in one language, by their keys: an open table, built once.
struct WordTable: Sendable {
  private let keys: [UInt64]
  private let slots: [UInt16]
  let entries: [WordEntry]
  /// How many words tell each of the fixed paragraphs.
  let fixedCounts: [UInt8]
  /// The entries below it, but the first, are of words that are looked at again: those that may be
  /// part of a value or of a wrong term.
  let notedCount: UInt16

  /// The last slot of a table whose size is a power of two.
  private let mask: Int

  /// Both at once, since the words of the concepts stand in both.
  private static let tables = {
    let (english, french) = (ConceptWords.of(.english), ConceptWords.of(.french))
    return Bilingual(
      english: WordTable(WordTableFilling(.english, english, others: french)),
      french: WordTable(WordTableFilling(.french, french, others: english)))
  }()

  static func of(_ language: Language) -> WordTable { tables[language] }

  /// The words of numbers and units of time alone, which the record needs: built sooner than all words.
  private static let english = WordTable(WordTableFilling(lengthsOfTimeIn: .english))
  private static let french = WordTable(WordTableFilling(lengthsOfTimeIn: .french))

  static func ofLengthsOfTime(in language: Language) -> WordTable {
    language == .english ? english : french
  }

  private init(_ filling: borrowing WordTableFilling) {
    keys = filling.keys
    slots = filling.slots
    entries = filling.entries
    fixedCounts = filling.fixedCounts
    notedCount = filling.notedCount
    mask = filling.mask
  }

  /// The index of a word's entry; 0 if nothing is known of it.
  ///
  /// A word and its stem lie in one chain, so that both are looked for at once.
  @inline(__always)
  func entry(of key: WordKey) -> UInt16 {
    let stem = key.stem
    var slot = Self.slot(key.bits, mask)
    var found: UInt16 = 0
    while keys[slot] != 0 {
      if keys[slot] == key.bits { return slots[slot] }
      if keys[slot] == stem { found = slots[slot] }
      slot = Self.slot(after: slot, mask)
    }
    return found
  }

  /// Where the chain of a key begins: told by the first six letters.
  @inline(__always)
  static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: ((key << 16) &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
  }

  /// Where a chain goes on.
  @inline(__always)
  static func slot(after slot: Int, _ mask: Int) -> Int { (slot + 1) & mask }
}
