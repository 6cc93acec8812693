/// Sentences of which one is limited by a word that the other has not: `only`, `may`, `unless`, `deputy`.
struct QualifierCheck {
  func findings(of pair: SentencePair, in notice: AlignedNotice) -> [Finding] {
    guard !pair.signs.english.union(pair.signs.french).isDisjoint(with: .qualifiers) else {
      return []
    }
    for (index, kind) in Qualifiers.all.enumerated() {
      let sign = SentenceSigns.qualifier(index)
      let signs = pair.signs.map { $0.intersection([sign, .like(qualifier: index)]) }
      guard
        let language = Language.allCases.first(where: {
          signs[$0].contains(sign) && signs[$0.other].isEmpty
        }),
        !kind.endsAtDenial.isMet(by: pair.signs.map { $0.contains(.denial) }),
        !hasWord(endingIn: kind.endings, language.other, pair, notice),
        !(kind.namesPost && hasOwnAcronym(language.other, pair, notice)),
        let place = pair.phrases(with: sign, language, in: notice).first
      else { continue }
      return [
        finding(kind.namesPost ? .termMismatch : .oppositeTerm, place, language, pair, notice)
      ]
    }
    return []
  }

  private func finding(
    _ rule: RuleID, _ place: (sentence: Int, tokens: Range<Int>), _ language: Language,
    _ pair: SentencePair, _ notice: AlignedNotice
  ) -> Finding {
    let (words, sentences) = (notice.words[language], notice.sentences[language])
    let side = notice.side(
      sentences.all[place.sentence].text, language,
      words.bytes(place.tokens.lowerBound, place.tokens.upperBound))
    let counterpart = notice.sentences[language.other].all[pair.bead[language.other].lowerBound]
    var sides = Bilingual<Finding.Side?>(side, in: language)
    sides[language.other] = notice.side(counterpart.text, language.other)
    return notice.difference(
      rule,
      .missing(
        Message(english: "'\(side.text)'", french: "« \(side.text) »"), in: language.other),
      sides, kind: .mismatch)
  }

  /// Whether the other half has a word of some length with one of some endings.
  private func hasWord(
    endingIn endings: [StaticString], _ language: Language, _ pair: SentencePair,
    _ notice: AlignedNotice
  ) -> Bool {
    guard !endings.isEmpty else { return false }
    let words = notice.words[language]
    return pair.bead[language].contains { sentence in
      notice.sentences[language].all[sentence].tokens.contains { at in
        let word = Array(words.bytes[Int(words.tokens[at].start)..<Int(words.tokens[at].end)])
        return word.count > 6 && endings.contains { word.hasSuffix($0) }
      }
    }
  }

  /// Whether the other half has an acronym, which may have the word in it.
  private func hasOwnAcronym(
    _ language: Language, _ pair: SentencePair, _ notice: AlignedNotice
  ) -> Bool {
    func acronyms(_ language: Language) -> [UInt64] {
      pair.bead[language].flatMap { sentence in
        notice.sentences[language].all[sentence].tokens.lazy
          .map { notice.words[language].tokens[$0] }
          .filter { $0.kind == .acronym }.map(\.key.bits)
      }
    }
    let others = acronyms(language.other)
    return acronyms(language).contains { !others.contains($0) }
  }
}
