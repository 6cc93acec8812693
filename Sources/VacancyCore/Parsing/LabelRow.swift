/// Headers whose labels stand side by side with their values below them: a table with a row of headings.
extension NoticeReader {
  /// Gives the cells of the lines below a row of labels to them, by their columns.
  ///
  /// - Returns: The last line of the row; `nil` where the line is no row of labels.
  mutating func takeRow(
    _ line: Int, upTo limit: Int, _ language: Language, _ entries: inout [HeaderEntry]
  ) -> Int? {
    let cells = sheet.cells(onLine: line)
    guard cells.count >= 3 else { return nil }
    let labels = cells.map { cell in
      sheet.label(at: cell.range.start, in: language).flatMap {
        $0.words.end >= cell.range.end - 1 && !$0.isDescription ? (cell.column, $0) : nil
      }
    }
    guard labels.allSatisfy({ $0 != nil }) else { return nil }
    let row = labels.compactMap { $0 }
    let first = entries.count
    for (_, label) in row {
      entries.append(HeaderEntry(label: label, isKnown: true, line: line, lastLine: line))
    }
    sheet.mark(line, .heading)
    var last = line
    // A value may be wrapped in its cell.
    for _ in 0..<4 {
      guard let next = sheet.line(from: last + 1, upTo: min(limit, last + 3)),
        last == line || next == last + 1, sheet.label(onLine: next, in: language) == nil
      else { break }
      for cell in sheet.cells(onLine: next) {
        // The column that begins nearest to it, a little to its right at the most.
        let place = row.lastIndex { $0.0 <= cell.column + 2 } ?? 0
        entries[first + place].pieces.append(cell.range.start..<cell.range.end)
        entries[first + place].lastLine = next
      }
      sheet.mark(next, .text)
      last = next
    }
    return last
  }
}

extension Sheet {
  /// The cells of a line of a table: what bars, tabs or two spaces and more part. Where there are bars, they
  /// are counted in place of columns.
  func cells(onLine index: Int) -> [(range: TextRange, column: Int)] {
    let line = lines[index]
    var cells: [(range: TextRange, column: Int)] = []
    var offset = line.start
    var bars = 0
    while offset < line.end {
      while offset < line.end, bytes[offset].isOne(of: " |\t") {
        bars += bytes[offset] == UInt8(ascii: "|") ? Self.barWidth : 0
        offset += 1
      }
      let start = offset
      while offset < line.end, !endsCell(at: offset) { offset += 1 }
      guard offset > start else { break }
      let column =
        bars > 0
        ? bars
        : line.indent + TextMetric.columns.width(of: bytes[line.start..<start]) / TextMetric.column
      cells.append((TextRange(start, offset), column))
    }
    return cells
  }

  /// More than what is near to a column.
  private static let barWidth = 100

  private func endsCell(at offset: Int) -> Bool {
    let byte = bytes[offset]
    if byte == UInt8(ascii: "|") || byte == UInt8(ascii: "\t") { return true }
    return byte == .space && self.byte(offset + 1).isOne(of: " |\t")
  }
}
