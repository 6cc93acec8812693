/// Sentences that are translations of each other, with their signs.
struct SentencePair {
  let bead: SentenceBead
  let signs: Bilingual<SentenceSigns>

  init(_ bead: SentenceBead, in notice: AlignedNotice) {
    self.bead = bead
    signs = Bilingual(
      english: Self.signs(
        of: bead.english, notice.sentences.english, notice.words.english.stream),
      french: Self.signs(of: bead.french, notice.sentences.french, notice.words.french.stream))
  }

  private static func signs(
    of sentences: Range<Int>, _ half: borrowing HalfSentences, _ stream: borrowing TokenStream
  ) -> SentenceSigns {
    let table = SignTable.of(stream.language)
    var result: SentenceSigns = []
    for sentence in sentences {
      result.formUnion(table.signs(in: half.all[sentence].tokens, of: stream))
    }
    return result
  }

  /// The phrases of one half that have one of some signs, in their order.
  func phrases(
    with signs: SentenceSigns, _ language: Language, in notice: AlignedNotice
  ) -> [(sentence: Int, tokens: Range<Int>)] {
    let (half, stream) = (notice.sentences[language], notice.words[language].stream)
    let table = SignTable.of(language)
    var result: [(sentence: Int, tokens: Range<Int>)] = []
    for sentence in bead[language] {
      table.forEachSign(in: half.all[sentence].tokens, of: stream) { tokens, found in
        if !found.isDisjoint(with: signs) { result.append((sentence, tokens)) }
      }
    }
    return result
  }
}
