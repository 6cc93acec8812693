/// Makes the grids of two halves, one section after the other.
struct TextGrids {
  let words: Bilingual<HalfWords>
  private let vocabulary: Vocabulary
  private(set) var evidence: TextEvidence

  /// - Parameter words: The words of the halves, whose features are numbered in the vocabulary.
  init(_ words: Bilingual<HalfWords>, _ vocabulary: Vocabulary) {
    self.words = words
    self.vocabulary = vocabulary
    evidence = TextEvidence(vocabulary)
  }

  /// How well the texts of a section go together, one by one or in runs of up to three.
  mutating func grid(_ texts: Bilingual<Range<Int>>, runs: Int) -> TextGrid {
    weigh(texts)
    return TextGrid(&evidence, words, texts, runs: runs)
  }

  mutating func weigh(_ texts: Bilingual<Range<Int>>) {
    evidence.weigh(vocabulary, words.english, words.french, texts.english, texts.french)
  }
}

// MARK: - Items of the other list

extension TextGrids {
  /// The English items of one list whose counterparts are unmatched French items of the other one.
  mutating func pairs(
    of part: TextPlace.Part, inOtherList other: TextPlace.Part, _ unmatched: [Alignment.Unmatched]
  ) -> [Bilingual<Int>] {
    let texts = Bilingual(english: words.english.texts(part), french: words.french.texts(other))
    // A list that only one half has is not aligned: its items may be in the other list.
    let hasNone = Bilingual(
      english: words.french.texts(part).isEmpty, french: words.english.texts(other).isEmpty)
    let items = Bilingual { language in
      hasNone[language]
        ? Array(texts[language])
        : unmatched.filter { $0.language == language && texts[language].contains($0.text) }
          .map(\.text)
    }
    guard !items.english.isEmpty, !items.french.isEmpty,
      max(texts.english.count, texts.french.count) <= TextGrid.mostItems,
      !words.isShortened(part), !words.isShortened(other)
    else { return [] }
    let grid = grid(texts, runs: 1)
    var candidates: [(score: Float, items: Bilingual<Int>)] = []
    for english in items.english {
      for french in items.french {
        // There must be evidence: nothing speaks for items of different lists but their words.
        if let score = grid.scoreOfTexts(english, french), score > 1 {
          candidates.append((score, Bilingual(english: english, french: french)))
        }
      }
    }
    var pairs: [Bilingual<Int>] = []
    for (_, candidate) in candidates.sorted(by: { $0.score > $1.score })
    where !pairs.contains(where: {
      $0.english == candidate.english || $0.french == candidate.french
    }) {
      pairs.append(candidate)
    }
    return pairs.sorted { $0.english < $1.english }
  }
}

// MARK: - Accountabilities

extension TextGrids {
  /// Pairs accountabilities by what their headings mean, else by what is below them.
  ///
  /// - Parameters:
  ///   - meanings: The numbers of what the headings mean; `nil` where it is not known.
  ///   - grid: What their paragraphs have in common; `nil` where these are too many.
  mutating func accountabilityPairs(
    _ meanings: Bilingual<[Int?]>, _ grid: TextGrid?
  ) -> [Int?] {
    // Only headings that the glossary does not pair need a look at their texts and their words.
    let isUnknown = meanings.both.joined().contains(nil)
    let evidence = grid == nil && isUnknown ? groupEvidence(meanings.map(\.indices)) : nil
    let headingGrid = isUnknown ? self.grid(words.texts(.heading), runs: 1) : nil
    return namePairs(meanings) { row, column in
      let names = headingGrid?.score(row, 1, column, 1) ?? 0
      guard let grid else { return names + (evidence?.score(row, column) ?? 0) }
      let texts = Bilingual(
        english: words.paragraphs(row...row, .english),
        french: words.paragraphs(column...column, .french))
      let runs = grid.alignRuns(texts).reduce(0) { $0 + max($1.score, -6) }
      // After a heading that is lost, the texts of two are below one: the first is its own.
      let isLike =
        texts.english.count == texts.french.count || texts.english.isEmpty || texts.french.isEmpty
      let first =
        isLike
        ? 0
        : max(
          grid.scoreOfTexts(texts.english.lowerBound, texts.french.lowerBound) ?? -6, -6)
      return runs + first + names
    }
  }

  /// What the paragraphs below the headings have in common, as a whole.
  private mutating func groupEvidence(_ accountabilities: Bilingual<Range<Int>>) -> GroupEvidence {
    weigh(words.texts(.accountability))
    let groups = Bilingual { language in
      accountabilities[language].map { words.paragraphs($0...$0, language) }
    }
    return GroupEvidence(evidence, words, groups)
  }
}

extension Bilingual<HalfWords> {
  func paragraphs(_ indices: ClosedRange<Int>, _ language: Language) -> Range<Int> {
    let start = texts(.accountability, at: indices.lowerBound, language).lowerBound
    let end = texts(.accountability, at: indices.upperBound, language).upperBound
    return start..<max(start, end)
  }
}
