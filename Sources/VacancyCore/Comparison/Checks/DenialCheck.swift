/// Sentences of which one denies what the other says.
struct DenialCheck {
  func findings(of pair: SentencePair, in notice: AlignedNotice) -> [Finding] {
    let isDenied = pair.signs.map { $0.contains(.denial) }
    if isDenied.english != isDenied.french {
      let language = isDenied.english ? Language.english : .french
      // A condition or a second denial may take back the first.
      let isWithout = pair.signs.map { $0.contains(.without) }
      guard !pair.signs.both.contains(where: { $0.contains(.exception) }),
        // `sans … ni …` denies no more than `without`, and `left unattended` is `sans surveillance`.
        !(isWithout.english && isWithout.french && isOfNi(pair, language, notice)),
        isWithout.english == isWithout.french
          || isWithout[language.other] && pair.signs[language].contains(.negativeWord),
        !pair.signs[language.other].contains(.weakDenial),
        // `incomplete applications will not be considered`: each half has one, or neither.
        isWithout[language.other]
          || pair.signs.english.contains(.negativeWord)
            == pair.signs.french.contains(.negativeWord),
        isPlain(.denial, pair, language, notice)
      else { return [] }
      return [finding(pair, notice)]
    }
    guard !isDenied.english, Language.allCases.contains(where: { isWithout(pair, $0, notice) })
    else { return [] }
    return [finding(pair, notice)]
  }

  /// Whether `ni` is all that denies something.
  private func isOfNi(
    _ pair: SentencePair, _ language: Language, _ notice: AlignedNotice
  ) -> Bool {
    pair.phrases(with: .denial, language, in: notice).allSatisfy {
      notice.words[language].tokens[$0.tokens.lowerBound].key == Self.ni
    }
  }

  private static let ni = WordKey("ni")

  /// Whether one half has something without which the other half is.
  private func isWithout(
    _ pair: SentencePair, _ language: Language, _ notice: AlignedNotice
  ) -> Bool {
    pair.signs[language].contains(.without) && !pair.signs[language].contains(.exception)
      && pair.signs[language.other].isDisjoint(with: [
        .without, .weakDenial, .negativeWord, .exception,
      ])
      && isPlain(.without, pair, language, notice)
  }

  /// Whether the other half has a counterpart of what is denied: one that says it in other words may
  /// do without the denial (`not averse to shift work`).
  private func isPlain(
    _ sign: SentenceSigns, _ pair: SentencePair, _ language: Language, _ notice: AlignedNotice
  ) -> Bool {
    let table = SignTable.of(language)
    let words = notice.words[language]
    // More of them are no sentence.
    return pair.phrases(with: sign, language, in: notice).prefix(8).contains { place in
      let tokens = notice.sentences[language].all[place.sentence].tokens
      guard let denied = words.contentWord(behind: place.tokens.upperBound - 1, in: tokens),
        // `not impossible`, `aucune échéance ne soit manquée` deny nothing.
        table.signs(
          in: (place.tokens.upperBound..<denied + words.reach(ofDenial: place.tokens.lowerBound))
            .clamped(to: tokens), of: words.stream
        ).isDisjoint(with: [.weakDenial, .negativeWord])
      else { return false }
      if notice.hasCounterpart(of: denied, language, in: pair.bead) { return true }
      guard sign == .denial else { return false }
      if isOfModal(place.tokens, pair, language, notice) { return true }
      // `not refunded during the first year`: the verb may be one that the lexicon lacks.
      guard let next = words.contentWord(behind: denied, in: tokens),
        !(denied + 1...next).contains(where: { words.tokens[$0].joint.contains(.comma) })
      else { return false }
      return notice.hasCounterpart(of: next, language, in: pair.bead)
    }
  }

  /// Whether what is denied is that something may be done, which the other half affirms.
  private func isOfModal(
    _ denial: Range<Int>, _ pair: SentencePair, _ language: Language, _ notice: AlignedNotice
  ) -> Bool {
    let words = notice.words[language]
    let near = (denial.lowerBound - 1..<denial.upperBound + 2).clamped(to: words.tokens.indices)
    let others = pair.bead[language.other].lazy.flatMap { sentence in
      notice.sentences[language.other].all[sentence].tokens
    }
    return Self.modals.contains { modals in
      near.contains { modals[language].contains(words.tokens[$0].key.bits) }
        && others.contains {
          modals[language.other].contains(notice.words[language.other].tokens[$0].key.bits)
        }
    }
  }

  private static let modals = Denials.modals.map { $0.map { WordKey.all(of: $0) } }

  private func finding(_ pair: SentencePair, _ notice: AlignedNotice) -> Finding {
    notice.difference(
      .polarityMismatch, .denied(notice.name(ofTextOf: pair.bead)),
      Bilingual { notice.side(pair.bead[$0], $0) }, kind: .mismatch)
  }
}

extension HalfWords {
  /// How far behind the word that is denied the verb may be: that of a noun (`aucun`, `no`) comes later.
  fileprivate func reach(ofDenial token: Int) -> Int {
    Self.no.contains(tokens[token].key.bits) ? 5 : 2
  }

  private static let no = WordKey.all(of: "aucun aucune nul nulle no none")

  /// The next word that is no small one; it is near where it belongs to the word before.
  fileprivate func contentWord(behind at: Int, in tokens: Range<Int>) -> Int? {
    (at + 1..<at + 12).clamped(to: tokens).first { token in
      self.tokens[token].kind == .word && self.tokens[token].key.length > 2
        && !entry(token).isCommon && !Self.verbs.contains(self.tokens[token].key.bits)
    }
  }

  private static let verbs = WordKey.all(of: Denials.verbs)
}

extension AlignedNotice {
  /// Whether a sentence of the other half has a word like this one.
  fileprivate func hasCounterpart(
    of token: Int, _ language: Language, in bead: SentenceBead
  ) -> Bool {
    let key = words[language].tokens[token].key
    let numbers = sentences.numbers(ofWord: key)
    let (half, words) = (sentences[language.other], words[language.other])
    return bead[language.other].contains { sentence in
      half.all[sentence].clues.contains { clue in
        sentences.numbers[half.clues[clue].numbers].contains { numbers.contains($0) }
      }
        || half.all[sentence].tokens.contains { at in
          let word = words.tokens[at]
          return word.kind == .word && word.key.length > 3 && word.key.prefix(4) == key.prefix(4)
        }
    }
  }
}

extension Message {
  fileprivate static func denied(_ place: Message) -> Self {
    Self(
      english: "one half is negative, the other affirmative, in \(place.english)",
      french: "une version est négative, l'autre affirmative (\(place.frenchInBrackets))")
  }
}
