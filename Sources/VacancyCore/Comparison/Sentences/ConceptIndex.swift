/// All concepts that a word may stand for.
///
/// ``WordTable`` gives a word to the first concept that names it; a sentence is better told by all of
/// them: `savoir` is in the line of `knowledge` and in that of `ability`.
struct ConceptIndex: Sendable {
  /// An open table of the words: the first of their concepts in ``entries``, counted from 1.
  private var slots: [UInt16]
  private var entries: [Entry] = []

  private struct Entry {
    var key: UInt64
    var concept: UInt16
    /// The next concept of the word, counted from 1.
    var next: UInt16 = 0
  }

  private static let size = 8192

  /// The concepts of the words of both languages: a word may be alike in both (`support`).
  static let shared = ConceptIndex()

  private init() {
    slots = Array(repeating: 0, count: Self.size)
    entries.reserveCapacity(5000)
    for language in Language.allCases {
      var concept: UInt16 = 0
      for word in ConceptWords(language).keys {
        if word == ConceptWords.end { concept += 1 } else { add(ConceptWords.key(word), concept) }
      }
    }
  }

  private mutating func add(_ key: UInt64, _ concept: UInt16) {
    let slot = slot(of: key)
    let first = slots[slot]
    var entry = Entry(key: key, concept: concept)
    var at = first
    while at != 0 {
      if entries[Int(at) - 1].concept == concept { return }
      at = entries[Int(at) - 1].next
    }
    entry.next = first
    entries.append(entry)
    slots[slot] = UInt16(entries.count)
  }

  /// Calls the body with each concept of a word.
  @inline(__always)
  func forEachConcept(of key: WordKey, _ body: (UInt16) -> Void) {
    forEach(key.bits, body)
    if key.length >= 6 { forEach(key.stem, body) }
  }

  @inline(__always)
  private func forEach(_ key: UInt64, _ body: (UInt16) -> Void) {
    var at = slots[slot(of: key)]
    while at != 0 {
      body(entries[Int(at) - 1].concept)
      at = entries[Int(at) - 1].next
    }
  }

  /// The place of a key, or else the empty one that ends its probe sequence.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & (Self.size - 1)
    while slots[slot] != 0, entries[Int(slots[slot]) - 1].key != key {
      slot = (slot + 1) & (Self.size - 1)
    }
    return slot
  }
}
