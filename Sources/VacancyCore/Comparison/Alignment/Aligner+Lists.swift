extension Aligner {
  /// Pairs the items of a list, wherever they are.
  mutating func alignItems(_ part: TextPlace.Part) {
    let texts = words.texts(part)
    guard words.isShort(part) else {
      simplify(part, texts)
      return alignParagraphs(part)
    }
    let grid = grid(texts, runs: 1)
    let pairs = grid.pairItems()
    addUnmatched(pairs, part)
    for (row, column) in pairs.enumerated() {
      guard let column else { continue }
      add(
        texts.english.lowerBound + row, texts.french.lowerBound + column,
        score: grid.score(row, 1, column, 1))
    }
  }

  /// Adds the entries of a list without a counterpart, and notes which of the others are pairs.
  mutating func addUnmatched(_ pairs: [Int?], _ part: TextPlace.Part) {
    alignment.lists[part] = pairs
    let texts = words.texts(part)
    for (row, column) in pairs.enumerated() where column == nil {
      addUnmatched(texts.english.lowerBound + row, .english)
    }
    let paired = Set(pairs.compactMap(\.self))
    for column in 0..<texts.french.count where !paired.contains(column) {
      addUnmatched(texts.french.lowerBound + column, .french)
    }
  }

  // MARK: - The other list

  /// Looks for the unmatched items of either list in the other list.
  mutating func alignItemsOfOtherLists() {
    var unmatched = alignment.beads.compactMap { bead -> UnmatchedItem? in
      guard let side = bead.unmatched, [.essential, .desirable].contains(words.part(of: bead))
      else { return nil }
      return UnmatchedItem(text: side.text, language: side.language)
    }
    for (part, other) in [(.essential, .desirable), (.desirable, .essential)]
      as [(TextPlace.Part, TextPlace.Part)]
    {
      let items = pairs(of: part, inOtherList: other, unmatched)
      guard !items.isEmpty else { continue }
      alignment.itemsInOtherLists.append((part, items))
      unmatched.removeAll { item in items.contains { $0[item.language] == item.text } }
    }
    alignment.unmatchedItems = unmatched
  }

  /// The English items of one list whose counterparts are unmatched French items of the other one.
  private mutating func pairs(
    of part: TextPlace.Part, inOtherList other: TextPlace.Part, _ unmatched: [UnmatchedItem]
  ) -> [Bilingual<Int>] {
    let texts = Bilingual(
      english: words.english.texts(part), french: words.french.texts(other))
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

  // MARK: - Competencies

  /// Pairs the competencies by their names.
  mutating func alignCompetencies() {
    let part = TextPlace.Part.competency
    let texts = words.texts(part)
    guard words.isShort(part) else {
      simplify(part, texts)
      return alignParagraphs(part)
    }
    let items = halves.map { $0.competencies.items }
    let meanings = Bilingual { language in
      items[language].map { PhrasePairs.competencies.nearMeaning(of: $0.name, in: language) }
    }
    let isKnown = !meanings.both.joined().contains(nil)
    let grid = isKnown ? nil : grid(texts, runs: 1)
    let pairs = Self.pairNames(meanings) { row, column in
      // Two behaviours that are known to differ are evidence against a pair.
      let isOther =
        PhrasePairs.behaviours.differ(
          items.english[row].behaviour, items.french[column].behaviour) == true
      return (grid?.score(row, 1, column, 1) ?? 0) - (isOther ? 3 : 0)
    }
    addUnmatched(pairs, part)
    for (row, column) in pairs.enumerated() {
      guard let column else { continue }
      add(
        texts.english.lowerBound + row, texts.french.lowerBound + column, comparesValues: false)
    }
  }

  // MARK: - Names

  /// Whether each name of a meaning has one of that meaning in the other half; however similar the
  /// texts below a third name are, it is no counterpart then.
  private static func hasCounterpart(_ meaning: Int?, _ own: [Int?], _ others: [Int?]) -> Bool {
    guard let meaning else { return false }
    return others.count { $0 == meaning } >= own.count { $0 == meaning }
  }

  /// Pairs named things: names of one meaning belong together, names of two never do, and of others
  /// the evidence decides; of two that have the same name the nearer one is taken.
  ///
  /// - Parameter meanings: The numbers of what the names mean; `nil` where it is not known.
  static func pairNames(
    _ meanings: Bilingual<[Int?]>, evidence: (Int, Int) -> Float
  ) -> [Int?] {
    let (meanings, others) = (meanings.english, meanings.french)
    let count = max(meanings.count, others.count)
    guard count > 0 else { return [] }
    var score = [Float](repeating: 2 * gapScore, count: count * count)
    for (row, meaning) in meanings.enumerated() {
      for (column, other) in others.enumerated() {
        let distance = 0.1 * Float((row - column).magnitude)
        if let meaning, let other {
          if meaning == other { score[row * count + column] = 20 - distance }
        } else if !hasCounterpart(meaning, meanings, others),
          !hasCounterpart(other, others, meanings)
        {
          // Names that no table has are few in a list: each is likely the other's counterpart, at odds
          // of about 5 to 1 (1.5), which outweighs that a translation may have no word alike.
          let likely: Float = meaning == nil && other == nil ? 1.5 : 0
          score[row * count + column] = max(
            2 * gapScore, evidence(row, column) + likely - 4 * distance)
        }
      }
    }
    let columns = assignment(score.map { -$0 }, count: count)
    return meanings.indices.map { row in
      let column = columns[row]
      return column < others.count && score[row * count + column] > 2 * gapScore ? column : nil
    }
  }
}
