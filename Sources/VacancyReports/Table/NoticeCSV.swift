public import VacancyCore

/// Notices as a table: one row a half, comma-separated as RFC 4180 says, lines ended by CRLF.
///
/// The table is for spreadsheets; the whole record is in the JSON. A text whose first character
/// would make a spreadsheet take it for a formula (`=`, `+`, `-`, `@`, a tab or a line end) gets an
/// apostrophe before it: the wording of a notice is not to be trusted. A text of one character,
/// such as the path `-`, is harmless and stays.
public enum NoticeCSV {
  /// The names of the columns.
  package static let columns = NoticeColumn.all.map(\.name)

  /// A row for each half of a notice, the English one first.
  package static func rows(of notice: Notice) -> [[TableCell]] {
    [notice.halves.english, notice.halves.french].compactMap(\.self).map { half in
      NoticeColumn.all.map { $0.cell(notice, half) }
    }
  }

  /// Appends the names of the columns.
  public static func appendHeader(to buffer: inout [UInt8]) { CSV.append(columns, to: &buffer) }

  /// Appends a row for each half of a notice, the English one first.
  ///
  /// - Parameters:
  ///   - notice: The notice.
  ///   - buffer: What it holds stays.
  ///   - showsHidden: Whether control and invisible characters are shown as numbers, for a terminal.
  public static func appendRows(
    of notice: Notice, to buffer: inout [UInt8], showingHidden showsHidden: Bool = false
  ) {
    for row in rows(of: notice) { CSV.append(row, to: &buffer, showingHidden: showsHidden) }
  }
}
