/// Tables as CSV, comma-separated as RFC 4180 says, lines ended by CRLF.
///
/// A text whose first character would make a spreadsheet take it for a formula (`=`, `+`, `-`, `@`, a tab
/// or a line end) gets an apostrophe before it: the wording of a notice is not to be trusted.
package enum CSV {
  /// What a file begins with so that a spreadsheet reads its accents.
  package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  package static func append(_ names: [String], to buffer: inout [UInt8]) {
    append(names.map(TableCell.word), to: &buffer)
  }

  /// - Parameter showsHidden: Whether control and invisible characters are shown as numbers, for a terminal.
  package static func append(
    _ cells: [TableCell], to buffer: inout [UInt8], showingHidden showsHidden: Bool = false
  ) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { buffer.append(UInt8(ascii: ",")) }
      cell.appendCSV(to: &buffer, showingHidden: showsHidden)
    }
    buffer.append(contentsOf: [UInt8(ascii: "\r"), UInt8(ascii: "\n")])
  }
}
