/// The features of all texts of both halves, numbered.
///
/// A feature is what a text and its translation share: a concept of the glossary, the beginning of a
/// word, an acronym, a number, a date, an address, a language level.
struct Vocabulary {
  /// What a feature is, which says how likely a translation has it too.
  enum Kind: UInt8 { case fixed, anchor, concept, word }

  private var keys: [UInt64] = Array(repeating: 0, count: 4096)
  private var slots: [UInt32] = Array(repeating: 0, count: 4096)
  private(set) var kinds: [Kind] = []
  /// In how many texts of each half a feature stands.
  private(set) var englishCounts: [UInt16] = []
  private(set) var frenchCounts: [UInt16] = []
  /// The last text that a feature was seen in, so that a text has it once.
  private var lastText: [UInt32] = []
  private var textNumber: UInt32 = 0

  var count: Int { kinds.count }

  init() {
    kinds.reserveCapacity(2048)
    englishCounts.reserveCapacity(2048)
    frenchCounts.reserveCapacity(2048)
    lastText.reserveCapacity(2048)
  }

  /// Numbers the features of a half's texts.
  mutating func number(_ words: inout HalfWords) {
    let isEnglish = words.language == .english
    var acronym = 0
    var fixedWords: [UInt16] = []
    for index in words.texts.indices {
      textNumber += 1
      let start = words.features.count
      let text = words.texts[index]
      var fixed: UInt32 = 0
      fixedWords.removeAll(keepingCapacity: true)
      for at in text.tokens {
        let token = words.tokens[at]
        guard token.kind == .word else { continue }
        let key = token.key
        if key.length == 1 || key.length <= 3 && token.entry == 0 {
          if isLevel(words, at, text.tokens) {
            add(key.bits ^ 0x8B << 56, .anchor, isEnglish, &words.features)
          }
          continue
        }
        if token.entry != 0 {
          let entry = words.table.entries[Int(token.entry)]
          if entry.fixed != 0 {
            fixed |= entry.fixed
            fixedWords.append(token.entry)
          }
          if entry.concept != 0 {
            add(UInt64(entry.concept) | 0x88 << 56, .concept, isEnglish, &words.features)
            continue
          }
          if entry.isCommon || entry.isNumber || entry.unit != .none { continue }
        }
        if key.length > 4 {
          let five = key.prefix(5)
          add(
            key.length > 6 && Self.broad.contains(five) ? key.prefix(7) : five, .word, isEnglish,
            &words.features)
        } else if key.length == 4 {
          add(key.bits, .word, isEnglish, &words.features)
        }
      }
      if fixed != 0 { addFixed(fixed, &fixedWords, words.table, isEnglish, &words.features) }
      while acronym < words.acronyms.count, words.acronyms[acronym].text == index {
        add(words.acronyms[acronym].meaning | 1 << 63, .anchor, isEnglish, &words.features)
        acronym += 1
      }
      for mark in words.marks[text.marks] where mark.value != 1000 && !mark.isOptional {
        let kind = UInt64(mark.kind.rawValue)
        let value =
          mark.kind == .address
          ? AcronymMap.key(Address.folded(words.bytes[mark.range])) & 0xFFFF_FFFF
          : UInt64(truncatingIfNeeded: mark.value)
        add(value &<< 8 | kind | 0x8C << 56, .anchor, isEnglish, &words.features)
      }
      words.texts[index].features = start..<words.features.count
    }
  }

  /// The fixed paragraphs whose words a text has all.
  private mutating func addFixed(
    _ candidates: UInt32, _ found: inout [UInt16], _ table: WordTable, _ isEnglish: Bool,
    _ features: inout [UInt32]
  ) {
    guard found.count > 0 else { return }
    found.sort()
    for index in table.fixedCounts.indices where candidates >> UInt32(index) & 1 == 1 {
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

  /// `V` before a parenthesis.
  private func isLevel(_ words: HalfWords, _ at: Int, _ tokens: Range<Int>) -> Bool {
    let token = words.tokens[at]
    guard at + 1 < tokens.upperBound, words.tokens[at + 1].joint.contains(.opening) else {
      return false
    }
    return words.bytes[Int(token.start)..<Int(token.end)].allSatisfy {
      $0 == UInt8(ascii: "I") || $0 == UInt8(ascii: "V")
    }
  }

  /// Beginnings that too many words share; seven letters tell them apart.
  private static let broad: [UInt64] =
    ["inter", "trans", "contr", "super", "multi", "const", "conse", "consi", "prese", "compe"].map {
      WordKey($0.utf8).prefix(5)
    }

  private mutating func add(
    _ key: UInt64, _ kind: Kind, _ isEnglish: Bool, _ features: inout [UInt32]
  ) {
    if kinds.count * 2 > keys.count { grow() }
    let mask = keys.count - 1
    var slot = Self.slot(key) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    var feature = Int(slots[slot])
    if keys[slot] == 0 {
      keys[slot] = key
      feature = kinds.count
      slots[slot] = UInt32(feature)
      kinds.append(kind)
      englishCounts.append(0)
      frenchCounts.append(0)
      lastText.append(0)
    }
    guard lastText[feature] != textNumber else { return }
    lastText[feature] = textNumber
    if isEnglish { englishCounts[feature] &+= 1 } else { frenchCounts[feature] &+= 1 }
    features.append(UInt32(feature))
  }

  private mutating func grow() {
    let old = zip(keys, slots).filter { $0.0 != 0 }
    keys = Array(repeating: 0, count: keys.count * 4)
    slots = Array(repeating: 0, count: keys.count)
    for (key, feature) in old {
      var slot = Self.slot(key) & (keys.count - 1)
      while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
      keys[slot] = key
      slots[slot] = feature
    }
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
