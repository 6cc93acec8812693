/// The words that differ between two sentences.
struct WordChanges {
  /// How many words were exchanged, added or dropped.
  let count: Int
  /// The stretches of words that differ: in the text that was found and in the one that was expected;
  /// one of both may be empty.
  private(set) var stretches: [(found: Range<Int>, expected: Range<Int>)] = []

  /// The least changes between two sentences.
  ///
  /// - Complexity: The product of their lengths.
  init(of found: [PlainWord], from expected: [PlainWord]) {
    let width = expected.count + 1
    var costs = [Int](repeating: 0, count: (found.count + 1) * width)
    for at in 0..<width { costs[at] = at }
    for row in stride(from: 1, through: found.count, by: 1) {
      costs[row * width] = row
      for column in stride(from: 1, to: width, by: 1) {
        let same = found[row - 1] == expected[column - 1]
        costs[row * width + column] = min(
          costs[(row - 1) * width + column - 1] + (same ? 0 : 1),
          costs[(row - 1) * width + column] + 1, costs[row * width + column - 1] + 1)
      }
    }
    count = costs.last ?? 0
    guard count > 0 else { return }
    var (row, column) = (found.count, expected.count)
    while row > 0 || column > 0 {
      let cost = costs[row * width + column]
      let isSame = row > 0 && column > 0 && found[row - 1] == expected[column - 1]
      if isSame, costs[(row - 1) * width + column - 1] == cost {
        (row, column) = (row - 1, column - 1)
        continue
      }
      let (endRow, endColumn) = (row, column)
      if row > 0, column > 0, costs[(row - 1) * width + column - 1] == cost - 1 {
        (row, column) = (row - 1, column - 1)
      } else if row > 0, costs[(row - 1) * width + column] == cost - 1 {
        row -= 1
      } else {
        column -= 1
      }
      add(row..<endRow, column..<endColumn)
    }
    stretches.reverse()
  }

  /// From the first change to the last, with the words between them.
  var extent: (found: Range<Int>, expected: Range<Int>) {
    guard let first = stretches.first, let last = stretches.last else { return (0..<0, 0..<0) }
    return (
      first.found.lowerBound..<last.found.upperBound,
      first.expected.lowerBound..<last.expected.upperBound
    )
  }

  /// Whether four of five words are the same: what differs more is another text.
  func areFew(among words: Int) -> Bool { count * 5 <= words }

  /// Whether the text is the expected one, word for word, but for one clause that is missing in it; at least
  /// half of the words are there.
  func areOneClauseLeftOut(of words: Int) -> Bool {
    stretches.count == 1 && stretches[0].found.isEmpty && count <= words
  }

  /// Adds a change before the others.
  private mutating func add(_ found: Range<Int>, _ expected: Range<Int>) {
    if let last = stretches.last, last.found.lowerBound == found.upperBound,
      last.expected.lowerBound == expected.upperBound
    {
      stretches[stretches.count - 1] = (
        found.lowerBound..<last.found.upperBound, expected.lowerBound..<last.expected.upperBound
      )
    } else {
      stretches.append((found, expected))
    }
  }
}
