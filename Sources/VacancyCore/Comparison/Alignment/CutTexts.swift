extension TextGrid {
  /// What a text without a counterpart must add to its neighbour to be a part of it that was cut off.
  ///
  /// A text that was dropped shares nothing with the counterpart of its neighbour: of 17 paragraphs that
  /// were dropped from summaries, the highest added -0.5. Whether sentences are missing in the longer
  /// texts is seen when these are aligned.
  private static let leastGain: Float = 0.2

  /// Joins texts without a counterpart to a neighbour whose counterpart has their words too: a paragraph
  /// that one half has cut in two, or that both have cut at different places.
  func joiningCutTexts(_ beads: [Bead]) -> [Bead] {
    guard beads.contains(where: \.isGap) else { return beads }
    var result: [Bead] = []
    for bead in beads {
      guard let last = result.last, last.isGap != bead.isGap else {
        result.append(bead)
        continue
      }
      let (gap, pair) = bead.isGap ? (bead, last) : (last, bead)
      let joined = Bead(
        english: last.english.joined(bead.english), french: last.french.joined(bead.french),
        score: pair.score)
      guard let added = self.gain(of: joined, gap, besides: pair), added > Self.leastGain else {
        result.append(bead)
        continue
      }
      result[result.count - 1] = joined
      result[result.count - 1].score += added
    }
    return result
  }

  /// What two texts of one half add to each other; `nil` where they are too many.
  private func gain(of joined: Bead, _ gap: Bead, besides pair: Bead) -> Float? {
    let language: Language = gap.english.isEmpty ? .french : .english
    // Beads that were left out may have stood between the two.
    guard joined[language].count == gap[language].count + pair[language].count,
      joined[language].count <= 3
    else { return nil }
    guard pair[language.other].count > 1 else {
      let row = joined.english.lowerBound - texts.english.lowerBound
      let column = joined.french.lowerBound - texts.french.lowerBound
      guard has(row, column) else { return nil }
      return score(row, joined.english.count, column, joined.french.count) - pair.score
    }
    // Both halves have two: the text goes with the nearer one of the other half.
    guard joined[language].count == 2, pair[language.other].count == 2 else { return nil }
    let isBehind = gap[language].lowerBound >= pair[language].upperBound
    let near = isBehind ? pair[language.other].upperBound - 1 : pair[language.other].lowerBound
    let text = gap[language].lowerBound
    return language == .english ? scoreOfTexts(text, near) : scoreOfTexts(near, text)
  }
}

extension Range<Int> {
  /// Both ranges as one; an empty one has no place.
  fileprivate func joined(_ other: Self) -> Self {
    isEmpty ? other : other.isEmpty ? self : lowerBound..<other.upperBound
  }
}
