import VacancyCore

/// A line of a file as a terminal shows it, and the marks below it: `^~~~`.
///
/// Of a long line, what is around the marks.
struct SourceExcerpt: Hashable, Sendable {
  /// The words before the marked ones, the marked words, and those behind them.
  let before: String
  let marked: String
  let after: String

  /// How many scalars of the line are shown at most, and how many of them before the marks: with what
  /// stands before them, 80 columns.
  private static let (longest, lead) = (70, 30)

  /// - Parameters:
  ///   - line: The line, without its line break.
  ///   - column: The first to mark, from 1, in scalars. One past the end of the line is its end.
  ///   - endColumn: The first not to mark; `nil` marks up to the end of the line.
  ///   - walk: Where the last excerpt of the line was taken.
  /// - Complexity: Linear in the way from there, not in the length of the line.
  init(of line: String, from column: Int, to endColumn: Int?, _ walk: inout LineWalk) {
    let scalars = line.unicodeScalars
    func index(_ offset: Int, from start: String.Index) -> String.Index {
      scalars.index(start, offsetBy: max(0, offset), limitedBy: scalars.endIndex)
        ?? scalars.endIndex
    }
    let skipped = column - 1 > Self.longest / 2 ? column - 1 - Self.lead : 0
    let windowStart = walk.index(of: skipped, in: line)
    let windowEnd = index(Self.longest, from: windowStart)
    let start = min(index(column - 1 - skipped, from: windowStart), windowEnd)
    let end = endColumn.map { min(index($0 - column, from: start), windowEnd) } ?? windowEnd

    func shown(_ range: Range<String.Index>) -> String {
      // A tab would be shown as wide as the terminal likes.
      visible(
        String(scalars[range]).split(separator: "\t", omittingEmptySubsequences: false)
          .joined(separator: " "))
    }
    before = (skipped > 0 ? "…" : "") + shown(windowStart..<start)
    marked = shown(start..<end)
    after = shown(end..<windowEnd) + (windowEnd < scalars.endIndex ? "…" : "")
  }

  var line: String { before + marked + after }

  /// The spaces before the marks.
  var indent: String { String(repeating: " ", count: before.columns) }

  /// As many marks as there are marked words; one between two letters.
  var marks: String { "^" + String(repeating: "~", count: max(0, marked.columns - 1)) }
}

/// Goes along a line from excerpt to excerpt, so that those of a long one do not each begin at its start.
struct LineWalk {
  private var line = ""
  private var offset = 0
  private var index = "".startIndex

  /// The index of a scalar of a line, counted from 0; the end of the line for one beyond it.
  mutating func index(of offset: Int, in line: String) -> String.Index {
    if line != self.line { (self.line, self.offset, index) = (line, 0, line.startIndex) }
    let scalars = line.unicodeScalars
    let limit = offset < self.offset ? scalars.startIndex : scalars.endIndex
    guard let found = scalars.index(index, offsetBy: offset - self.offset, limitedBy: limit) else {
      return limit
    }
    (self.offset, index) = (offset, found)
    return found
  }
}
