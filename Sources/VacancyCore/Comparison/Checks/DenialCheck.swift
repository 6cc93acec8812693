/// Sentences of which one denies what the other says.
struct DenialCheck {
  func findings(of pair: SentencePair, in notice: AlignedNotice) -> [Finding] {
    let isDenied = pair.signs.map { $0.contains(.denial) }
    if isDenied.english != isDenied.french {
      // A condition or a second denial may take back the first.
      let takesBack = pair.signs.map { $0.contains(.exception) || $0.contains(.without) }
      guard !takesBack.english, !takesBack.french,
        !pair.signs[isDenied.english ? .french : .english].contains(.weakDenial)
      else { return [] }
      return notice.hasCounterpart(ofDenialIn: pair, isDenied.english ? .english : .french)
        ? [finding(pair, notice)] : []
    }
    guard !isDenied.english else { return [] }
    return Language.allCases.contains { isWithout(pair, $0, notice) } ? [finding(pair, notice)] : []
  }

  /// Whether one half has something without which the other half is.
  private func isWithout(_ pair: SentencePair, _ language: Language, _ notice: AlignedNotice)
    -> Bool
  {
    let weak: SentenceSigns = [.without, .weakDenial, .exception]
    guard pair.signs[language].contains(.without),
      pair.signs[language.other].isDisjoint(with: weak),
      !pair.signs[language].contains(.exception)
    else { return false }
    return notice.hasCounterpart(ofObjectOfWithoutIn: pair, language)
  }

  private func finding(_ pair: SentencePair, _ notice: AlignedNotice) -> Finding {
    notice.difference(
      .polarityMismatch, .denied(notice.name(ofTextOf: pair.bead)), pair.sides(notice),
      kind: .mismatch)
  }
}

/// Sentences of which one has a word whose opposite the other has.
struct OppositeCheck {
  func findings(of pair: SentencePair, in notice: AlignedNotice) -> [Finding] {
    let hasDenial = pair.signs.both.contains { !$0.isDisjoint(with: [.denial, .without]) }
    for (index, opposites) in Opposites.all.enumerated() {
      guard !(opposites.endsAtDenial && hasDenial) else { continue }
      let first = SentenceSigns.opposite(index, isSecond: false)
      let second = SentenceSigns.opposite(index, isSecond: true)
      let both: SentenceSigns = [first, second]
      let (one, other) = (
        pair.signs.english.intersection(both), pair.signs.french.intersection(both)
      )
      guard !one.isEmpty, !other.isEmpty, one.isDisjoint(with: other) else { continue }
      if opposites.isOfTime, notice.isAboutVerb(pair, index) { continue }
      // `can only be sent online` is `must be sent online`.
      if index == Opposites.modalVerbs,
        pair.signs.both.contains(where: { $0.contains(.exception) })
      {
        continue
      }
      return [
        notice.difference(
          .oppositeTerm, .opposite(notice.name(ofTextOf: pair.bead)), pair.sides(notice),
          kind: .mismatch)
      ]
    }
    return []
  }
}

/// Sentences that are translations of each other, with their signs.
struct SentencePair {
  let bead: SentenceBead
  let signs: Bilingual<SentenceSigns>

  init(_ bead: SentenceBead, in notice: AlignedNotice) {
    self.bead = bead
    signs = Bilingual { language in
      let table = SignTable.of(language)
      return bead[language].reduce(into: []) { signs, sentence in
        let tokens = notice.sentences[language].all[sentence].tokens
        signs.formUnion(
          language == .english
            ? table.signs(in: tokens, of: notice.words.english)
            : table.signs(in: tokens, of: notice.words.french))
      }
    }
  }

  func sides(_ notice: AlignedNotice) -> Bilingual<Finding.Side?> {
    Bilingual { notice.side(bead[$0], $0) }
  }
}

extension AlignedNotice {
  /// Whether the other half has a counterpart of the first word of weight behind `without`.
  fileprivate func hasCounterpart(
    ofObjectOfWithoutIn pair: SentencePair, _ language: Language
  ) -> Bool {
    let words = words[language]
    let without = WordKey(Denials.without[language])
    return pair.bead[language].contains { sentence in
      let tokens = sentences[language].all[sentence].tokens
      guard let at = tokens.first(where: { words.tokens[$0].key == without }),
        let object = contentWord(behind: at, in: tokens, words)
      else { return false }
      return hasCounterpart(of: object, language, in: pair)
    }
  }

