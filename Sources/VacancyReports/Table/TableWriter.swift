import VacancyCore

/// Writes a table row by row, as CSV or as a spreadsheet.
package struct TableWriter: Sendable {
  /// A format of tables, by the name that `--format` takes.
  package enum Format: String, Sendable {
    case csv, xlsx
  }

  private let columns: [String]
  /// Whether control and invisible characters are shown as numbers in CSV, for a terminal.
  package var showsHidden = false
  /// The spreadsheet, which is written at the end; `nil` for CSV.
  private var sheet: Spreadsheet?

  /// - Parameter name: What the rows are, as the name of the sheet.
  package init(_ format: Format, _ name: String, columns: [String]) {
    self.columns = columns
    sheet = format == .xlsx ? Spreadsheet(name: name, columns: columns) : nil
  }

  package func begin(into output: inout [UInt8]) {
    if sheet == nil { CSV.append(columns, to: &output) }
  }

  package mutating func append(_ row: [TableCell], to output: inout [UInt8]) {
    if sheet == nil {
      CSV.append(row, to: &output, showingHidden: showsHidden)
    } else {
      sheet?.append(row)
    }
  }

  package func end(into output: inout [UInt8]) { sheet?.append(to: &output) }
}
