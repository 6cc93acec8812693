extension Aligner {
  /// Pairs the items of a list, wherever they are.
  mutating func alignItems(_ part: TextPlace.Part) {
    let texts = words.texts(part)
    guard words.isShort(part) else {
      simplify(part, texts)
      return alignParagraphs(part)
    }
    let grid = grids.grid(texts, runs: 1)
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
    alignment.lists.append((part, pairs))
    let texts = words.texts(part)
    for (row, column) in pairs.enumerated() where column == nil {
      addUnmatched(texts.english.lowerBound + row, .english)
    }
    let isPaired = pairs.isPaired(count: texts.french.count)
    for column in isPaired.indices where !isPaired[column] {
      addUnmatched(texts.french.lowerBound + column, .french)
    }
  }

  // MARK: - The other list

  /// Looks for the unmatched items of either list in the other list.
  mutating func alignItemsOfOtherLists() {
    var unmatched = alignment.beads.filter {
      $0.isGap && [.essential, .desirable].contains(words.part(of: $0))
    }.compactMap(\.unmatched)
    for (part, other) in [(.essential, .desirable), (.desirable, .essential)]
      as [(TextPlace.Part, TextPlace.Part)]
    {
      let items = grids.pairs(of: part, inOtherList: other, unmatched)
      guard !items.isEmpty else { continue }
      alignment.itemsInOtherLists.append((part, items))
      unmatched.removeAll { item in items.contains { $0[item.language] == item.text } }
    }
    alignment.unmatchedItems = unmatched
  }

  // MARK: - Competencies

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
    let grid = isKnown ? nil : grids.grid(texts, runs: 1)
    let pairs = namePairs(meanings) { row, column in
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
}

extension [Int?] {
  /// Which columns a row is paired with.
  func isPaired(count: Int) -> [Bool] {
    var result = [Bool](repeating: false, count: count)
    for case let column? in self { result[column] = true }
    return result
  }
}
