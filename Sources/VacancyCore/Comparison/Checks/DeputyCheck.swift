/// Sentences of which one has a deputy where the other has the holder of the post.
struct DeputyCheck {
  func findings(of pair: SentencePair, in notice: AlignedNotice) -> [Finding] {
    for language in Language.allCases {
      let other = pair.signs[language.other]
      guard pair.signs[language].contains(.deputy), other.isDisjoint(with: [.deputy, .deputyLike]),
        !hasOwnAcronym(language.other, pair, notice),
        let place = pair.phrases(with: .deputy, language, in: notice).first
      else { continue }
      let (words, sentences) = (notice.words[language], notice.sentences[language])
      let side = notice.side(
        sentences.all[place.sentence].text, language,
        words.bytes(place.tokens.lowerBound, place.tokens.upperBound))
      let counterpart = notice.sentences[language.other].all[pair.bead[language.other].lowerBound]
      var sides = Bilingual<Finding.Side?>(side, in: language)
      sides[language.other] = notice.side(counterpart.text, language.other)
      return [
        notice.difference(
          .termMismatch,
          .missing(
            Message(english: "'\(side.text)'", french: "« \(side.text) »"), in: language.other),
          sides, kind: .mismatch)
      ]
    }
    return []
  }

  /// Whether the other half has an acronym, which may have the deputy in it: `DASG`, `SGAD`.
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
