/// All concepts that a word may stand for.
///
/// ``WordTable`` gives a word to the first concept that names it; a sentence is better told by all of
/// them: `savoir` is in the line of `knowledge` and in that of `ability`.
struct ConceptIndex: Sendable {
  private var words = NumberedKeys(count: 4000)
  /// By the numbers of the words: the first of their concepts in ``entries``.
  private var first: [UInt16] = []
  private var entries: [(concept: UInt16, next: UInt16)] = [(0, 0)]

  /// The concepts of the words of both languages: a word may be alike in both (`support`).
  static let shared = ConceptIndex()

  private init() {
    first.reserveCapacity(4000)
    entries.reserveCapacity(5000)
    for language in Language.allCases {
      var concept: UInt16 = 0
      for word in ConceptWords.of(language).keys {
        if word == ConceptWords.end { concept += 1 } else { add(ConceptWords.key(word), concept) }
      }
    }
  }

  private mutating func add(_ key: UInt64, _ concept: UInt16) {
    let number = Int(words.number(of: key))
    if number == first.count { first.append(0) }
    var at = first[number]
    while at != 0 {
      if entries[Int(at)].concept == concept { return }
      at = entries[Int(at)].next
    }
    entries.append((concept, first[number]))
    first[number] = UInt16(entries.count - 1)
  }

  /// Calls the body with each concept of a word.
  @inline(__always)
  func forEachConcept(of key: WordKey, _ body: (UInt16) -> Void) {
    forEach(key.bits, body)
    if key.length >= 6 { forEach(key.stem, body) }
  }

  @inline(__always)
  private func forEach(_ key: UInt64, _ body: (UInt16) -> Void) {
    guard let number = words[key] else { return }
    var at = first[Int(number)]
    while at != 0 {
      body(entries[Int(at)].concept)
      at = entries[Int(at)].next
    }
  }
}
