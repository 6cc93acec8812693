/// A finding before its place on disk is known.
struct Found {
  var diagnostic: Diagnostic
  /// The other half's side.
  var other: Difference.Side?
  /// What the other half has instead of a side: what lacks the value.
  var counterpart: RecordPath?
  /// Which of the differences it is, where the comparison made it.
  let number: Int?
  /// Whether it is in the second file of a notice that lies in two.
  var isInSecondFile = false
  /// The sides of the difference that the comparison found.
  private let differing: [Difference.Side]

  init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
    number = nil
    differing = []
  }

  /// A difference, at the side that its finding points at.
  init(_ difference: Difference, _ number: Int) {
    let sides = difference.sides
    diagnostic = Diagnostic(
      difference.rule, difference.message, at: sides.reported?.range,
      path: sides.reported?.path, severity: difference.severity)
    diagnostic.values = difference.comparedValues
    other = sides.other
    differing = [difference.english, difference.french].compactMap(\.self)
    self.number = number
  }

  /// Whether the comparison made it.
  var isDifference: Bool { number != nil }
}

extension Difference {
  /// The side that a finding points at, and the other one.
  ///
  /// The French half is translated from the English one: where both have something, it is the French
  /// half that is wrong. Where one has nothing, the other shows what it lacks.
  fileprivate var sides: (reported: Difference.Side?, other: Difference.Side?) {
    guard let french else { return (english, nil) }
    return (french, english)
  }
}

/// Some words of a notice.
struct FoundWords {
  /// The text of the record that they are part of, or the half where ``range`` is one of its file: the
  /// halves may lie in two.
  var text: RecordPath
  /// Where they are in that text, or in the file.
  var range: Range<Int>

  func overlaps(_ other: Self) -> Bool { text == other.text && range.overlaps(other.range) }
}

extension Found {
  /// The words that it points at; a difference points at some in each half.
  ///
  /// A whole text in which words are missing points at none.
  var words: [FoundWords] {
    guard isDifference else {
      return [FoundWords(diagnostic.range, of: diagnostic.path)].compactMap(\.self)
    }
    return differing.flatMap { side -> [FoundWords] in
      let isPart = side.surroundings.map { $0.words != nil } ?? true
      let inFile =
        isPart || differing.count == 1 ? FoundWords(side.range, of: side.path) : nil
      let inText = side.surroundings.flatMap { place in
        place.words.map { FoundWords(text: place.text, range: $0) }
      }
      return [inFile, inText].compactMap(\.self)
    }
  }
}

extension FoundWords {
  fileprivate init?(_ range: TextRange?, of path: RecordPath?) {
    guard let range, let half = path?.half else { return nil }
    text = RecordPath(half)
    self.range = range.start..<max(range.end, range.start + 1)
  }
}
