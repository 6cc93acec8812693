/// What small words and phrases say of a sentence: denial, and opposites.
struct SentenceSigns: OptionSet {
  var rawValue: UInt64

  static let denial = SentenceSigns(rawValue: 1 << 63)
  /// What may take the place of a denial.
  static let weakDenial = SentenceSigns(rawValue: 1 << 62)
  /// What makes a condition of a denial, or a double one.
  static let exception = SentenceSigns(rawValue: 1 << 61)
  static let without = SentenceSigns(rawValue: 1 << 60)

  /// The first or the second of a pair of opposites.
  static func opposite(_ pair: Int, isSecond: Bool) -> Self {
    Self(rawValue: 1 << UInt64(2 * pair + (isSecond ? 1 : 0)))
  }
}

/// The phrases of one language that are signs.
struct SignTable: Sendable {
  private struct Phrase: Sendable {
    var keys: [UInt64]
    var signs: UInt64
  }

  /// By their first words; longer ones come first.
  private var phrases: [UInt64: [Phrase]] = [:]
  private let language: Language
  /// A bit for each of 4,096 sets of first words: most words are in none of them.
  private var mayBegin = [UInt64](repeating: 0, count: 64)

  private static let tables = Bilingual { SignTable($0) }

  static func of(_ language: Language) -> SignTable { tables[language] }

  private init(_ language: Language) {
    self.language = language
    let isEnglish = language == .english
    for (index, pair) in Opposites.all.enumerated() {
      let words = isEnglish ? pair.english : pair.french
      add(words.0, .opposite(index, isSecond: false))
      add(words.1, .opposite(index, isSecond: true))
    }
    add(isEnglish ? Denials.english : Denials.french, .denial)
    add(Denials.exceptions[language], .exception)
    add(Denials.without[language], .without)
    add(Denials.weak[language], .weakDenial)
    add(Opposites.neutral[language], [])
    for key in phrases.keys { note(key) }
    if language == .french { for key in Self.ne { note(key) } }
    for key in phrases.keys { phrases[key]?.sort { $0.keys.count > $1.keys.count } }
  }

  private mutating func note(_ key: UInt64) {
    let bit = Self.bit(key)
    mayBegin[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  @inline(__always)
  private static func bit(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 52)
  }

  @inline(__always)
  private func mayBeginPhrase(_ key: UInt64) -> Bool {
    let bit = Self.bit(key)
    return mayBegin[bit >> 6] >> UInt64(bit & 63) & 1 == 1
  }

  private mutating func add(_ list: StaticString, _ signs: SentenceSigns) {
    list.forEachPhrase { keys in
      guard let first = keys.first else { return }
      if let known = phrases[first]?.firstIndex(where: { $0.keys == keys }) {
        phrases[first]?[known].signs |= signs.rawValue
      } else {
        phrases[first, default: []].append(Phrase(keys: keys, signs: signs.rawValue))
      }
    }
  }

  /// The signs of some words of a half.
  func signs(in tokens: Range<Int>, of words: borrowing HalfWords) -> SentenceSigns {
    var result: SentenceSigns = []
    var at = tokens.lowerBound
    while at < tokens.upperBound {
      guard mayBeginPhrase(words.tokens[at].key.bits) else {
        at += 1
        continue
      }
      if let (signs, count) = phrase(at, tokens, words) {
        result.formUnion(signs)
        at += count
      } else {
        if language == .french, let sign = signOfNe(at, tokens, words) { result.formUnion(sign) }
        at += 1
      }
    }
    return result
  }

  /// The phrase that begins at a word, and of how many words it is.
  private func phrase(
    _ at: Int, _ tokens: Range<Int>, _ words: borrowing HalfWords
  ) -> (SentenceSigns, Int)? {
    guard let candidates = phrases[words.tokens[at].key.bits] else { return nil }
    guard !isOtherWord(at, tokens, words) else { return nil }
    let found = candidates.filter { phrase in
      at + phrase.keys.count <= tokens.upperBound
        && phrase.keys.indices.allSatisfy { words.tokens[at + $0].key.bits == phrase.keys[$0] }
    }
    guard let longest = found.first else { return nil }
    guard longest.signs != 0 else { return ([], longest.keys.count) }
    // A word keeps its signs in a phrase (`inférieur à`), but for its denial (`no later than`).
    let signs = found.dropFirst().reduce(into: SentenceSigns(rawValue: longest.signs)) {
      $0.formUnion(SentenceSigns(rawValue: $1.signs).subtracting(.denial))
    }
    return (signs, longest.keys.count)
  }

  /// Whether a word is `May` the month, or `No` before a number.
  private func isOtherWord(
    _ at: Int, _ tokens: Range<Int>, _ words: borrowing HalfWords
  ) -> Bool {
    guard language == .english else { return false }
    let key = words.tokens[at].key
    if key == Self.may {
      return at > tokens.lowerBound && words.bytes[Int(words.tokens[at].start)].isUppercase
    }
    return key == Self.no && at + 1 < tokens.upperBound && words.tokens[at + 1].kind == .figure
  }

  /// The words that may begin a denial.
  func denials(in tokens: Range<Int>, of words: borrowing HalfWords) -> [Int] {
    var result: [Int] = []
    var at = tokens.lowerBound
    while at < tokens.upperBound {
      if let (signs, count) = phrase(at, tokens, words) {
        if signs.contains(.denial) { result.append(at) }
        at += count
      } else {
        if language == .french, signOfNe(at, tokens, words) == .denial { result.append(at) }
        at += 1
      }
    }
    return result
  }

  private static let may = WordKey("may")
  private static let no = WordKey("no")

  /// `ne` denies with `pas` or its like, or alone; with `que` it is `only`, behind `que` it is nothing.
  private func signOfNe(
    _ at: Int, _ tokens: Range<Int>, _ words: borrowing HalfWords
  ) -> SentenceSigns? {
    // `européen(ne)` denies nothing.
    guard Self.ne.contains(words.tokens[at].key.bits), !words.tokens[at].joint.contains(.opening)
    else { return nil }
    let next = words.tokens[(at + 1)..<min(tokens.upperBound, at + 9)]
    if next.contains(where: { Self.complements.contains($0.key.bits) }) { return .denial }
    let rest = words.tokens[(at + 1)..<tokens.upperBound]
    if rest.contains(where: { Self.que.contains($0.key.bits) }) { return .exception }
    let before = words.tokens[max(tokens.lowerBound, at - 5)..<at]
    return before.contains { Self.que.contains($0.key.bits) } ? .weakDenial : .denial
  }

  private static let ne = WordKey.all(of: "ne n")
  private static let que = WordKey.all(of: "que qu")
  private static let complements = WordKey.all(of: Denials.complements)
}