  /// Whether the other half has a counterpart of what is denied: one that says it in other words may
  /// do without the denial (`not averse to shift work`).
  fileprivate func hasCounterpart(ofDenialIn pair: SentencePair, _ language: Language) -> Bool {
    let words = words[language]
    let table = SignTable.of(language)
    return pair.bead[language].contains { sentence in
      let tokens = sentences[language].all[sentence].tokens
      return table.denials(in: tokens, of: words).contains { at in
        guard let denied = contentWord(behind: at, in: tokens, words),
          // `not impossible` denies nothing.
          table.signs(in: at + 1..<min(tokens.upperBound, denied + 2), of: words)
            .isDisjoint(with: .weakDenial)
        else { return false }
        if hasCounterpart(of: denied, language, in: pair) { return true }
        // `not refunded during the first year`: the verb may be one that the lexicon lacks.
        guard let next = contentWord(behind: denied, in: tokens, words),
          !(denied + 1...next).contains(where: { words.tokens[$0].joint.contains(.comma) })
        else { return false }
        return hasCounterpart(of: next, language, in: pair)
      }
    }
  }

  /// The next word that is no small one.
  private func contentWord(behind at: Int, in tokens: Range<Int>, _ words: HalfWords) -> Int? {
    ((at + 1)..<tokens.upperBound).first { token in
      words.tokens[token].kind == .word && words.tokens[token].key.length > 2
        && !words.entry(token).isCommon && !Self.verbs.contains(words.tokens[token].key.bits)
    }
  }

  /// Forms of `être` and `avoir` and their like that say nothing themselves.
  private static let verbs = WordKey.all(
    of: """
      etre avoir est sont soit sera seront ete fut ont eut avait peut peuvent pourra doit doivent pas \
      plus been will being are was were has had have does did can may must any
      """)

  /// Whether a sentence of the other half has a word like this one.
  private func hasCounterpart(of token: Int, _ language: Language, in pair: SentencePair) -> Bool {
    let key = words[language].tokens[token].key
    let numbers = Set(sentences.numbers(ofWord: key))
    let other = language.other
    return pair.bead[other].contains { sentence in
      let sentence = sentences[other].all[sentence]
      return sentence.clues.contains { clue in
        sentences.numbers[sentences[other].clues[clue].numbers].contains { numbers.contains($0) }
      }
        || sentence.tokens.contains { at in
          let word = words[other].tokens[at]
          return word.kind == .word && word.key.length > 3 && word.key.prefix(4) == key.prefix(4)
        }
    }
  }

  /// Whether what a term of time is about is a verb in one half: `A after doing B` may be `B, before A`.
  fileprivate func isAboutVerb(_ pair: SentencePair, _ opposites: Int) -> Bool {
    let signs: SentenceSigns = [
      .opposite(opposites, isSecond: false), .opposite(opposites, isSecond: true),
    ]
    return Language.allCases.contains { language in
      let (table, words) = (SignTable.of(language), words[language])
      return pair.bead[language].contains { sentence in
        let tokens = sentences[language].all[sentence].tokens
        return tokens.dropLast().contains { at in
          !table.signs(in: at..<at + 1, of: words).isDisjoint(with: signs)
            && words.isVerb(at + 1)
        }
      }
    }
  }
}

extension HalfWords {
  /// Whether a word is a verb behind a preposition: `having`, `avoir`, `de faire`.
  fileprivate func isVerb(_ token: Int) -> Bool {
    let word = bytes[Int(tokens[token].start)..<Int(tokens[token].end)]
    return language == .english
      ? word.count > 4 && word.suffix(3).elementsEqual("ing".utf8)
      : Self.verbBegins.contains(tokens[token].key.bits)
  }

  private static let verbBegins = WordKey.all(of: "avoir etre de d")
}

extension Message {
  fileprivate static func denied(_ place: Message) -> Self {
    Self(
      english: "one half denies what the other says, in \(place.english)",
      french: "une moitié nie ce que dit l'autre (\(place.french))")
  }

  fileprivate static func opposite(_ place: Message) -> Self {
    Self(
      english: "the halves say opposite things, in \(place.english)",
      french: "les deux moitiés disent le contraire l'une de l'autre (\(place.french))")
  }
}
