/// What is known of aligned sentences because one or both are of a fixed paragraph.
struct FixedSentenceEvidence {
  private let notice: AlignedNotice
  private let alignment: SentenceAlignment

  /// `nil` for texts that have no fixed paragraphs.
  init?(_ alignment: SentenceAlignment, in notice: AlignedNotice) {
    let texts = alignment.beads.lazy.compactMap { bead in
      bead.english.first.map { notice.sentences.english.all[$0].text }
    }
    guard let text = texts.first, notice.words.english.texts[text].place.part.isFixed else {
      return nil
    }
    self.notice = notice
    self.alignment = alignment
  }

  /// Whether one of two sentences is a fixed one and the other one is not: one that says the same in other
  /// words would have words in common with it.
  func isOfOne(_ bead: SentenceBead) -> Bool {
    guard bead.score < 0, let english = bead.english.first, let french = bead.french.first else {
      return false
    }
    let matches = (match(english, .english), match(french, .french))
    return switch matches {
    case (.same, nil), (nil, .same): true
    default: false
    }
  }

  /// The first sentence of a half whose fixed paragraph stands there as a whole, and in the other half but
  /// for the counterpart of that sentence.
  func missing(in bead: SentenceBead) -> (sentence: Int, language: Language)? {
    guard bead.english.count != bead.french.count || bead.score < 0 else { return nil }
    let sentences = Bilingual { language in alignment.beads.flatMap { Array($0[language]) } }
    for language in Language.allCases
    where bead[language].count > bead[language.other].count || bead.score < 0 {
      let own = numbers(sentences[language], language)
      let others = Set(numbers(sentences[language.other], language.other).map(\.number))
      guard !others.isEmpty else { continue }
      for paragraph in Set(own.flatMap { FixedSentences.of(language).all[$0.number].paragraphs }) {
        let here = FixedSentences.of(language).ofParagraphs[paragraph]
        let there = FixedSentences.of(language.other).ofParagraphs[paragraph]
        guard Set(own.map(\.number)).isSuperset(of: here), !others.isDisjoint(with: there),
          let lost = there.firstIndex(where: { !others.contains($0) }),
          !hasClose(there[lost], sentences[language.other], language.other)
        else { continue }
        let number = here.count == there.count ? here[lost] : here.last
        guard let found = own.first(where: { $0.number == number }),
          bead[language].contains(found.sentence)
        else { continue }
        return (found.sentence, language)
      }
    }
    return nil
  }

  private func numbers(
    _ sentences: [Int], _ language: Language
  ) -> [(sentence: Int, number: Int)] {
    sentences.compactMap { sentence in
      guard case .same(let number)? = match(sentence, language) else { return nil }
      return (sentence, number)
    }
  }

  private func hasClose(_ number: Int, _ sentences: [Int], _ language: Language) -> Bool {
    sentences.contains { sentence in
      if case .close(number, _)? = match(sentence, language) { true } else { false }
    }
  }

  private func match(_ sentence: Int, _ language: Language) -> FixedSentences.Match? {
    let unit = notice.sentences[language].all[sentence]
    return FixedSentences.of(language).match(
      unit.bytes, unit.tokens, in: notice.words[language])
  }
}
