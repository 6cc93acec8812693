extension Comparer {
  /// Pairs the accountabilities by their headings, then aligns their paragraphs.
  mutating func compareDuties() {
    let (first, second) = (englishHalf.accountabilities, frenchHalf.accountabilities)
    let (englishTexts, frenchTexts) = (
      english.texts(.accountability), french.texts(.accountability)
    )
    guard max(first.count, second.count) <= TextGrid.mostItems, !isShortened(.heading),
      !isShortened(.accountability)
    else {
      compareHeadings()
      compareRuns(.accountability)
      return
    }
    // One table of all paragraphs, unless it would be too large: then each pair of duties has its own.
    let grid =
      max(englishTexts.count, frenchTexts.count) <= TextGrid.bandWidth
      ? grid(englishTexts, frenchTexts, runs: 3) : nil
    let columns = pairDuties(grid)
    let (isPaired, isAnswered) = (columns.map { $0 != nil }, answered(second.count, columns))
    let (headings, answers) = (english.texts(.heading), french.texts(.heading))
    report(
      items: columns, headings, answers,
      rules: ("accountability-missing", .error, "accountability-moved"))
    var missing: [RecordPath: [String]] = [:]
    // The paragraphs under a heading that only one half has may stand under the one before it in
    // the other; they are looked for there.
    for (row, column) in columns.enumerated() {
      guard let column else { continue }
      let (heading, answer) = (headings.lowerBound + row, answers.lowerBound + column)
      switch (first[row].heading, second[column].heading) {
      case (nil, nil): break
      case (let one?, let other?):
        addBead(english: heading..<heading + 1, french: answer..<answer + 1, score: 8)
        // What stands under them made a pair of them.
        if PhrasePairs.headings.isForeign(one, to: other) {
          report(
            "accountability-missing", .error, .mismatch, .heading(one, other),
            english: Words(text: heading), french: Words(text: answer))
        }
      case (_?, nil):
        report(
          "accountability-missing", .error, .missingInFrench,
          .missing(name(english: heading, french: nil), in: .french), english: Words(text: heading),
          french: nil)
      case (nil, _?):
        report(
          "accountability-missing", .error, .missingInEnglish,
          .missing(name(english: nil, french: answer), in: .english), english: nil,
          french: Words(text: answer))
      }
      let group = (
        rows: rows(of: row, through: lonely(after: row, isPaired), english, englishTexts),
        columns: rows(of: column, through: lonely(after: column, isAnswered), french, frenchTexts)
      )
      guard let grid else {
        compareLongDuties(
          group.rows.shifted(by: englishTexts.lowerBound),
          group.columns.shifted(by: frenchTexts.lowerBound), isPaired, isAnswered)
        continue
      }
      let runs = grid.alignRuns(group.rows, group.columns).filter { run in
        let isReported = isReported(
          run, englishTexts.lowerBound, frenchTexts.lowerBound, isPaired, isAnswered)
        if !isReported { note(run, englishTexts, frenchTexts, in: &missing) }
        return isReported
      }
      addRuns(runs, grid, englishTexts, frenchTexts)
    }
    addValues(missing, toFindingsOf: "accountability-missing")
  }

  /// Notes a text that is missing with its heading, by the pointer of the heading.
  private func note(
    _ run: AlignedRun, _ first: Range<Int>, _ second: Range<Int>,
    in missing: inout [RecordPath: [String]]
  ) {
    let isEnglish = run.columns.isEmpty
    let half = isEnglish ? english : french
    let text =
      isEnglish
      ? first.lowerBound + run.rows.lowerBound : second.lowerBound + run.columns.lowerBound
    let heading = half.texts(.heading).lowerBound + half.texts[text].place.index
    missing[half.texts[heading].place.pointer(in: half.language), default: []].append(
      half.string(half.texts[text].bytes))
  }

  /// Aligns very many headings in their order; a duty without one has nothing to align.
  private mutating func compareHeadings() {
    let (headings, answers) = (english.texts, french.texts)
    compareRuns(english.texts(.heading), french.texts(.heading), .heading) { run, row, column in
      run.isGap
        ? run.rows.contains { !headings[row + $0].bytes.isEmpty }
          || run.columns.contains { !answers[column + $0].bytes.isEmpty } : true
    }
  }

  /// Aligns the paragraphs of two duties of a section that is too long for one table.
  private mutating func compareLongDuties(
    _ first: Range<Int>, _ second: Range<Int>, _ isPaired: [Bool], _ isAnswered: [Bool]
  ) {
    let (texts, answers) = (english.texts, french.texts)
    compareRuns(first, second, .accountability) { run, row, column in
      Self.isReported(
        run, texts, row + run.rows.lowerBound, answers, column + run.columns.lowerBound, isPaired,
        isAnswered)
    }
  }

  private func isReported(
    _ run: AlignedRun, _ first: Int, _ second: Int, _ isPaired: [Bool], _ isAnswered: [Bool]
  ) -> Bool {
    Self.isReported(
      run, english.texts, first + run.rows.lowerBound, french.texts,
      second + run.columns.lowerBound, isPaired, isAnswered)
  }

  /// What stands under a missing heading is missing with it.
  private static func isReported(
    _ run: AlignedRun, _ texts: [TextUnit], _ text: Int, _ others: [TextUnit], _ other: Int,
    _ isPaired: [Bool], _ isAnswered: [Bool]
  ) -> Bool {
    !(run.columns.isEmpty && !isPaired[texts[text].place.index]
      || run.rows.isEmpty && !isAnswered[others[other].place.index])
  }

  private func answered(_ count: Int, _ columns: [Int?]) -> [Bool] {
    var result = Array(repeating: false, count: count)
    for column in columns { if let column { result[column] = true } }
    return result
  }

  /// The last of the duties behind one that have no partner.
  private func lonely(after index: Int, _ isPaired: [Bool]) -> Int {
    var last = index
    while last + 1 < isPaired.count, !isPaired[last + 1] { last += 1 }
    return last
  }

  /// The paragraphs of neighbouring duties, counted from the first of the section.
  private func rows(
    of first: Int, through last: Int, _ words: HalfWords, _ texts: Range<Int>
  ) -> Range<Int> {
    let start = self.texts(words, .accountability, first).lowerBound
    let end = self.texts(words, .accountability, last).upperBound
    return start - texts.lowerBound..<max(start, end) - texts.lowerBound
  }

  /// Pairs the headings: by what they mean, else by what stands under them.
  ///
  /// - Parameter grid: What their paragraphs have in common; `nil` where these are too many.
  private mutating func pairDuties(_ grid: TextGrid?) -> [Int?] {
    let (first, second) = (englishHalf.accountabilities, frenchHalf.accountabilities)
    let meanings = first.map {
      $0.heading.flatMap { PhrasePairs.headings.meaning(of: $0, in: .english) }
    }
    let answers = second.map {
      $0.heading.flatMap { PhrasePairs.headings.meaning(of: $0, in: .french) }
    }
    let (englishTexts, frenchTexts) = (
      english.texts(.accountability), french.texts(.accountability)
    )
    // Only headings that the glossary does not pair need a look at their texts and their words.
    let isUnknown =
      meanings.contains(where: { $0 == nil }) || answers.contains(where: { $0 == nil })
    let evidence = grid == nil && isUnknown ? groupEvidence(englishTexts, frenchTexts) : nil
    let headingGrid =
      isUnknown ? self.grid(english.texts(.heading), french.texts(.heading), runs: 1) : nil
    return Self.pairNames(meanings, answers) { row, column in
      let names = headingGrid?.score(row, 1, column, 1) ?? 0
      guard let grid else { return names + (evidence?.score(row, column) ?? 0) }
      let rows = self.rows(of: row, through: row, english, englishTexts)
      let columns = self.rows(of: column, through: column, french, frenchTexts)
      let texts = grid.alignRuns(rows, columns).reduce(0) { $0 + max($1.score, -6) }
      // Behind a heading that is lost, the texts of two stand under one: the first is its own.
      let isLike = rows.count == columns.count || rows.isEmpty || columns.isEmpty
      let first = isLike ? 0 : max(grid.score(rows.lowerBound, 1, columns.lowerBound, 1), -6)
      return texts + first + names
    }
  }

  /// What the paragraphs under the headings have in common, as a whole.
  private mutating func groupEvidence(_ texts: Range<Int>, _ answers: Range<Int>) -> GroupEvidence {
    evidence.weigh(vocabulary, english, french, texts, answers)
    func groups(_ words: HalfWords, _ count: Int) -> [Range<Int>] {
      (0..<count).map { self.texts(words, .accountability, $0) }
    }
    return GroupEvidence(
      evidence, english, groups(english, englishHalf.accountabilities.count), french,
      groups(french, frenchHalf.accountabilities.count))
  }

  /// Whether each name of a meaning has one of that meaning in the other half; however much the texts
  /// under a third name are like its own, it is no answer then.
  private static func hasAnswer(_ meaning: Int?, _ own: [Int?], _ others: [Int?]) -> Bool {
    guard let meaning else { return false }
    return others.count { $0 == meaning } >= own.count { $0 == meaning }
  }

  /// Pairs named things: names of one meaning belong together, names of two never do, and of others
  /// the evidence decides; of two that have the same name the nearer one is taken.
  static func pairNames(
    _ meanings: [Int?], _ answers: [Int?], evidence: (Int, Int) -> Float
  ) -> [Int?] {
    let count = max(meanings.count, answers.count)
    guard count > 0 else { return [] }
    var score = [Float](repeating: 2 * gapScore, count: count * count)
    for (row, meaning) in meanings.enumerated() {
      for (column, answer) in answers.enumerated() {
        let distance = 0.1 * Float((row - column).magnitude)
        if let meaning, let answer {
          if meaning == answer { score[row * count + column] = 20 - distance }
        } else if !hasAnswer(meaning, meanings, answers), !hasAnswer(answer, answers, meanings) {
          // Names that no table has are few in a list: each is likely the other's answer, at odds of
          // about 5 to 1 (1.5), which outweighs that a translation may have no word alike.
          let likely: Float = meaning == nil && answer == nil ? 1.5 : 0
          score[row * count + column] = max(
            2 * gapScore, evidence(row, column) + likely - 4 * distance)
        }
      }
    }
    let columns = assignment(score.map { -$0 }, count: count)
    return meanings.indices.map { row in
      let column = columns[row]
      return column < answers.count && score[row * count + column] > 2 * gapScore ? column : nil
    }
  }
}

extension Range<Int> {
  fileprivate func shifted(by offset: Int) -> Self { lowerBound + offset..<upperBound + offset }
}

extension Message {
  fileprivate static func heading(_ first: String, _ second: String) -> Self {
    let (first, second) = (first.brief, second.brief)
    return Self(
      english: "the accountability is called '\(first)' in English, '\(second)' in French",
      french: "la responsabilité s'appelle « \(first) » en anglais, « \(second) » en français")
  }
}
