import VacancyCore

/// A run as JSON objects, one a line, each with its `type`: a `file`, then each `finding` in it, and
/// as the last line always the `summary`. Where that is missing, the rest is.
struct ValidationNDJSON: ValidationWriter {
  private let style: ValidationStyle

  init(_ style: ValidationStyle) {
    self.style = style
  }

  mutating func append(_ file: ValidationReport.File, halves: SideBySide?, to output: inout [UInt8])
  {
    append(FileLine(file: file), to: &output)
    for finding in file.findings {
      let finding = FindingObject(finding: finding, language: style.language)
      append(FindingLine(file: file, finding: finding), to: &output)
    }
  }

  mutating func end(_ summary: ValidationSummary, to output: inout [UInt8]) {
    append(SummaryLine(tool: style.tool, summary: summary), to: &output)
  }

  private func append(_ line: some JSONObject, to output: inout [UInt8]) {
    JSONWriter.append(to: &output, indented: false) { line.write(to: &$0) }
    output.append(UInt8(ascii: "\n"))
  }
}

// MARK: - Lines

struct FileLine: ReportObject {
  let file: ValidationReport.File

  static let definition: Definition = (
    "FileLine", "A line of ndjson about a file; its findings follow it."
  )

  static let keys: [Key] =
    Key.start(of: "file") + ValidationReport.File.keys.map { Key($0, of: \.file) }
    + [Key("findings", "How many findings follow.") { $0.file.findings.count }]
}

struct FindingLine: ReportObject {
  let file: ValidationReport.File
  let finding: FindingObject

  static let definition: Definition = ("FindingLine", "A line of ndjson about a finding.")

  static let keys: [Key] =
    Key.start(of: "finding") + [.path { $0.file.path }]
    + FindingObject.keys.map { Key($0, of: \.finding) }
}

struct SummaryLine: ReportObject {
  let tool: ValidationStyle.Tool
  let summary: ValidationSummary

  static let definition: Definition = (
    "SummaryLine", "The last line of ndjson, without which the rest is cut."
  )

  static let keys: [Key] =
    Key.start(of: "summary") + [Key("tool", "What made the findings.") { $0.tool }]
    + ValidationSummary.keys.map { Key($0, of: \.summary) }
}

extension ReportKey {
  /// The keys that every line begins with.
  fileprivate static func start(of type: String) -> [Self] {
    [
      Self("type", form: .words([type]), "What the line is about.") { _ in type },
      ValidationSchema.schemaVersion(),
    ]
  }
}
