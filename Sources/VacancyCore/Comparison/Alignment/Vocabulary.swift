/// The features of all texts of both halves, numbered.
///
/// A feature is what a text and its translation share: a concept of the glossary, the beginning of a
/// word, an acronym, a number, a date, an address, a language level.
struct Vocabulary {
  /// What a feature is, which says how likely a translation has it too.
  enum Kind: UInt8 { case fixed, anchor, concept, word }

  struct Feature {
    var name = Name(key: 0, kind: .fixed)
    /// The number of texts of each half that have it.
    var inEnglish: UInt32 = 0
    var inFrench: UInt32 = 0
    /// The last text that it was seen in, so that a text has it once.
    var lastText: UInt32 = 0

    var kind: Kind { name.kind }

    /// What distinguishes it; a concept has its number for a key.
    struct Name {
      var key: UInt64
      var kind: Kind
    }
  }

  /// The first ``count`` are there, the others are room for more.
  private(set) var features: [Feature] = Array(repeating: Feature(), count: 2048)
  private(set) var count = 0
  /// An open table of the features by their keys: their numbers, counted from 1.
  private var slots: [UInt32] = Array(repeating: 0, count: 4096)
  /// The features of the concepts, counted from 1.
  private var concepts: [UInt32] = Array(repeating: 0, count: Concepts.all.count + 1)
  private var textNumber: UInt32 = 0

  /// Numbers the features of a half's texts.
  mutating func number(_ words: inout HalfWords, remembering known: inout SegmentCache) {
    words.features.reserveCapacity(words.tokens.count)
    var fixedWords: [UInt16] = []
    var acronym = 0
    for index in words.texts.indices {
      let start = words.features.count
      let text = words.texts[index]
      // The sentences that lead into lists are pairs already, and say nothing of the others.
      guard !TextPlace.Part.intros.contains(text.place.part) else {
        while acronym < words.acronyms.count, words.acronyms[acronym].text == index { acronym += 1 }
        continue
      }
      let isEnglish = words.language == .english
      textNumber += 1
      if let number = text.known {
        if let names = known.features(of: number) {
          add(names, &words)
        } else {
          addWords(of: text, &words, &fixedWords)
          known.keep(words.features[start...].map { features[Int($0)].name }, of: number)
        }
      } else {
        addWords(of: text, &words, &fixedWords)
      }
      while acronym < words.acronyms.count, words.acronyms[acronym].text == index {
        add(words.acronyms[acronym].meaning | 1 << 63, .anchor, isEnglish, &words.features)
        acronym += 1
      }
      for mark in words.marks[text.marks] where mark.value != 1000 && !mark.isOptional {
        let kind = UInt64(mark.kind.rawValue)
        let value =
          mark.kind == .address
          ? ByteHash(Address.folded(words.bytes[mark.range])).value & 0xFFFF_FFFF
          : UInt64(truncatingIfNeeded: mark.value)
        add(value &<< 8 | kind | 0x8C << 56, .anchor, isEnglish, &words.features)
      }
      words.texts[index].features = start..<words.features.count
    }
  }

  // MARK: - Words

  private mutating func addWords(
    of text: TextUnit, _ words: inout HalfWords, _ fixedWords: inout [UInt16]
  ) {
    let isEnglish = words.language == .english
    // A word adds a feature at the most.
    reserve(text.tokens.count)
    var levels: [UInt64] = []
    var fixed: UInt32 = 0
    fixedWords.removeAll(keepingCapacity: true)
    // Held here while they are filled: what belongs to `self` would be asked for each word whether it
    // is shared.
    var (features, slots, concepts) = ([Feature](), [UInt32](), [UInt32]())
    swap(&features, &self.features)
    swap(&slots, &self.slots)
    swap(&concepts, &self.concepts)
    var found = words.features
    words.features = []
    do {
      let tokens = words.tokens.span
      let entries = words.table.entries.span
      var features = features.mutableSpan
      var slots = slots.mutableSpan
      var concepts = concepts.mutableSpan
      for at in text.tokens {
        let token = tokens[at]
        guard token.kind == .word else { continue }
        let key = token.key
        if key.length == 1 || key.length <= 3 && token.entry == 0 {
          if at + 1 < text.tokens.upperBound, tokens[at + 1].joint.contains(.opening),
            Self.isLevel(words.bytes[Int(token.start)..<Int(token.end)])
          {
            levels.append(key.bits ^ 0x8B << 56)
          }
          continue
        }
        let entry = entries[Int(token.entry)]
        if entry.fixed != 0 {
          fixed |= entry.fixed
          fixedWords.append(token.entry)
        }
        var feature: Int
        switch entry.sense {
        case .none: continue
        case .concept:
          feature = Self.number(ofConcept: Int(entry.concept), &features, &concepts, &count)
        case .letters:
          guard key.length > 3 else { continue }
          feature = Self.number(Self.stem(key), .word, &features, &slots, &count)
        }
        if Self.see(feature, &features, isEnglish, textNumber) { found.append(UInt32(feature)) }
      }
    }
    swap(&features, &self.features)
    swap(&slots, &self.slots)
    swap(&concepts, &self.concepts)
    for level in levels { add(level, .anchor, isEnglish, &found) }
    if fixed != 0 { addFixed(fixed, &fixedWords, words.table, isEnglish, &found) }
    words.features = found
  }

