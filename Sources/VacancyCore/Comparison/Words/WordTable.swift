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

/// The words that are known in one language, by their keys: an open table, built once.
struct WordTable: Sendable {
  private var keys: [UInt64]
  private var slots: [UInt16]
  private(set) var entries: [WordEntry] = [WordEntry()]
  private let mask: Int
  /// How many words tell each of the fixed paragraphs.
  private(set) var fixedCounts: [UInt8] = []
  /// The entries below it, but the first, are of words that are looked at again: those that may be
  /// part of a value or of a wrong term.
  private(set) var notedCount: UInt16 = 0

  static let english = WordTable(.english)
  static let french = WordTable(.french)

  static func of(_ language: Language) -> WordTable { language == .english ? english : french }

  /// The index of a word's entry; 0 if nothing is known of it.
  ///
  /// A word and its stem lie in one chain, so that both are looked for at once.
  @inline(__always)
  func entry(of key: WordKey) -> UInt16 {
    let stem = key.stem
    var slot = Self.slot(key.bits) & mask
    var found: UInt16 = 0
    while keys[slot] != 0 {
      if keys[slot] == key.bits { return slots[slot] }
      if keys[slot] == stem { found = slots[slot] }
      slot = (slot + 1) & mask
    }
    return found
  }

  @inline(__always)
  private func find(_ key: UInt64) -> UInt16 {
    var slot = Self.slot(key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return slots[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// Where the chain of a key begins: told by the first six letters.
  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: ((key << 16) &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }

  private init(_ language: Language) {
    let size = 8192  // about twice as many as there are words, so that most are found at once
    keys = Array(repeating: 0, count: size)
    slots = Array(repeating: 0, count: size)
    mask = size - 1
    let isEnglish = language == .english
    for (word, role, value) in isEnglish ? CardinalWords.english : CardinalWords.french {
      change(word) {
        $0.role = role
        $0.value = value
      }
    }
    for (name, month) in Months.names {
      addMonth(name, UInt8(month))
    }
    for key in isEnglish ? Mark.englishWords : Mark.frenchWords { set(key.bits) { _ in } }
    for key in isEnglish ? Terms.englishKeys : Terms.frenchKeys {
      set(key.bits) { $0.isTerm = true }
    }
    if !isEnglish { for key in Terms.wrongEnds { set(key.bits) { $0.endsWrongName = true } } }
    notedCount = UInt16(entries.count)
    for (unit, english, french) in QuantityUnits.all {
      change(isEnglish ? english : french) { $0.unit = unit }
    }
    for (index, paragraph) in FixedParagraphs.all.enumerated() {
      let words = isEnglish ? paragraph.english : paragraph.french
      fixedCounts.append(words.withUTF8Buffer { UInt8($0.split(separator: .space).count) })
      change(words) { $0.fixed |= 1 << UInt32(index) }
    }
    change(isEnglish ? CommonWords.english : CommonWords.french) { $0.isCommon = true }
    // A word of the other language stands for its concept where it is alike (`support`).
    for words in [isEnglish, !isEnglish] {
      for (index, concept) in Concepts.all.enumerated() {
        addStems(words ? concept.english : concept.french, UInt16(index + 1))
      }
    }
    addConceptsOfStems()
    for index in entries.indices {
      let entry = entries[index]
      let isSmall = entry.isCommon || entry.role != .none || entry.unit != .none
      entries[index].sense = entry.concept != 0 ? .concept : isSmall ? .none : .letters
    }
  }

  /// Every beginning of a month's name, of three letters or more.
  private mutating func addMonth(_ name: StaticString, _ month: UInt8) {
    name.withUTF8Buffer { bytes in
      for length in 3...max(3, bytes.count) {
        set(WordKey(bytes.prefix(length)).bits) { $0.month = month }
      }
    }
  }

  private mutating func change(_ words: StaticString, _ body: (inout WordEntry) -> Void) {
    words.withUTF8Buffer { bytes in
      for word in bytes.split(separator: .space) { set(WordKey(word).bits, body) }
    }
  }

  private mutating func addStems(_ words: StaticString, _ concept: UInt16) {
    words.withUTF8Buffer { bytes in
      var letters: UInt64 = 0
      var length = 0
      for at in 0...bytes.count {
        if at < bytes.count, bytes[at] != .space {
          if length < 7 { letters |= UInt64(bytes[at]) << UInt64(8 * length) }
          length += 1
          continue
        }
        if length > 0 { addStem(letters, length, concept) }
        (letters, length) = (0, 0)
      }
    }
  }

  private mutating func addStem(_ letters: UInt64, _ length: Int, _ concept: UInt16) {
    let key = WordKey(letters: letters, length: length)
    guard length >= 6 else {
      name(key.bits, concept)
      // Its plural.
      let plural = letters | UInt64(UInt8(ascii: "s")) << UInt64(8 * length)
      return name(WordKey(letters: plural, length: length + 1).bits, concept)
    }
    name(key.stem, concept)
    // What is known of the whole word otherwise must not hide its concept.
    if find(key.bits) != 0 { name(key.bits, concept) }
  }

  /// Gives a word its concept, if it has none.
  private mutating func name(_ key: UInt64, _ concept: UInt16) {
    let entry = Int(entry(for: key))
    if entries[entry].concept == 0 { entries[entry].concept = concept }
  }

  /// A word that is known as a whole has the concept of its stem all the same.
  private mutating func addConceptsOfStems() {
    for slot in keys.indices where keys[slot] != 0 && keys[slot] >> 63 == 0 && keys[slot] >> 56 >= 6
    {
      let stem = find(WordKey(bits: keys[slot]).stem)
      guard stem != 0, entries[Int(slots[slot])].concept == 0 else { continue }
      entries[Int(slots[slot])].concept = entries[Int(stem)].concept
    }
  }

  private mutating func set(_ key: UInt64, _ body: (inout WordEntry) -> Void) {
    body(&entries[Int(entry(for: key))])
  }

  /// The entry of a key, which is a new one where there is none.
  private mutating func entry(for key: UInt64) -> UInt16 {
    var slot = Self.slot(key) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    if keys[slot] == 0 {
      keys[slot] = key
      slots[slot] = UInt16(entries.count)
      entries.append(WordEntry())
    }
    return slots[slot]
  }
}
