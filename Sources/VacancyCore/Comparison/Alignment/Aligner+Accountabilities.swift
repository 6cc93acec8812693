extension Aligner {
  /// Pairs the accountabilities by their headings, then aligns their paragraphs.
  mutating func alignAccountabilities() {
    guard words.isShort(.heading), !words.isShortened(.accountability) else {
      // Very many headings are aligned in their order; an accountability without one has nothing to
      // align.
      let words = words
      alignParagraphs(.heading) { bead in
        bead.unmatched.map { !words.text($0.text, $0.language).bytes.isEmpty } ?? true
      }
      return alignParagraphs(.accountability)
    }
    // One table of all paragraphs, unless it would be too large: then each pair has its own.
    let texts = words.texts(.accountability)
    let grid =
      max(texts.english.count, texts.french.count) <= TextGrid.bandWidth
      ? grids.grid(texts, runs: 3) : nil
    let meanings = Bilingual { language in
      halves[language].accountabilities.map {
        $0.heading.flatMap { PhrasePairs.headings.meaning(of: $0, in: language) }
      }
    }
    let pairs = grids.accountabilityPairs(meanings, grid)
    addUnmatched(pairs, .heading)
    let isPaired = Bilingual(
      english: pairs.map { $0 != nil },
      french: pairs.isPaired(count: meanings.french.count))
    for (row, column) in pairs.enumerated() {
      guard let column else { continue }
      let pair = Bilingual(english: row, french: column)
      alignAccountability(pair, isPaired, grid)
    }
  }

  /// Aligns the heading and the paragraphs of a pair of accountabilities.
  ///
  /// The paragraphs below a heading that only one half has may be below the one before it in the
  /// other; they are looked for there.
  private mutating func alignAccountability(
    _ pair: Bilingual<Int>, _ isPaired: Bilingual<[Bool]>, _ grid: TextGrid?
  ) {
    let headings = Bilingual { words.texts(.heading)[$0].lowerBound + pair[$0] }
    if halves.english.accountabilities[pair.english].heading != nil,
      halves.french.accountabilities[pair.french].heading != nil
    {
      add(headings.english, headings.french)
    }
    let texts = Bilingual { language in
      var last = pair[language]
      while last + 1 < isPaired[language].count, !isPaired[language][last + 1] { last += 1 }
      return words.paragraphs(pair[language]...last, language)
    }
    guard let grid else {
      let aligner = self
      return alignParagraphs(.accountability, texts) { aligner.isBelowPair($0, isPaired) }
    }
    let beads = grid.alignRuns(texts)
    add(grid.joiningCutTexts(beads.filter { isBelowPair($0, isPaired) }), grid)
    for bead in beads where !isBelowPair(bead, isPaired) {
      guard let (text, language) = bead.unmatched else { continue }
      let heading = words.texts(.heading)[language].lowerBound
      alignment.textsBelowUnmatched[language][
        heading + words.text(text, language).place.index, default: []
      ].append(text)
    }
  }

  /// Whether a text has a counterpart, or at least the accountability that it is of: what is below an
  /// unmatched heading is missing with it.
  private func isBelowPair(_ bead: Bead, _ isPaired: Bilingual<[Bool]>) -> Bool {
    bead.unmatched.map { isPaired[$0.language][words.text($0.text, $0.language).place.index] }
      ?? true
  }
}
