import VacancyCore
import VacancyReports

/// A table as CSV or as a spreadsheet.
struct TableDocument: DocumentWriter {
  private var table: TableWriter
  private let hasByteOrderMark: Bool

  /// - Parameter name: What the rows are, as the name of the sheet.
  init(_ settings: Settings, _ output: RequestedOutput, _ name: String, columns: [String]) {
    let format = settings.format(of: output)
    table = TableWriter(.init(rawValue: format.rawValue) ?? .csv, name, columns: columns)
    hasByteOrderMark = settings.beginsWithByteOrderMark(output)
  }

  mutating func begin(in output: inout OutputWriter) throws(OutputFailure) {
    table.showsHidden = output.isTerminal
    try output.write { bytes in
      if hasByteOrderMark { bytes += CSV.byteOrderMark }
      table.begin(into: &bytes)
    }
  }

  mutating func append(
    _ entry: Batch.Entry, _: RawSpan, in output: inout OutputWriter
  ) throws(OutputFailure) {
    if case .rows(let rows) = entry { try append(rows, in: &output) }
  }

  mutating func append(
    _ rows: [[TableCell]], in output: inout OutputWriter
  ) throws(OutputFailure) {
    try output.write { bytes in
      for row in rows { table.append(row, to: &bytes) }
    }
  }

  mutating func end(_: ValidationSummary?, in output: inout OutputWriter) throws(OutputFailure) {
    try output.write { table.end(into: &$0) }
  }
}

extension Settings {
  /// Whether a file begins with a byte order mark, so that a spreadsheet reads its accents: one that is
  /// CSV by its name, too.
  func beginsWithByteOrderMark(_ output: RequestedOutput) -> Bool {
    !omitsByteOrderMark && format(of: output) == .csv && output.isNamed(for: .csv)
  }
}
