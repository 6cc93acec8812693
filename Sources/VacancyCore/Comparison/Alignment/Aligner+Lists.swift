extension Aligner {
  /// Pairs the items of a list, wherever they are.
  mutating func alignItems(_ part: TextPlace.Part) {
    let texts = words.texts(part)
    guard words.isShort(part) else {
      simplify(part, texts)
      return alignParagraphs(part)
    }
    let grid = grids.grid(texts, runs: 1)
    var pairs = grid.pairItems()
    var splits: [Bead] = []
    if pairs.count != texts.french.count || pairs.contains(nil) {
      splits = self.splits(pairs, texts)
      if !splits.isEmpty { pairs.pairRest(besides: splits, grid) }
    }
    addUnmatched(pairs, part, besides: splits)
    var rest = splits[...]
    for (row, column) in pairs.enumerated() {
      let english = texts.english.lowerBound + row
      if let split = rest.first, split.english.contains(english) {
        if english == split.english.upperBound - 1 { alignment.beads.append(rest.removeFirst()) }
      } else if let column {
        add(english, texts.french.lowerBound + column, score: grid.score(row, 1, column, 1))
      }
    }
    alignment.splitItems += splits
  }

  /// The items that one half has cut in two: a pair and its neighbour without a counterpart that go
  /// together better than the pair alone, and two neighbours that have one only together.
  private mutating func splits(_ pairs: [Int?], _ texts: Bilingual<Range<Int>>) -> [Bead] {
    let grid = grids.grid(texts, runs: 3)
    var rowOfColumn = [Int?](repeating: nil, count: texts.french.count)
    for (row, column) in pairs.enumerated() { if let column { rowOfColumn[column] = row } }
    var candidates: [(gain: Float, rows: Range<Int>, columns: Range<Int>)] = []
    func add(_ rows: Range<Int>, _ columns: Range<Int>, from before: Float, above least: Float) {
      let score = grid.score(rows.lowerBound, rows.count, columns.lowerBound, columns.count)
      if score - before > least { candidates.append((score - before, rows, columns)) }
    }
    func isFree(_ row: Int) -> Bool { pairs.indices.contains(row) && pairs[row] == nil }
    func isFreeColumn(_ column: Int) -> Bool {
      rowOfColumn.indices.contains(column) && rowOfColumn[column] == nil
    }
    for column in rowOfColumn.indices where rowOfColumn[column] == nil {
      for other in [column - 1, column + 1] where rowOfColumn.indices.contains(other) {
        let start = min(column, other)
        guard let row = rowOfColumn[other] else { continue }
        add(
          row..<row + 1, start..<start + 2, from: grid.score(row, 1, other, 1),
          above: Self.splitGain)
      }
    }
    for row in pairs.indices where pairs[row] == nil {
      for other in [row - 1, row + 1] where pairs.indices.contains(other) {
        let start = min(row, other)
        guard let column = pairs[other] else { continue }
        add(
          start..<start + 2, column..<column + 1, from: grid.score(other, 1, column, 1),
          above: Self.splitGain)
      }
    }
    // What no pair shows must be likely by itself; what is in the middle of the list stays there.
    for row in pairs.indices where isFree(row) {
      let near = max(0, row - Self.farthestSplit)...(row + Self.farthestSplit)
      for column in near where isFreeColumn(column) {
        if isFree(row + 1) {
          add(row..<row + 2, column..<column + 1, from: 0, above: 0)
        }
        if isFreeColumn(column + 1) {
          add(row..<row + 1, column..<column + 2, from: 0, above: 0)
        }
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

  /// What two items must gain against one: as much as an item without a counterpart costs. Of 149 items that
  /// were dropped from notices, the highest gained a quarter of this with a neighbour; of 183 that were cut
  /// in two or merged with the next, all but ten gained more than this.
  private static let splitGain = -gapScore
  /// Lists are in the same order as good as always; one split before moves an item by one.
  private static let farthestSplit = 3

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
  /// Pairs a row and a column that are left alone between two that are settled: the number of an item
  /// counts against its counterpart where one before them was cut in two.
  fileprivate mutating func pairRest(besides splits: [Bead], _ grid: TextGrid) {
    let (english, french) = (grid.texts.english.lowerBound, grid.texts.french.lowerBound)
    let isSplit = Bilingual { language in Set(splits.flatMap { $0[language] }) }
    var isTaken = isPaired(count: grid.columns)
    for column in isTaken.indices where isSplit.french.contains(french + column) {
      isTaken[column] = true
    }
    var next = 0
    for row in indices {
      if let split = splits.first(where: { $0.english.contains(english + row) }) {
        next = split.french.upperBound - french
      } else if let column = self[row] {
        next = column + 1
      } else if isTaken.indices.contains(next), !isTaken[next],
        grid.score(row, 1, next, 1) > 2 * gapScore
      {
        self[row] = next
        isTaken[next] = true
        next += 1
      }
    }
  }

  /// Which columns a row is paired with.
  func isPaired(count: Int) -> [Bool] {
    var result = [Bool](repeating: false, count: count)
    for case let column? in self { result[column] = true }
    return result
  }
}
