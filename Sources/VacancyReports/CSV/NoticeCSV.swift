public import VacancyCore

/// Notices as a table: one row a half, comma-separated as RFC 4180 says, lines ended by CRLF.
///
/// The table is for spreadsheets; the whole record is in the JSON. A text whose first character
/// would make a spreadsheet take it for a formula (`=`, `+`, `-`, `@`, a tab or a line end) gets an
/// apostrophe before it: the wording of a notice is not to be trusted. A text of one character,
/// such as the path `-`, is harmless and stays.
public enum NoticeCSV {
  /// Appends the names of the columns.
  public static func appendHeader(to buffer: inout [UInt8]) {
    appendRow(CSVColumn.all.map { .word($0.name) }, to: &buffer)
  }

  /// Appends a row for each half of a notice, the English one first.
  ///
  /// - Parameters:
  ///   - notice: The notice.
  ///   - buffer: What it holds stays.
  ///   - showsHidden: Whether control and invisible characters are shown as numbers, for a terminal.
  public static func appendRows(
    of notice: Notice, to buffer: inout [UInt8], showingHidden showsHidden: Bool = false
  ) {
    for half in [notice.halves.english, notice.halves.french] {
      guard let half else { continue }
      appendRow(
        CSVColumn.all.map { $0.cell(notice, half) }, to: &buffer, showingHidden: showsHidden)
    }
  }

  static func appendRow(
    _ cells: [CSVCell], to buffer: inout [UInt8], showingHidden showsHidden: Bool = false
  ) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { buffer.append(UInt8(ascii: ",")) }
      cell.append(to: &buffer, showingHidden: showsHidden)
    }
    buffer.append(contentsOf: [UInt8(ascii: "\r"), UInt8(ascii: "\n")])
  }
}
