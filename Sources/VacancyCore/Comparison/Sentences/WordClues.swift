/// The sentences of a text, and what their words are known by; all places count from its beginning.
struct WordClues {
  struct Sentence {
    var bytes: Range<Int>
    var tokens: Range<Int>
    /// In ``WordClues/clues``.
    var clues: Range<Int>
  }

  private(set) var sentences: [Sentence] = []
  private(set) var clues: [(kind: Clue.Kind, keys: Range<Int>)] = []
  /// Several for a word of several meanings, the one that other words do not share last.
  private(set) var keys: [UInt64] = []
  /// Replaces the sentences by those of another text; the room is used again.
  mutating func read(_ text: TextUnit, in words: borrowing HalfWords) {
    sentences.removeAll(keepingCapacity: true)
    clues.removeAll(keepingCapacity: true)
    keys.removeAll(keepingCapacity: true)
    let (start, firstToken) = (text.bytes.lowerBound, text.tokens.lowerBound)
    let ranges =
      text.place.part.hasSentences
      ? SentenceScan.sentences(of: text.bytes, in: words.stream.bytes) : [text.bytes]
    var token = firstToken
    for range in ranges {
      let first = token
      while token < text.tokens.upperBound,
        Int(words.stream.tokens[token].start) < range.upperBound
      {
        token += 1
      }
      let firstClue = clues.count
      addWords(first..<token, words)
      sentences.append(
        Sentence(
          bytes: range.shifted(by: -start), tokens: (first..<token).shifted(by: -firstToken),
          clues: firstClue..<clues.count))
    }
  }

  private mutating func addWords(_ sentence: Range<Int>, _ words: borrowing HalfWords) {
    let tokens = words.stream.tokens.span
    let entries = words.stream.table.entries.span
    let concepts = ConceptIndex.shared
    for at in sentence where tokens[at].kind == .word {
      let token = tokens[at]
      let key = token.key
      if key.length <= 3, at + 1 < sentence.upperBound,
        tokens[at + 1].joint.contains(.opening), words.isRomanNumber(at)
      {
        keys.append(key.bits ^ 0x8B << 56)
        clues.append((.level, keys.count - 1..<keys.count))
        continue
      }
      guard key.length > 2 else { continue }
      let entry = entries[Int(token.entry)]
      guard !entry.isCommon, entry.role == .none, entry.unit == .none else { continue }
      let first = keys.count
      if entry.nation != 0 {
        keys.append(UInt64(entry.nation) | 0xE1 << 56)
      } else {
        concepts.forEachConcept(of: key) { keys.append(UInt64($0) | 0xE2 << 56) }
      }
      let isConcept = keys.count > first
      if !isConcept || key.length > 3 { keys.append(Vocabulary.stem(key)) }
      clues.append((isConcept ? .concept : .word, first..<keys.count))
    }
  }
}
