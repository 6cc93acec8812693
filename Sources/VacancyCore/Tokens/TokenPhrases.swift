/// Phrases of the lexicon that are looked for among tokens, with bits that say what each means in its
/// set.
struct TokenPhrases: Sendable {
  struct Phrase: Sendable {
    /// How many words it has.
    var count: Int
    var set: Int
    var bits: UInt128
    /// Where the keys of its words begin among those of all phrases.
    fileprivate var start: Int
    /// The next phrase with its first word, counted from 1; 0 where there is none.
    fileprivate var next = 0
  }

  private var firstWords = NumberedKeys(count: 512)
  /// By the numbers of the first words: the longest phrase that begins with each, counted from 1.
  private var longest: [Int] = []
  private var phrases: [Phrase] = []
  private var keys: [UInt64] = []

  /// Adds the phrases of a list, with `|` between them; one that is there has the bits of all its lines.
  mutating func add(_ list: StaticString, set: Int = 0, bits: UInt128) {
    let bar = WordKey([UInt8(ascii: "|")])
    var start = keys.count
    list.forEachWord { word in
      if word != bar { return keys.append(word.bits) }
      add(from: start, set, bits)
      start = keys.count
    }
    add(from: start, set, bits)
  }

  /// Adds the phrase of the last keys.
  private mutating func add(from start: Int, _ set: Int, _ bits: UInt128) {
    guard start < keys.count else { return }
    let count = keys.count - start
    let number = Int(firstWords.number(of: keys[start]))
    if number == longest.count { longest.append(0) }
    var before = 0
    var at = longest[number]
    while at > 0, phrases[at - 1].count >= count {
      if phrases[at - 1].set == set, phrases[at - 1].count == count, hasKeys(at - 1, start) {
        phrases[at - 1].bits |= bits
        return keys.removeLast(count)
      }
      (before, at) = (at, phrases[at - 1].next)
    }
    phrases.append(Phrase(count: count, set: set, bits: bits, start: start, next: at))
    if before == 0 {
      longest[number] = phrases.count
    } else {
      phrases[before - 1].next = phrases.count
    }
  }

  /// Whether the words of a phrase are those from a place on.
  private func hasKeys(_ phrase: Int, _ start: Int) -> Bool {
    (0..<phrases[phrase].count).allSatisfy {
      keys[phrases[phrase].start + $0] == keys[start + $0]
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
    var next = longest[Int(number)]
    while next > 0 {
      let phrase = phrases[next - 1]
      next = phrase.next
      guard token + phrase.count <= tokens.upperBound else { continue }
      var isThere = true
      for place in 0..<phrase.count
      where stream.tokens[token + place].key.bits != keys[phrase.start + place] {
        isThere = false
      }
      if isThere { body(phrase) }
    }
  }
}
