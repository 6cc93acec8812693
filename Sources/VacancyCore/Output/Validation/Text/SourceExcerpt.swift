/// A line of a file as a terminal shows it, and the marks below it: `^~~~`.
///
/// Of a long line, what is around the marks.
struct SourceExcerpt: Hashable, Sendable {
  /// What stands before the marked words, the marked words, and what stands behind them.
  let before: String
  let marked: String
  let after: String

  /// How many scalars of the line are shown at most, and how many of them before the marks.
  private static let (longest, lead) = (100, 40)

  /// - Parameters:
  ///   - line: The line, without its line break.
  ///   - column: The first to mark, from 1, in scalars. One past the end of the line is its end.
  ///   - endColumn: The first not to mark; `nil` marks up to the end of the line.
  /// - Complexity: Linear in `column`, not in the length of the line.
  init(of line: String, from column: Int, to endColumn: Int?) {
    let scalars = line.unicodeScalars
    func index(_ offset: Int, from start: String.Index) -> String.Index {
      scalars.index(start, offsetBy: max(0, offset), limitedBy: scalars.endIndex)
        ?? scalars.endIndex
    }
    let skipped = column - 1 > Self.longest / 2 ? column - 1 - Self.lead : 0
    let windowStart = index(skipped, from: scalars.startIndex)
    let windowEnd = index(Self.longest, from: windowStart)
    let start = min(index(column - 1 - skipped, from: windowStart), windowEnd)
    let end =
      endColumn.map { min(index($0 - column, from: start), windowEnd) } ?? windowEnd

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
