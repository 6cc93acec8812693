/// Texts of the two halves that answer each other.
struct Bead {
  /// In the texts of each half.
  var english: Range<Int>
  var french: Range<Int>
  /// The log-likelihood ratio; 0 where one side is empty.
  var score: Float

  var isGap: Bool { english.isEmpty || french.isEmpty }

  /// How alike the sides are, from 0 to 1.
  var likeness: Double {
    guard !isGap else { return 0 }
    // The logistic function without a library: half of it is enough of a scale.
    let half = Double(score) / 4
    return (1 + half / (1 + half.magnitude)) / 2
  }
}

/// What leaving a text without an answer costs, in log-odds.
///
/// Texts that stand alone are rare, but one that is overlooked costs a reader more than one that is
/// reported for nothing: a pair is split where the evidence speaks against it (2 × -0.8 are odds of
/// 1 to 5). With a third of the glossary hidden, one pair in some 800 good ones is split at this value.
let gapScore: Float = -0.8

/// The same for paragraphs, which halves cut at different places: a paragraph without an answer is
/// easily one that another should have been cut at, so that much more is asked for.
let paragraphGapScore: Float = -1.4

extension TextGrid {
  /// The most items of a list that are given their best partners whatever their place.
  ///
  /// The cube of it bounds the work: 128 items take about two milliseconds.
  static let mostItems = 128

  /// Pairs the items of two lists one to one, wherever they stand.
  ///
  /// - Returns: The column of each row; `nil` for a row that nothing answers.
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

  /// Items stand in the same order as good as always: each step away from the diagonal costs a
  /// little, up to odds of 1 to 5, so that evidence decides and a draw stays in order.
  private func itemScore(_ row: Int, _ column: Int) -> Float {
    score(row, 1, column, 1) - min(1.6, 0.4 * Float((row - column).magnitude))
  }

  // MARK: - Runs

  /// How often the halves cut their paragraphs so, as logarithms: two answer one in about one of thirty (-3.4).
  @inline(__always)
  private static func runScore(_ run: Int) -> Float { run == 1 ? 0 : run == 2 ? -3.4 : -5 }

  /// Aligns the texts of a part of both lists in their order: runs of one to three texts of one half
  /// with one of the other, and texts that nothing answers.
  func alignRuns(_ rowRange: Range<Int>, _ columnRange: Range<Int>, gap: Float = paragraphGapScore)
    -> [AlignedRun]
  {
    let height = rowRange.count
    let breadth = columnRange.count
    let stride = breadth + 1
    var best = [Float](repeating: -.infinity, count: (height + 1) * stride)
    var steps = [UInt8](repeating: 0, count: best.count)
    best[0] = 0
    do {
      var best = best.mutableSpan
      var steps = steps.mutableSpan
      for row in 0...height {
        // Beyond the band nothing is looked at.
        let isBanded = breadth > width
        let middle =
          isBanded && height > 0 ? firstColumn(min(rows - 1, rowRange.lowerBound + row)) : 0
        let first = isBanded ? min(max(0, middle - columnRange.lowerBound - 1), breadth) : 0
        let last = isBanded ? min(breadth, first + width + 2) : breadth
        for column in first...max(first, last) {
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
    }
    var result: [AlignedRun] = []
    var (row, column) = (height, breadth)
    while row > 0 || column > 0 {
      let step = Int(steps[row * stride + column])
      let (rowRun, columnRun) = step == 0 ? (min(row, 1), row > 0 ? 0 : 1) : (step >> 4, step & 15)
      let start = rowRange.lowerBound + row - rowRun
      let columnStart = columnRange.lowerBound + column - columnRun
      let score = rowRun > 0 && columnRun > 0 ? score(start, rowRun, columnStart, columnRun) : 0
      result.append(
        AlignedRun(
          rows: start..<start + rowRun, columns: columnStart..<columnStart + columnRun, score: score
        ))
      row -= rowRun
      column -= columnRun
    }
    return result.reversed()
  }
}

/// Texts of one half that answer texts of the other, or that nothing answers.
struct AlignedRun {
  var rows: Range<Int>
  var columns: Range<Int>
  var score: Float
  /// Whether the answer stands elsewhere in the section.
  var isMoved = false

  var isGap: Bool { rows.isEmpty || columns.isEmpty }
}