  /// How a word begins that may be alike in the other language: with its first five letters.
  @inline(__always)
  static func stem(_ key: WordKey) -> UInt64 {
    guard key.length > 4 else { return key.bits }
    let five = key.prefix(5)
    guard key.length > 6, mayBeBroad >> (five &* spread >> 58) & 1 == 1 else { return five }
    return broad.contains(five) ? key.prefix(7) : five
  }

  /// Beginnings that too many words share; seven letters distinguish them.
  private static let broad = CommonWords.beginnings.map { WordKey($0.utf8).prefix(5) }

  /// A bit for each of 64 sets of beginnings, found by a product: most words are in none of these.
  private static let mayBeBroad = broad.reduce(UInt64(0)) { $0 | 1 << ($1 &* spread >> 58) }
  private static let spread: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// `V` before a parenthesis.
  private static func isLevel(_ word: ArraySlice<UInt8>) -> Bool {
    word.allSatisfy { $0 == UInt8(ascii: "I") || $0 == UInt8(ascii: "V") }
  }

  /// The fixed paragraphs whose words a text has all.
  private mutating func addFixed(
    _ candidates: UInt32, _ found: inout [UInt16], _ table: WordTable, _ isEnglish: Bool,
    _ features: inout [UInt32]
  ) {
    guard found.count > 0 else { return }
    found.sort()
    var rest = candidates
    while rest != 0 {
      let index = rest.trailingZeroBitCount
      rest &= rest - 1
      var count = 0
      var last: UInt16 = 0
      for entry in found where entry != last {
        last = entry
        if table.entries[Int(entry)].fixed >> UInt32(index) & 1 == 1 { count += 1 }
      }
      if count == Int(table.fixedCounts[index]) {
        add(UInt64(index) | 0x8A << 56, .fixed, isEnglish, &features)
      }
    }
  }

  /// Adds the features of the words of a text that are known: each is there once.
  private mutating func add(
    _ names: [Feature.Name], _ words: inout HalfWords
  ) {
    let isEnglish = words.language == .english
    reserve(names.count)
    var (features, slots, concepts) = ([Feature](), [UInt32](), [UInt32]())
    swap(&features, &self.features)
    swap(&slots, &self.slots)
    swap(&concepts, &self.concepts)
    words.features.append(addingCapacity: names.count) { found in
      var features = features.mutableSpan
      var slots = slots.mutableSpan
      var concepts = concepts.mutableSpan
      for name in names {
        let feature =
          name.kind == .concept
          ? Self.number(ofConcept: Int(name.key), &features, &concepts, &count)
          : Self.number(name.key, name.kind, &features, &slots, &count)
        if Self.see(feature, &features, isEnglish, textNumber) { found.append(UInt32(feature)) }
      }
    }
    swap(&features, &self.features)
    swap(&slots, &self.slots)
    swap(&concepts, &self.concepts)
  }

  // MARK: - The table

  private mutating func add(
    _ key: UInt64, _ kind: Kind, _ isEnglish: Bool, _ found: inout [UInt32]
  ) {
    reserve(1)
    var (features, slots) = ([Feature](), [UInt32]())
    swap(&features, &self.features)
    swap(&slots, &self.slots)
    do {
      var features = features.mutableSpan
      var slots = slots.mutableSpan
      let feature = Self.number(key, kind, &features, &slots, &count)
      if Self.see(feature, &features, isEnglish, textNumber) { found.append(UInt32(feature)) }
    }
    swap(&features, &self.features)
    swap(&slots, &self.slots)
  }

  /// The number of a concept's feature, which is a new one the first time.
  @inline(__always)
  private static func number(
    ofConcept concept: Int, _ features: inout MutableSpan<Feature>,
    _ concepts: inout MutableSpan<UInt32>, _ count: inout Int
  ) -> Int {
    guard concepts[concept] == 0 else { return Int(concepts[concept]) - 1 }
    features[count].name = Feature.Name(key: UInt64(concept), kind: .concept)
    count += 1
    concepts[concept] = UInt32(count)
    return count - 1
  }

  /// The number of a feature, which is a new one where nothing has its key.
  @inline(__always)
  private static func number(
    _ key: UInt64, _ kind: Kind, _ features: inout MutableSpan<Feature>,
    _ slots: inout MutableSpan<UInt32>, _ count: inout Int
  ) -> Int {
    let mask = slots.count - 1
    var slot = Self.slot(key) & mask
    while slots[slot] != 0 {
      let feature = Int(slots[slot]) - 1
      if features[feature].name.key == key { return feature }
      slot = (slot + 1) & mask
    }
    features[count].name = Feature.Name(key: key, kind: kind)
    count += 1
    slots[slot] = UInt32(count)
    return count - 1
  }

  /// Whether a feature is seen for the first time in a text.
  @inline(__always)
  private static func see(
    _ feature: Int, _ features: inout MutableSpan<Feature>, _ isEnglish: Bool, _ text: UInt32
  ) -> Bool {
    guard features[feature].lastText != text else { return false }
    features[feature].lastText = text
    if isEnglish { features[feature].inEnglish &+= 1 } else { features[feature].inFrench &+= 1 }
    return true
  }

  /// Makes room for more features; the table is never more than half full.
  private mutating func reserve(_ more: Int) {
    while count + more > features.count {
      features += Array(repeating: Feature(), count: features.count)
    }
    guard (count + more) * 2 > slots.count else { return }
    var size = slots.count
    while (count + more) * 2 > size { size *= 4 }
    slots = Array(repeating: 0, count: size)
    for feature in 0..<count where features[feature].kind != .concept {
      var slot = Self.slot(features[feature].name.key) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt32(feature + 1)
    }
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* spread) >> 32)
  }
}
