/// Headers whose labels stand one below the other and their values below all of them, as a converter
/// writes a table column by column.
struct LabelColumns: PartReader {
  let notes: ReadingNotes

  /// Gives the lines below a column of labels to them, in their order.
  ///
  /// - Parameters:
  ///   - first: The first line below the labels.
  ///   - limit: The line after the header's last one.
  /// - Returns: The last line that was given; `nil` where the labels are no column.
  func takeColumn(
    from first: Int, upTo limit: Int, _ language: Language, _ entries: inout [HeaderEntry]
  ) -> Int? {
    let count = entries.reversed().prefix(Self.mostRows).prefix {
      $0.pieces.isEmpty && $0.isKnown
    }.count
    guard count >= 2 else { return nil }
    var values: [Int] = []
    var index = first
    while values.count < Self.mostRows, let line = document.line(from: index, upTo: limit),
      !isLabel(line, below: entries.suffix(count), language),
      document.labels.unknownLabel(onLine: line) == nil,
      !document.titles.isBudgetRemark(line),
      document.lines[line].end - document.lines[line].start <= 160
    {
      values.append(line)
      index = line + 1
    }
    guard values.count >= 2 else { return nil }
    let rows = bestRows(of: values, for: Array(entries.suffix(count)))
    for (line, row) in zip(values, rows) {
      let entry = entries.count - count + row
      entries[entry].pieces.append(document.lines[line].start..<document.lines[line].end)
      entries[entry].lastLine = line
      document.mark(line, .text)
    }
    return values.last
  }

  /// Whether a line begins with a label, and is not the value of one of the column: `NATO Grade G17`.
  private func isLabel(
    _ line: Int, below column: ArraySlice<HeaderEntry>, _ language: Language
  ) -> Bool {
    guard let label = document.labels.label(onLine: line, in: language) else { return false }
    return label.hasMark || label.isDescription
      || !column.contains { $0.label.field == label.field }
  }

  /// No header has more labels.
  private static let mostRows = 16

  /// The label that each value belongs to: in their order, those that can be read as what the label
  /// announces before others. A label may have no value, and a value may be wrapped.
  private func bestRows(of values: [Int], for labels: [HeaderEntry]) -> [Int] {
    // The best sum for the values so far, the last of them given to each label, and where it came from.
    var best = [Int](repeating: .min / 2, count: labels.count)
    var from: [[Int]] = []
    for (place, line) in values.enumerated() {
      let text = words(Pieces(document.lines[line].start..<document.lines[line].end))
      // `(NATO IS)` below `NATO International Staff`
      let start = document.lines[line].start
      let goesOn = document.byte(start) == UInt8(ascii: "(") || document.startsLowercase(start)
      var next = best
      var origins = [Int](repeating: 0, count: labels.count)
      for (row, label) in labels.enumerated() {
        let fits = label.label.field.map { $0.row.isWhole(text, "") } ?? false
        let gain = fits ? 3 : 0
        // The first value begins here, or goes on with the label's value, or follows that of one above.
        let goingOn = goesOn ? 0 : fits ? -2 : -1
        var (sum, origin) = place == 0 ? (gain - row, row) : (best[row] + goingOn, row)
        if place > 0 {
          let beginning = goesOn ? gain - 4 : gain
          for above in 0..<row where best[above] + beginning - (row - above - 1) > sum {
            (sum, origin) = (best[above] + beginning - (row - above - 1), above)
          }
        }
        (next[row], origins[row]) = (sum, origin)
      }
      best = next
      from.append(origins)
    }
    // Labels below the last value are empty, too.
    var row = labels.indices.max { best[$0] + $0 < best[$1] + $1 } ?? 0
    var rows = [Int](repeating: 0, count: values.count)
    for place in values.indices.reversed() {
      rows[place] = row
      row = from[place][row]
    }
    return rows
  }
}
