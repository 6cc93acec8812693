/// Phrases of the lexicon that are looked for among tokens, with bits that say what each means in its
/// set.
struct TokenPhrases: Sendable {
  struct Phrase: Sendable {
    var keys: [UInt64]
    var set: Int
    var bits: UInt128
  }

  private var firstWords = NumberedKeys(count: 256)
  /// By the numbers of their first words, the longest first.
  private var phrases: [[Phrase]] = []

  /// Adds the phrases of a list; one that is there has the bits of all its lines.
  mutating func add(_ list: StaticString, set: Int = 0, bits: UInt128) {
    list.forEachPhrase { keys in
      guard let first = keys.first else { return }
      let number = Int(firstWords.number(of: first))
      if number == phrases.count { phrases.append([]) }
      if let known = phrases[number].firstIndex(where: { $0.keys == keys && $0.set == set }) {
        phrases[number][known].bits |= bits
        return
      }
      let place = phrases[number].firstIndex { $0.keys.count < keys.count }
      phrases[number].insert(
        Phrase(keys: keys, set: set, bits: bits), at: place ?? phrases[number].count)
    }
  }

  /// Adds the words that phrases begin with to a set.
  func addFirstWords(to set: WordSets, of filter: inout WordFilter) {
    firstWords.forEachKey { filter.add($0, to: set) }
  }

  /// Calls the body with the phrases that begin at a token, the longest first.
  @inline(__always)
  func forEach(
    at token: Int, in tokens: Range<Int>, of stream: borrowing TokenStream, _ body: (Phrase) -> Void
  ) {
    guard let number = firstWords[stream.tokens[token].key.bits] else { return }
    for phrase in phrases[Int(number)] where token + phrase.keys.count <= tokens.upperBound {
      var isThere = true
      for place in phrase.keys.indices
      where stream.tokens[token + place].key.bits != phrase.keys[place] {
        isThere = false
      }
      if isThere { body(phrase) }
    }
  }
}
