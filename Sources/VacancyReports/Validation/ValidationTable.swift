import VacancyCore

/// The findings of a run as a table, a row each; a file that could not be judged has a row that says why.
///
/// Findings that were suppressed have rows, too, with the reason.
struct ValidationTable: ValidationWriter {
  private let language: Language
  private var table: TableWriter

  init(_ style: ValidationStyle, _ format: TableWriter.Format) {
    language = style.language
    table = TableWriter(format, "findings", columns: Self.columns)
  }

  private static let columns = [
    "path", "line", "column", "severity", "rule", "message", "jobNumber", "pointer", "counterpart",
    "counterpartPath", "counterpartLine", "suppression", "fingerprint",
  ]

  mutating func begin(into output: inout [UInt8]) { table.begin(into: &output) }

  mutating func append(_ file: ValidationReport.File, halves: SideBySide?, to output: inout [UInt8])
  {
    for finding in file.findings.isEmpty ? file.listedFindings : file.findings {
      table.append(row(finding, in: file), to: &output)
    }
  }

  mutating func end(_ summary: ValidationSummary, to output: inout [UInt8]) {
    table.end(into: &output)
  }

  private func row(
    _ finding: ReportedFinding, in file: ValidationReport.File
  ) -> [TableCell] {
    let counterpart = finding.counterpart
    // What a terminal would obey is visible, as in the other reports.
    return [
      .text(visible(file.path)), .number(finding.span?.start.line),
      .number(finding.span?.start.column), .word(finding.severity.rawValue),
      .word(finding.rule.name), .text(visible(finding.message[language])),
      .text(file.jobNumber.map(visible)), .word(finding.path?.description),
      .text(counterpart.map { visible($0.text) }),
      .text(counterpart.map { visible($0.file ?? file.path) }),
      .number(counterpart?.span?.start.line), .text(finding.suppression.map(visible)),
      .text(visible(finding.fingerprint)),
    ]
  }
}
