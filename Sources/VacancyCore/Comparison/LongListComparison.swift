/// Lists that are too long for the best alignment: the work is bounded, and what was left out is
/// reported.
extension Comparer {
  /// The most paragraphs that are aligned in one table; its size is the square.
  static let mostParagraphs = 1000

  /// The rule that reports what was left out.
  private static let simplified = "comparison-simplified"

  /// Whether each item of a list may be compared with each of the other half.
  func isShort(_ part: TextPlace.Part) -> Bool {
    max(english.texts(part).count, french.texts(part).count) <= TextGrid.mostItems
      && !isShortened(part)
  }

  /// Whether texts of a part were left out in one half.
  func isShortened(_ part: TextPlace.Part) -> Bool {
    english.skipped(part) + french.skipped(part) > 0
  }

  /// Whether all texts of both halves were read to their ends.
  var isWhole: Bool { !english.isShortened && !french.isShortened }

  /// Reports, once for each part, that its comparison was shortened.
  mutating func reportSimplified(
    _ part: TextPlace.Part, _ first: Range<Int>, _ second: Range<Int>
  ) {
    guard simplifiedParts.insert(part).inserted else { return }
    let counts = [english, french].map { $0.texts(part).count + $0.skipped(part) }
    report(
      Self.simplified, .note, .wording,
      isShortened(part)
        ? .shortened(max(first.count, second.count), of: counts.max() ?? 0)
        : .simplified(max(first.count, second.count)),
      english: first.first.map { Words(text: $0) }, french: second.first.map { Words(text: $0) })
  }

  /// Reports the texts of which only the beginnings were compared.
  mutating func reportCutTexts() {
    guard let one = english.texts.first(where: \.isCut) ?? french.texts.first(where: \.isCut),
      simplifiedParts.insert(one.place.part).inserted
    else { return }
    let first = english.texts.firstIndex(where: \.isCut)
    let second = french.texts.firstIndex(where: \.isCut)
    report(
      Self.simplified, .note, .wording,
      .cut(name(english: first, french: second), HalfWords.longestText),
      english: first.map { Words(text: $0, range: start(of: $0, english)) },
      french: second.map { Words(text: $0, range: start(of: $0, french)) })
  }

  /// The first words of a text that is too long to be quoted.
  private func start(of text: Int, _ half: HalfWords) -> Range<Int>? {
    let unit = half.texts[text]
    let tokens = unit.tokens.prefix(20)
    guard let last = tokens.last else { return nil }
    return unit.bytes.lowerBound..<Int(half.tokens[last].end)
  }

  /// Aligns a list that is too long for the best assignment in its order.
  mutating func compareLongList(
    _ part: TextPlace.Part, _ first: Range<Int>, _ second: Range<Int>
  ) {
    reportSimplified(part, first, second)
    compareRuns(first, second, part, rule: ("item-missing", .error))
  }

  // MARK: - Paragraphs

  mutating func compareRuns(_ part: TextPlace.Part) {
    compareRuns(english.texts(part), french.texts(part), part)
  }

  /// Aligns paragraphs in their order; reports those without a counterpart.
  ///
  /// Long lists are aligned stretch by stretch. Each stretch begins where the last one was surely
  /// aligned, so that what is missing in one half does not put the rest out of step.
  ///
  /// - Parameter isReported: Whether a run of texts, given as it is aligned, is of the list at all.
  mutating func compareRuns(
    _ first: Range<Int>, _ second: Range<Int>, _ part: TextPlace.Part,
    rule: (name: String, severity: Severity) = ("paragraph-missing", .warning),
    where isReported: ((AlignedRun, _ first: Int, _ second: Int) -> Bool)? = nil
  ) {
    let isShortened = isShortened(part)
    guard !first.isEmpty || !second.isEmpty || isShortened else { return }
    if isShortened || max(first.count, second.count) > Self.mostParagraphs {
      reportSimplified(part, first, second)
    }
    var (rest, others) = (first, second)
    while !rest.isEmpty || !others.isEmpty {
      let count = max(rest.count, others.count)
      let isLast = count <= Self.mostParagraphs
      let rows = isLast ? rest : rest.prefix(share(of: count, rest.count))
      let columns = isLast ? others : others.prefix(share(of: count, others.count))
      let grid = grid(rows, columns, runs: 3)
      if grid.isBanded { reportSimplified(part, first, second) }
      var runs = grid.alignRuns(0..<rows.count, 0..<columns.count)
      if !isLast || isShortened { runs = settled(runs, rows.count, columns.count) }
      // What ends a list that was cut may have its counterpart beyond the cut.
      if isShortened, let end = runs.lastIndex(where: { !$0.isGap }) {
        runs.removeSubrange((end + 1)...)
      } else if isShortened {
        return
      }
      let end = runs.last.map { ($0.rows.upperBound, $0.columns.upperBound) } ?? (0, 0)
      if let isReported {
        runs.removeAll { !isReported($0, rows.lowerBound, columns.lowerBound) }
      }
      addRuns(runs, grid, rows, columns, rule: rule)
      if isLast { return }
      rest.removeFirst(end.0)
      others.removeFirst(end.1)
    }
  }

  /// How many texts of a list are in the next stretch, which has as large a share of both lists.
  private func share(of most: Int, _ count: Int) -> Int {
    count == 0 ? 0 : max(1, count * Self.mostParagraphs / most)
  }

  /// The runs of a stretch that what lies behind it can hardly change: those of its first seven eighths.
  ///
  /// Where little of a stretch has a counterpart, all of it is taken, so that both lists come to
  /// their ends together.
  private func settled(_ runs: [AlignedRun], _ rows: Int, _ columns: Int) -> [AlignedRun] {
    let (lastRow, lastColumn) = (rows - rows / 8, columns - columns / 8)
    var kept = runs.prefix { $0.rows.upperBound <= lastRow && $0.columns.upperBound <= lastColumn }
    while kept.last?.isGap ?? false { kept.removeLast() }
    guard let end = kept.last, end.rows.upperBound * 2 >= rows,
      end.columns.upperBound * 2 >= columns
    else { return runs }
    return Array(kept)
  }
}

extension Message {
  fileprivate static func simplified(_ count: Int) -> Self {
    Self(
      english:
        "\(count) texts are too many to compare each with all, so each was compared with those near "
        + "its place",
      french:
        "\(count) textes sont trop nombreux pour être comparés chacun à tous : chacun a été comparé à "
        + "ceux qui sont proches de sa place")
  }

  fileprivate static func shortened(_ count: Int, of total: Int) -> Self {
    Self(
      english: "\(total) texts are too many: only the first \(count) were compared",
      french: "\(total) textes sont trop nombreux : seuls les \(count) premiers ont été comparés")
  }

  fileprivate static func cut(_ place: Message, _ bytes: Int) -> Self {
    Self(
      english:
        "only the first \(bytes) bytes of \(place.english) were compared, without its values",
      french:
        "seuls les \(bytes) premiers octets ont été comparés (\(place.french)), sans les valeurs")
  }
}
