/// Sentences of which one joins by `and` what the other joins by `ou`, or the other way round.
///
/// Conjunctions come and go where sentences are built otherwise: both must have as many of them, and what
/// stands beside the exchanged ones must be alike.
struct ConjunctionCheck {
  func findings(of pair: SentencePair, in notice: AlignedNotice) -> [Finding] {
    // `no A or B` is `ni A ni B`.
    guard !pair.signs.both.contains(where: { !$0.isDisjoint(with: [.denial, .without]) }),
      // Most sentences have neither `or` nor `ou`.
      Conjunctions.hasOr(pair.bead, .english, notice)
        || Conjunctions.hasOr(pair.bead, .french, notice)
    else { return [] }
    let english = Conjunctions(in: pair.bead, .english, notice)
    let french = Conjunctions(in: pair.bead, .french, notice)
    guard english.count == french.count, english.count <= Self.most,
      abs(english.or.count - french.or.count) == 1, !english.hasPair, !french.hasPair
    else { return [] }
    let isOr = english.or.count > french.or.count
    for one in isOr ? english.or : english.and {
      for other in isOr ? french.and : french.or
      where areBesideAlike(one, other, notice, isOnly: english.count == 1) {
        return [finding(one, other, pair, notice)]
      }
    }
    return []
  }

  private func finding(
    _ english: Conjunctions.Place, _ french: Conjunctions.Place, _ pair: SentencePair,
    _ notice: AlignedNotice
  ) -> Finding {
    let places = Bilingual(english: english, french: french)
    let sides = Bilingual<Finding.Side?> { language in
      let (sentence, token) = (places[language].sentence, places[language].token)
      return notice.side(
        notice.sentences[language].all[sentence].text, language,
        notice.words[language].bytes(token, token + 1))
    }
    return notice.difference(
      .oppositeTerm, .opposite(sides.map { $0?.text ?? "" }, notice.name(ofTextOf: pair.bead)),
      sides, kind: .mismatch)
  }

  /// Whether the words next to two conjunctions are alike on one side, and on the other side as well; of
  /// the only ones, one of two words there.
  private func areBesideAlike(
    _ one: Conjunctions.Place, _ other: Conjunctions.Place, _ notice: AlignedNotice, isOnly: Bool
  ) -> Bool {
    [true, false].contains { isBehind in
      areAlike(one, other, notice, isBehind: isBehind, reach: 1)
        && areAlike(one, other, notice, isBehind: !isBehind, reach: isOnly ? 2 : 1)
    }
  }

  /// Whether some of the words on one side of two conjunctions are alike.
  ///
  /// - Parameter reach: How many words that say something are looked at.
  private func areAlike(
    _ one: Conjunctions.Place, _ other: Conjunctions.Place, _ notice: AlignedNotice,
    isBehind: Bool, reach: Int
  ) -> Bool {
    func words(_ place: Conjunctions.Place, _ language: Language) -> [WordKey] {
      let words = notice.words[language]
      let range = isBehind ? place.token + 1..<place.token + 7 : place.token - 6..<place.token
      let all = range.clamped(to: notice.sentences[language].all[place.sentence].tokens).filter {
        words.tokens[$0].kind.hasLetters && words.tokens[$0].key.length > 2
          && !words.entry($0).isCommon
      }
      return (isBehind ? all.prefix(reach) : all.suffix(reach)).map { words.tokens[$0].key }
    }
    let others = words(other, .french)
    return words(one, .english).contains { word in
      others.contains { notice.sentences.areAlike(word, $0) }
    }
  }

  /// Where there are more, their order seldom is the same.
  private static let most = 3
}

/// The conjunctions of the sentences of a pair that join two things.
private struct Conjunctions {
  struct Place {
    var sentence: Int
    var token: Int
  }

  private(set) var and: [Place] = []
  private(set) var or: [Place] = []
  var count: Int { and.count + or.count }
  /// Whether a word goes with one of them: `both … and` may be `que ce soit … ou`.
  private(set) var hasPair = false

  static func hasOr(_ bead: SentenceBead, _ language: Language, _ notice: AlignedNotice) -> Bool {
    let tokens = notice.words[language].tokens
    let or = or[language]
    return bead[language].contains { sentence in
      notice.sentences[language].all[sentence].tokens.contains { tokens[$0].key == or }
    }
  }

  init(in bead: SentenceBead, _ language: Language, _ notice: AlignedNotice) {
    let words = notice.words[language]
    for sentence in bead[language] {
      let tokens = notice.sentences[language].all[sentence].tokens
      for at in tokens {
        let key = words.tokens[at].key
        if Self.pairs.contains(key.bits) { hasPair = true }
        let isAnd = key == Self.and[language]
        guard isAnd || key == Self.or[language],
          // `and/or`, `he or she`, `la directrice ou le directeur`
          !words.tokens[at].joint.contains(.slash),
          at + 1 >= tokens.upperBound || !words.tokens[at + 1].joint.contains(.slash),
          !joinsOneThing(at, in: tokens, words)
        else { continue }
        let place = Place(sentence: sentence, token: at)
        if isAnd { and.append(place) } else { or.append(place) }
      }
    }
  }

  /// Whether what a conjunction joins is one thing: the two forms of a word, a bound.
  private func joinsOneThing(
    _ at: Int, in tokens: Range<Int>, _ words: borrowing HalfWords
  ) -> Bool {
    func key(_ token: Int) -> WordKey? {
      tokens.contains(token) ? words.tokens[token].key : nil
    }
    guard let before = key(at - 1), let behind = key(at + 1) else { return false }
    // `NATO SECRET and above` is `ou supérieur`.
    if Self.persons.contains(before.bits) || Self.bounds.contains(behind.bits)
      || key(at + 2).map({ Self.bounds.contains($0.bits) }) ?? false
    {
      return true
    }
    guard words.language == .french else { return false }
    // `du directeur général ou de la directrice générale`
    return (at + 1..<at + 4).clamped(to: tokens).contains { next in
      let noun = words.tokens[next].key
      return noun.length > 3
        && (at - 3..<at).clamped(to: tokens).contains {
          words.tokens[$0].key.prefix(4) == noun.prefix(4)
        }
    }
  }

  private static let and = Bilingual(english: WordKey("and"), french: WordKey("et"))
  private static let or = Bilingual(english: WordKey("or"), french: WordKey("ou"))
  private static let pairs = WordKey.all(of: FunctionWords.besideConjunctions)
  private static let persons = WordKey.all(of: FunctionWords.persons)
  private static let bounds = WordKey.all(of: FunctionWords.bounds)
}
