/// What leaving a text without a counterpart costs, in log-odds.
///
/// Such texts are rare, but one that is overlooked costs a reader more than one that is reported for
/// nothing: a pair is split where the evidence is against it (2 × -0.8 are odds of
/// 1 to 5). With a third of the glossary hidden, one pair in some 800 good ones is split at this value.
let gapScore: Float = -0.8

/// The same for paragraphs, which halves cut at different places: a paragraph without a counterpart
/// is easily one that another should have been cut at, so that much more is asked for.
let paragraphGapScore: Float = -1.4

extension TextGrid {
  /// The most items of a list that are given their best partners whatever their places.
  ///
  /// The cube of it bounds the work: 128 items take about two milliseconds.
  static let mostItems = 128

  /// Pairs the items of two lists one to one, wherever they are.
  ///
  /// - Returns: The column of each row; `nil` for a row without a counterpart.
  func pairItems() -> [Int?] {
    let count = max(rows, columns)
    guard count > 0 else { return [] }
    var cost = [Float](repeating: -gapScore, count: count * count)
    for row in 0..<rows {
      for column in 0..<columns {
        cost[row * count + column] = -max(itemScore(row, column), 2 * gapScore)
      }
    }
    let columnOfRow = assignment(cost, count: count)
    return (0..<rows).map { row in
      let column = columnOfRow[row]
      return column < columns && -cost[row * count + column] > 2 * gapScore ? column : nil
    }
  }

  /// Items are in the same order as good as always: each step away from the diagonal costs a
  /// little, up to odds of 1 to 5, so that evidence decides and a draw stays in order.
  private func itemScore(_ row: Int, _ column: Int) -> Float {
    score(row, 1, column, 1) - min(1.6, 0.4 * Float((row - column).magnitude))
  }

  // MARK: - Runs

  /// How often the halves cut their paragraphs so, as logarithms: two are aligned with one in about one of thirty (-3.4).
  @inline(__always)
  private static func runScore(_ run: Int) -> Float { run == 1 ? 0 : run == 2 ? -3.4 : -5 }

  /// Aligns some texts of both lists in their order: runs of one to three texts of one half with one
  /// of the other, and texts without a counterpart.
  func alignRuns(_ part: Bilingual<Range<Int>>) -> [Bead] {
    let rows = part.english.shifted(by: -texts.english.lowerBound)
    let columns = part.french.shifted(by: -texts.french.lowerBound)
    let steps = bestSteps(rows, columns)
    var result: [Bead] = []
    var (row, column) = (rows.count, columns.count)
    while row > 0 || column > 0 {
      let step = Int(steps[row * (columns.count + 1) + column])
      let (rowRun, columnRun) = step == 0 ? (min(row, 1), row > 0 ? 0 : 1) : (step >> 4, step & 15)
      row -= rowRun
      column -= columnRun
      let (start, end) = (rows.lowerBound + row, columns.lowerBound + column)
      result.append(
        Bead(
          english: part.english.lowerBound + row..<part.english.lowerBound + row + rowRun,
          french: part.french.lowerBound + column..<part.french.lowerBound + column + columnRun,
          score: rowRun > 0 && columnRun > 0 ? score(start, rowRun, end, columnRun) : 0))
    }
    return result.reversed()
  }

  /// The last step of the best alignment of the first rows and columns, by their numbers: how many
  /// rows and columns it takes, four bits each; 0 outside the band.
  private func bestSteps(_ rowRange: Range<Int>, _ columnRange: Range<Int>) -> [UInt8] {
    let (height, breadth, gap) = (rowRange.count, columnRange.count, paragraphGapScore)
    let stride = breadth + 1
    var table = [Float](repeating: -.infinity, count: (height + 1) * stride)
    var result = [UInt8](repeating: 0, count: table.count)
    table[0] = 0
    var best = table.mutableSpan
    var steps = result.mutableSpan
    for row in 0...height {
      let columns = bandColumns(row, rowRange, columnRange)
      for column in columns {
        let here = row * stride + column
        var most = best[here]
        var step: UInt8 = 0
        if row > 0, best[here - stride] + gap > most {
          (most, step) = (best[here - stride] + gap, 1 << 4)
        }
        if column > 0, best[here - 1] + gap > most { (most, step) = (best[here - 1] + gap, 1) }
        let (gridRow, gridColumn) = (rowRange.lowerBound + row, columnRange.lowerBound + column)
        if row > 0, column > 0 {
          for run in 1...3 {
            let runScore = Self.runScore(run)
            if column >= run, has(gridRow - 1, gridColumn - run) {
              let before = best[here - stride - run]
              if let score = score(
                gridRow - 1, 1, gridColumn - run, run, above: most - before - runScore),
                before + (score + runScore) > most
              {
                (most, step) = (before + (score + runScore), UInt8(1 << 4 | run))
              }
            }
            if run > 1, row >= run, has(gridRow - run, gridColumn - 1) {
              let before = best[here - run * stride - 1]
              if let score = score(
                gridRow - run, run, gridColumn - 1, 1, above: most - before - runScore),
                before + (score + runScore) > most
              {
                (most, step) = (before + (score + runScore), UInt8(run << 4 | 1))
              }
            }
          }
        }
        best[here] = most
        steps[here] = step
      }
    }
    return result
  }

  /// The columns of a row that are looked at: those of its band, and one on either side.
  @inline(__always)
  private func bandColumns(
    _ row: Int, _ rowRange: Range<Int>, _ columnRange: Range<Int>
  ) -> ClosedRange<Int> {
    let breadth = columnRange.count
    guard breadth > width, !rowRange.isEmpty else { return 0...min(breadth, width + 2) }
    let middle = firstColumn(min(rows - 1, rowRange.lowerBound + row))
    let first = min(max(0, middle - columnRange.lowerBound - 1), breadth)
    return first...max(first, min(breadth, first + width + 2))
  }
}

extension Range<Int> {
  func shifted(by offset: Int) -> Self { lowerBound + offset..<upperBound + offset }
}
