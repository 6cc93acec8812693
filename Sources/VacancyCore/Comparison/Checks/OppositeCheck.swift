/// Sentences of which one has a word whose opposite the other has.
struct OppositeCheck {
  func findings(of pair: SentencePair, in notice: AlignedNotice) -> [Finding] {
    let all = pair.signs.english.union(pair.signs.french)
    for index in pair.signs.english.pairs(with: pair.signs.french) {
      let opposites = Opposites.all[index]
      let both = SentenceSigns.opposites(index)
      let signs = pair.signs.map { $0.intersection(both) }
      guard signs.english.isDisjoint(with: signs.french),
        !mayBeExchanged(opposites, pair),
        // `can only be sent online` is `must be sent online`.
        !(opposites.endsAtException && all.contains(.exception)),
        !(opposites.isFactOfContract && isOfContract(pair, notice)),
        !(opposites.isOfTime && isAboutVerb(both, pair, notice))
      else { continue }
      let sides = Bilingual { language -> Finding.Side? in
        pair.phrases(with: signs[language], language, in: notice).first.map { place in
          let words = notice.words[language]
          let text = notice.sentences[language].all[place.sentence].text
          return notice.side(
            text, language, words.bytes(place.tokens.lowerBound, place.tokens.upperBound))
        }
      }
      return [
        notice.difference(
          .oppositeTerm,
          .opposite(sides.map { $0?.text ?? "" }, notice.name(ofTextOf: pair.bead)), sides,
          kind: .mismatch)
      ]
    }
    return []
  }

  /// Whether a denial may exchange the terms of a pair.
  private func mayBeExchanged(_ opposites: Opposites.Pair, _ pair: SentencePair) -> Bool {
    let isWithout = pair.signs.both.contains { $0.contains(.without) }
    return opposites.endsAtDenial != .none && isWithout
      || opposites.endsAtDenial.isMet(by: pair.signs.map { $0.contains(.denial) })
  }

  private func isOfContract(_ pair: SentencePair, _ notice: AlignedNotice) -> Bool {
    pair.bead.english.first.map { sentence in
      let text = notice.sentences.english.all[sentence].text
      return SectionKind.contract.parts.contains(notice.words.english.texts[text].place.part)
    } ?? false
  }

  /// Whether what a term of time is about is a verb in one half: `A after doing B` may be `B, before A`.
  private func isAboutVerb(
    _ signs: SentenceSigns, _ pair: SentencePair, _ notice: AlignedNotice
  ) -> Bool {
    Language.allCases.contains { language in
      pair.phrases(with: signs, language, in: notice).contains { place in
        let next = place.tokens.upperBound
        return next < notice.sentences[language].all[place.sentence].tokens.upperBound
          && notice.words[language].isVerb(next)
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

  private static let verbBegins = WordKey.all(of: Opposites.beforeVerbs)
}

extension Message {
  static func opposite(_ words: Bilingual<String>, _ place: Message) -> Self {
    Self(
      english:
        "'\(words.english)' in English, '\(words.french)' in French, in \(place.english)",
      french:
        "« \(words.english) » en anglais, « \(words.french) » en français (\(place.frenchInBrackets))"
    )
  }
}
