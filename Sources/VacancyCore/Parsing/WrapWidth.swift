/// How a text was hard-wrapped.
struct WrapWidth {
  /// The column that no line goes beyond.
  let width: Int
  /// Whether the program that wrapped it took an accented letter for two columns, as `fold` does.
  let isInBytes: Bool
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
    let columns = Edge(of: lines) { line in
      let length = line.end - line.start
      return length > 2 * Edge.widest ? length : Sheet.scalars(in: bytes[line.start..<line.end])
    }
    guard let columns else { return nil }
    let inBytes = Edge(of: lines) { $0.end - $0.start }
    if let inBytes, inBytes.isSharper(than: columns) {
      width = inBytes.width
      isInBytes = true
    } else {
      width = columns.width
      isInBytes = false
    }
    hasGapsBetweenParagraphs = Self.hasGaps(lines, in: bytes, width: width)
  }

  private static func hasGaps(_ lines: [Line], in bytes: [UInt8], width: Int) -> Bool {
    var gaps = 0
    var others = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isBlank {
      // In bytes, a line is hardly wider than in columns.
      guard bytes[line.end - 1] == UInt8(ascii: "."), (line.end - line.start) * 5 < width * 3 else {
        continue
      }
      if next.isBlank { gaps += 1 } else { others += 1 }
    }
    return gaps >= 4 && others * 8 <= gaps
  }
}

/// The greatest width that several lines share: where a text was wrapped, many are about as wide.
private struct Edge {
  /// The width of a wide page.
  static let widest = 132

  let width: Int
  /// How many lines are wider.
  private let beyond: Int
  /// How many lines are about as wide.
  private let near: Int
  private let total: Int

  /// One line in twenty is more than the addresses and titles that could not be wrapped.
  init?(of lines: [Line], _ measure: (Line) -> Int) {
    var counts = [Int](repeating: 0, count: Self.widest + 2)
    var total = 0
    for line in lines where !line.isBlank {
      counts[min(line.indent + measure(line), Self.widest + 1)] += 1
      total += 1
    }
    if counts[Self.widest + 1] * 20 > total { return nil }
    let shared = stride(from: Self.widest, through: 2, by: -1).first {
      counts[$0] + counts[$0 - 1] >= max(4, total / 20)
    }
    guard let shared else { return nil }
    width = counts[shared] * 2 >= counts[shared - 1] ? shared : shared - 1
    beyond = counts[(width + 1)...].reduce(0, +)
    near = counts[max(0, width - 6)...width].reduce(0, +)
    self.total = total
  }

  /// Whether as many lines are about as wide, and few are wider. Where lines were filled by columns, a
  /// good part of those with accents has more bytes.
  func isSharper(than other: Self) -> Bool {
    near * 100 >= other.near * 97 && beyond * 10 <= total
  }
}
