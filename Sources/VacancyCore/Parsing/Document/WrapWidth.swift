/// How a text was hard-wrapped.
struct WrapWidth {
  /// The width that no line goes beyond, indentation included, in the units of ``metric``.
  let width: Int
  /// How the program that wrapped it measured its lines.
  let metric: TextMetric
  /// Whether nearly all short lines that end in a full stop have a blank line below them.
  let hasGapsBetweenParagraphs: Bool

  /// Finds the width; `nil` where lines are whole paragraphs.
  ///
  /// A text of which one line in twenty is wider than a page was not wrapped.
  init?(of lines: [Line], in bytes: [UInt8]) {
    // Bytes first: counting scalars is only needed where it can matter.
    let filled = lines.count { !$0.isBlank }
    let wide = lines.count { $0.end - $0.start > 2 * Edge.widest }
    if wide * 20 > filled { return nil }
    guard let columns = Edge(of: lines, in: bytes, by: .columns) else { return nil }
    var best = columns
    if let inBytes = Edge(of: lines, in: bytes, by: .bytes), inBytes.isSharper(than: columns) {
      best = inBytes
    }
    let page = Page(of: lines, in: bytes, by: best.metric)
    // By chance, another metric explains some breaks more.
    var mostExplained = page.explained + max(3, page.breaks / 16)
    var wrap = (width: best.width, metric: best.metric)
    if page.breaks >= Self.fewestBreaks {
      for metric in [TextMetric.sansSerif, .serif] {
        let page = Page(of: lines, in: bytes, by: metric)
        if page.explained > mostExplained {
          mostExplained = page.explained
          wrap = (page.width, metric)
        }
      }
    }
    width = wrap.width
    metric = wrap.metric
    hasGapsBetweenParagraphs = Self.hasGaps(lines, in: bytes, width: width / TextMetric.column)
  }

  /// Of fewer breaks, none can say how wide letters are.
  private static let fewestBreaks = 16

  private static func hasGaps(_ lines: [Line], in bytes: [UInt8], width: Int) -> Bool {
    var gaps = 0
    var others = 0
    let indent = usualIndent(of: lines)
    // Items and what is set off have no blank lines between them.
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isBlank && line.indent <= indent {
      // In bytes, a line is hardly wider than in columns.
      guard bytes[line.end - 1] == UInt8(ascii: "."), (line.end - line.start) * 5 < width * 3 else {
        continue
      }
      if next.isBlank { gaps += 1 } else { others += 1 }
    }
    return gaps >= 4 && others * 8 <= gaps
  }
}

/// The indentation that most lines have.
private func usualIndent(of lines: [Line]) -> Int {
  var counts = [Int](repeating: 0, count: 16)
  for line in lines where !line.isBlank && line.indent < counts.count { counts[line.indent] += 1 }
  return counts.indices.max { counts[$0] < counts[$1] } ?? 0
}

/// The greatest width that several lines share: where a text was wrapped, many are about as wide.
private struct Edge {
  /// The columns of a wide page.
  static let widest = 132

  let metric: TextMetric
  let width: Int
  /// How many lines are wider.
  private let beyond: Int
  /// How many lines are about as wide.
  private let near: Int
  private let total: Int

  /// One line in twenty is more than the addresses and titles that could not be wrapped.
  init?(of lines: [Line], in bytes: [UInt8], by metric: TextMetric) {
    var counts = [Int](repeating: 0, count: Self.widest + 2)
    var total = 0
    for line in lines where !line.isBlank {
      let width = metric.width(of: line, in: bytes)
      let columns = min(width / TextMetric.column, Self.widest + 1)
      counts[columns] += 1
      total += 1
    }
    if counts[Self.widest + 1] * 20 > total { return nil }
    let shared = stride(from: Self.widest, through: 2, by: -1).first {
      counts[$0] + counts[$0 - 1] >= max(4, total / 20)
    }
    guard let shared else { return nil }
    let columns = counts[shared] * 2 >= counts[shared - 1] ? shared : shared - 1
    self.metric = metric
    width = columns * TextMetric.column
    beyond = counts[(columns + 1)...].reduce(0, +)
    // A width that many lines go beyond is that of a few short lines that happen to be alike.
    if beyond * 4 > total { return nil }
    near = counts[max(0, columns - 6)...columns].reduce(0, +)
    self.total = total
  }

  /// Whether as many lines are about as wide, and few are wider. Where lines were filled by columns, a
  /// good part of those with accents has more bytes.
  func isSharper(than other: Self) -> Bool {
    near * 100 >= other.near * 97 && beyond * 10 <= total
  }
}

/// The width of a page that explains most of the breaks between lines: each line fits on it, and would not
/// with the first word of the next one.
private struct Page {
  let width: Int
  /// How many breaks it explains.
  let explained: Int
  /// How many lines certainly go on in the next one.
  let breaks: Int

  init(of lines: [Line], in bytes: [UInt8], by metric: TextMetric) {
    // Each break explains the widths from that of its line on, up to the one with the next word.
    var edges: [(width: Int, isStart: Bool)] = []
    for (line, next) in zip(lines, lines.dropFirst()) {
      guard line.end - line.start >= 30, !next.isBlank, bytes[line.end - 1].isLowercase,
        bytes[next.start].isLowercase
      else { continue }
      var end = next.start
      while end < next.end, bytes[end] > .space { end += 1 }
      let filled = metric.width(of: line, in: bytes)
      edges.append((filled, true))
      edges.append(
        (filled + metric.space + metric.width(of: bytes[next.start..<end]), false))
    }
    breaks = edges.count / 2
    edges.sort { $0.width < $1.width }
    var (open, most) = (0, 0)
    var best = 0..<0
    for (index, edge) in edges.enumerated() {
      open += edge.isStart ? 1 : -1
      if open > most, index + 1 < edges.count {
        most = open
        best = edge.width..<edges[index + 1].width
      }
    }
    explained = most
    width = (best.lowerBound + best.upperBound) / 2
  }
}

extension TextMetric {
  /// The width of a line, indentation included.
  func width(of line: Line, in bytes: [UInt8]) -> Int {
    // Of a line that is too long for a page, its length says enough.
    let length = line.end - line.start
    return line.indent * Self.column
      + (length > 2 * Edge.widest ? length * Self.column : width(of: bytes[line.start..<line.end]))
  }
}
