/// Finds the cells of the lines of tables.
struct TableCells: DocumentPart {
  let document: Document

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
