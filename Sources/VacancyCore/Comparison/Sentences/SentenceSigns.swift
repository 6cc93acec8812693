/// What small words and phrases say of a sentence: denial, and opposites.
struct SentenceSigns: OptionSet {
  var rawValue: UInt128

  static let denial = SentenceSigns(rawValue: 1 << 127)
  /// What may take the place of a denial.
  static let weakDenial = SentenceSigns(rawValue: 1 << 126)
  /// A word that denies in itself, for which the other half has such a word as well.
  static let negativeWord = SentenceSigns(rawValue: 1 << 122)
  /// What makes a condition of a denial, or a double one.
  static let exception = SentenceSigns(rawValue: 1 << 125)
  static let without = SentenceSigns(rawValue: 1 << 124)
  /// The French word that is a denial, an exception or nothing, by the words around it.
  fileprivate static let ne = SentenceSigns(rawValue: 1 << 123)

  /// A word that limits what is said, of a kind of ``Qualifiers``.
  static func qualifier(_ kind: Int) -> Self { Self(rawValue: 1 << UInt128(112 + 2 * kind)) }

  /// A word of any kind.
  static let qualifiers = Qualifiers.all.indices.reduce(into: SentenceSigns()) {
    $0.formUnion(.qualifier($1))
  }

  /// A word by which one of a kind may be meant.
  static func like(qualifier kind: Int) -> Self { Self(rawValue: 1 << UInt128(113 + 2 * kind)) }

  /// The first or the second of a pair of opposites; there are at most 56 pairs.
  static func opposite(_ pair: Int, isSecond: Bool) -> Self {
    Self(rawValue: 1 << UInt128(2 * pair + (isSecond ? 1 : 0)))
  }

  /// The pairs of opposites of which these signs and some others both have a term.
  func pairs(with other: Self) -> [Int] {
    func terms(_ signs: Self) -> UInt128 {
      (signs.rawValue | signs.rawValue >> 1) & Self.firstTerms
    }
    var bits = terms(self) & terms(other)
    var result: [Int] = []
    while bits != 0 {
      result.append(bits.trailingZeroBitCount / 2)
      bits &= bits - 1
    }
    return result
  }

  /// The bits of the first terms of all pairs.
  private static let firstTerms = Opposites.all.indices.reduce(UInt128(0)) {
    $0 | Self.opposite($1, isSecond: false).rawValue
  }

  /// Either of a pair of opposites.
  static func opposites(_ pair: Int) -> Self {
    [.opposite(pair, isSecond: false), .opposite(pair, isSecond: true)]
  }
}

/// The phrases of one language that are signs.
struct SignTable: Sendable {
  private let language: Language
  private(set) var phrases = TokenPhrases()

  private static let tables = Bilingual { SignTable($0) }

  static func of(_ language: Language) -> SignTable { tables[language] }

  private init(_ language: Language) {
    self.language = language
    let isEnglish = language == .english
    func add(_ list: StaticString, _ signs: SentenceSigns) {
      phrases.add(list, bits: signs.rawValue)
    }
    for (index, pair) in Opposites.all.enumerated() {
      let words = isEnglish ? pair.english : pair.french
      add(words.0, .opposite(index, isSecond: false))
      add(words.1, .opposite(index, isSecond: true))
    }
    add(isEnglish ? Denials.english : Denials.french, .denial)
    add(Denials.exceptions[language], .exception)
    add(Denials.without[language], .without)
    for (index, kind) in Qualifiers.all.enumerated() {
      add(kind.words[language], .qualifier(index))
      add(kind.like[language], .like(qualifier: index))
    }
    add(Denials.weak[language], .weakDenial)
    add(Denials.negativeWords[language], .negativeWord)
    add(Opposites.neutral[language], [])
    if !isEnglish { add(Denials.ne, .ne) }
  }

  /// The signs of some words.
  func signs(in tokens: Range<Int>, of stream: borrowing TokenStream) -> SentenceSigns {
    var result: SentenceSigns = []
    forEachSign(in: tokens, of: stream) { _, signs in result.formUnion(signs) }
    return result
  }

  /// Calls the body with each phrase that is a sign, the longest at its place.
  func forEachSign(
    in tokens: Range<Int>, of stream: borrowing TokenStream,
    _ body: (Range<Int>, SentenceSigns) -> Void
  ) {
    var at = tokens.lowerBound
    while at < tokens.upperBound {
      guard stream.tokens[at].sets.contains(.signs) else {
        at += 1
        continue
      }
      var signs: SentenceSigns = []
      var count = 0
      phrases.forEach(at: at, in: tokens, of: stream) { phrase in
        if count == 0 {
          signs = SentenceSigns(rawValue: phrase.bits)
          count = phrase.count
        } else if !signs.isEmpty {
          // A word keeps its signs in a phrase (`inférieur à`), but for its denial (`no later than`);
          // a phrase without signs has another sense.
          signs.formUnion(SentenceSigns(rawValue: phrase.bits).subtracting([.denial, .ne]))
        }
      }
      guard count > 0, !isOtherWord(at, tokens, stream) else {
        at += 1
        continue
      }
      if signs.contains(.ne) {
        signs = signs.subtracting(.ne).union(signOfNe(at, tokens, stream))
      }
      if !signs.isEmpty { body(at..<at + count, signs) }
      at += count
    }
  }

  /// Whether a word is `May` the month, `No` before a number, `over` without one, or `de plus` in
  /// `de plus de`.
  private func isOtherWord(
    _ at: Int, _ tokens: Range<Int>, _ stream: borrowing TokenStream
  ) -> Bool {
    let key = stream.tokens[at].key
    guard language == .english else {
      // `de plus de 25 euros` is no `de plus`.
      return key == Self.de && at + 2 < tokens.upperBound
        && stream.tokens[at + 1].key == Self.plus
        && Self.deOrD.contains(stream.tokens[at + 2].key.bits)
    }
    if key == Self.may {
      return at > tokens.lowerBound && stream.bytes[Int(stream.tokens[at].start)].isUppercase
    }
    let next = at + 1
    if key == Self.over || key == Self.under {
      return next >= tokens.upperBound
        || stream.tokens[next].kind != .figure && !stream.entry(next).role.isCardinal
    }
    return key == Self.no && next < tokens.upperBound && stream.tokens[next].kind == .figure
  }

  private static let de = WordKey("de")
  private static let plus = WordKey("plus")
  private static let deOrD = WordKey.all(of: "de d")
  private static let may = WordKey("may")
  private static let no = WordKey("no")
  private static let over = WordKey("over")
  private static let under = WordKey("under")

  /// `ne` denies with `pas` or its like, or alone; with `que` it is `only`, behind `que` it is nothing.
  private func signOfNe(
    _ at: Int, _ tokens: Range<Int>, _ stream: borrowing TokenStream
  ) -> SentenceSigns {
    // `européen(ne)` denies nothing.
    guard !stream.tokens[at].joint.contains(.opening) else { return [] }
    func has(_ keys: [UInt64], _ range: Range<Int>) -> Bool {
      range.clamped(to: tokens).contains { keys.contains(stream.tokens[$0].key.bits) }
    }
    if has(Self.complements, at + 1..<at + 9) { return .denial }
    if has(Self.que, at + 1..<at + 8) { return [.exception, .qualifier(Qualifiers.restriction)] }
    if has(Self.que, at + 1..<at + 40) { return .exception }
    return has(Self.que, at - 5..<at) ? .weakDenial : .denial
  }

  private static let que = WordKey.all(of: "que qu")
  private static let complements = WordKey.all(of: Denials.complements)
}
