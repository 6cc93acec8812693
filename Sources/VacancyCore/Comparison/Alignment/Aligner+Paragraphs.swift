extension Aligner {
  /// The most paragraphs that are aligned in one table; its size is the square.
  private static let mostParagraphs = 1000

  /// Aligns paragraphs in their order.
  ///
  /// Long lists are aligned stretch by stretch. Each stretch begins where the last one was surely
  /// aligned, so that what is missing in one half does not put the rest out of step.
  ///
  /// - Parameters:
  ///   - texts: The texts to align, which need not be all texts of the part.
  ///   - isKept: Whether aligned texts are of the list at all.
  mutating func alignParagraphs(
    _ part: TextPlace.Part, _ texts: Bilingual<Range<Int>>? = nil,
    where isKept: (Bead) -> Bool = { _ in true }
  ) {
    let texts = texts ?? words.texts(part)
    let isShortened = words.isShortened(part)
    guard !texts.english.isEmpty || !texts.french.isEmpty || isShortened else { return }
    if isShortened || max(texts.english.count, texts.french.count) > Self.mostParagraphs {
      simplify(part, texts)
    }
    var rest = texts
    while !rest.english.isEmpty || !rest.french.isEmpty {
      let count = max(rest.english.count, rest.french.count)
      let isLast = count <= Self.mostParagraphs
      let stretch = isLast ? rest : rest.map { $0.prefix(Self.share(of: count, $0.count)) }
      let grid = grids.grid(stretch, runs: 3)
      if grid.isBanded { simplify(part, texts) }
      var beads = grid.joiningCutTexts(grid.alignRuns(stretch))
      if !isLast || isShortened { beads = beads.settled(in: stretch) }
      if isShortened {
        // What ends a list that was cut may have its counterpart beyond the cut.
        guard let end = beads.lastIndex(where: { !$0.isGap }) else { return }
        beads.removeSubrange((end + 1)...)
      }
      let end = beads.last
      add(beads.filter(isKept), grid)
      guard !isLast, let end else { return }
      rest = Bilingual { end[$0].upperBound..<texts[$0].upperBound }
    }
  }

  /// Adds aligned paragraphs; joins those without a counterpart whose counterparts are elsewhere in
  /// the section.
  mutating func add(_ beads: [Bead], _ grid: TextGrid) {
    var result = beads
    var unmatched = result.indices.filter { result[$0].english.isEmpty }
    guard !unmatched.isEmpty, unmatched.count <= 64 else {
      alignment.beads += beads
      return
    }
    var joined: Set<Int> = []
    for index in result.indices where result[index].french.isEmpty {
      let text = result[index].english.lowerBound
      let scores = unmatched.map { other in
        let french = result[other].french.lowerBound
        return words.areOneFixedParagraph(text, french)
          ? Self.knownPair : grid.scoreOfTexts(text, french) ?? -.infinity
      }
      guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { continue }
      // Two short texts at one place may have no word in common, and are each other's translation.
      let isAtOnePlace = abs(unmatched[best] - index) == 1
      let areShort =
        isAtOnePlace && words.areShort(text, result[unmatched[best]].french.lowerBound)
      guard scores[best] > (areShort ? Self.leastScoreOfShort : 0) else { continue }
      result[index].french = result[unmatched[best]].french
      result[index].score = scores[best]
      result[index].isMoved = !isAtOnePlace
      joined.insert(unmatched.remove(at: best))
      if unmatched.isEmpty { break }
    }
    for (index, bead) in result.enumerated() where !joined.contains(index) {
      alignment.beads.append(bead)
    }
  }

  private static let leastScoreOfShort: Float = -3

  /// How many texts of a list are in the next stretch, which has as large a share of both lists.
  private static func share(of most: Int, _ count: Int) -> Int {
    count == 0 ? 0 : max(1, count * mostParagraphs / most)
  }
}

extension Bilingual<HalfWords> {
  /// Whether two texts are, or are close to, the two versions of one fixed paragraph.
  fileprivate func areOneFixedParagraph(_ english: Int, _ french: Int) -> Bool {
    let texts = Bilingual<Int>(english: english, french: french)
    guard text(english, .english).place.part.isFixed else { return false }
    let paragraphs = Bilingual<[Int]> { language in
      let words = self[language]
      let table = FixedSentences.of(language)
      return FixedSentenceIndex.of(language)
        .likeliest(of: words.texts[texts[language]].tokens, words.tokens)
        .map { table.all[$0].paragraphs } ?? []
    }
    return paragraphs.english.contains(where: paragraphs.french.contains)
  }
}

extension [Bead] {
  /// The beads of a stretch that the texts after it can hardly change: those of its first seven eighths.
  ///
  /// Where little of a stretch has a counterpart, all of it is taken, so that both lists come to
  /// their ends together.
  fileprivate func settled(in stretch: Bilingual<Range<Int>>) -> Self {
    var kept = prefix { bead in
      Language.allCases.allSatisfy {
        bead[$0].upperBound <= stretch[$0].upperBound - stretch[$0].count / 8
      }
    }
    while kept.last?.isGap ?? false { kept.removeLast() }
    guard let end = kept.last,
      Language.allCases.allSatisfy({
        (end[$0].upperBound - stretch[$0].lowerBound) * 2 >= stretch[$0].count
      })
    else { return self }
    return Array(kept)
  }
}

extension Bilingual<HalfWords> {
  /// Whether two texts have few words, and about as many.
  fileprivate func areShort(_ text: Int, _ other: Int) -> Bool {
    let (one, two) = (english.texts[text].length, french.texts[other].length)
    return max(one, two) < 150 && one * 2 > two && one < two * 2
  }
}
