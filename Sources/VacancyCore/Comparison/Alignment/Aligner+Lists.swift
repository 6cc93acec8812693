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
    let splits =
      pairs.count == texts.french.count && !pairs.contains(nil)
      ? [] : splits(pairs, texts)
    addUnmatched(pairs, part, besides: splits)
    for (row, column) in pairs.enumerated() {
      guard let column else { continue }
      let (english, french) = (texts.english.lowerBound + row, texts.french.lowerBound + column)
      if let split = splits.first(where: {
        $0.english.contains(english) && $0.french.contains(french)
      }) {
        alignment.beads.append(split)
      } else {
        add(english, french, score: grid.score(row, 1, column, 1))
      }
    }
    alignment.splitItems += splits
  }

  /// The items that one half has cut in two: a pair and its neighbour without a counterpart that go
  /// together better than the pair alone.
  private mutating func splits(_ pairs: [Int?], _ texts: Bilingual<Range<Int>>) -> [Bead] {
    let grid = grids.grid(texts, runs: 3)
    var rowOfColumn = [Int?](repeating: nil, count: texts.french.count)
    for (row, column) in pairs.enumerated() { if let column { rowOfColumn[column] = row } }
    var candidates: [(gain: Float, rows: Range<Int>, columns: Range<Int>)] = []
    func add(_ row: Int, _ column: Int, _ rows: Range<Int>, _ columns: Range<Int>) {
      let score = grid.score(rows.lowerBound, rows.count, columns.lowerBound, columns.count)
      let gain = score - grid.score(row, 1, column, 1)
      if gain > Self.splitGain { candidates.append((gain, rows, columns)) }
    }
    for column in rowOfColumn.indices where rowOfColumn[column] == nil {
      for other in [column - 1, column + 1] where rowOfColumn.indices.contains(other) {
        guard let row = rowOfColumn[other] else { continue }
        let start = min(column, other)
        add(row, other, row..<row + 1, start..<start + 2)
      }
    }
    for row in pairs.indices where pairs[row] == nil {
      for other in [row - 1, row + 1] where pairs.indices.contains(other) {
        guard let column = pairs[other] else { continue }
        let start = min(row, other)
        add(other, column, start..<start + 2, column..<column + 1)
      }
    }
    var result: [Bead] = []
    for split in candidates.sorted(by: { $0.gain > $1.gain }) {
      let bead = Bead(
        english: split.rows.shifted(by: texts.english.lowerBound),
        french: split.columns.shifted(by: texts.french.lowerBound), score: split.gain)
      let isTaken = result.contains {
        $0.english.overlaps(bead.english) || $0.french.overlaps(bead.french)
      }
      if !isTaken { result.append(bead) }
    }
    return result.sorted { $0.english.lowerBound < $1.english.lowerBound }
  }

  /// What two items must gain against one: as much as an item without a counterpart costs. Of 158 items that
  /// were dropped from notices, none is taken for a part of its neighbour down to a quarter of this.
  private static let splitGain = -gapScore

  /// Adds the entries of a list without a counterpart, and notes which of the others are pairs.
  ///
  /// - Parameter splits: Entries that have one together with a neighbour.
  mutating func addUnmatched(
    _ pairs: [Int?], _ part: TextPlace.Part, besides splits: [Bead] = []
  ) {
    alignment.lists.append((part, pairs))
    let texts = words.texts(part)
    func add(_ text: Int, _ language: Language) {
      guard !splits.contains(where: { $0[language].contains(text) }) else { return }
      addUnmatched(text, language)
    }
    for (row, column) in pairs.enumerated() where column == nil {
      add(texts.english.lowerBound + row, .english)
    }
    let isPaired = pairs.isPaired(count: texts.french.count)
    for column in isPaired.indices where !isPaired[column] {
      add(texts.french.lowerBound + column, .french)
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
