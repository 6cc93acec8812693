/// Headers whose labels stand side by side with their values below them: a table with a row of headings.
struct LabelRows: PartReader {
  let notes: ReadingNotes

  /// Gives the cells of the lines below a row of labels to them, by their columns.
  ///
  /// - Returns: The last line of the row; `nil` where the line is no row of labels.
  func takeRow(
    _ line: Int, upTo limit: Int, _ language: Language, _ entries: inout [HeaderEntry]
  ) -> Int? {
    let cells = document.tables.cells(onLine: line)
    guard cells.count >= 3 else { return nil }
    let labels = cells.map { cell in
      document.labels.label(at: cell.range.start, in: language).flatMap {
        $0.words.end >= cell.range.end - 1 && !$0.isDescription ? (cell.column, $0) : nil
      }
    }
    guard labels.allSatisfy({ $0 != nil }) else { return nil }
    let row = labels.compactMap { $0 }
    let first = entries.count
    for (_, label) in row {
      entries.append(HeaderEntry(label: label, isKnown: true, line: line, lastLine: line))
    }
    document.mark(line, .heading)
    var last = line
    // A value may be wrapped in its cell.
    for _ in 0..<4 {
      guard let next = document.line(from: last + 1, upTo: min(limit, last + 3)),
        last == line || next == last + 1, document.labels.label(onLine: next, in: language) == nil
      else { break }
      for cell in document.tables.cells(onLine: next) {
        // The column that begins nearest to it, a little to its right at the most.
        let place = row.lastIndex { $0.0 <= cell.column + 2 } ?? 0
        entries[first + place].pieces.append(cell.range.start..<cell.range.end)
        entries[first + place].lastLine = next
      }
      document.mark(next, .text)
      last = next
    }
    return last
  }
}
