import VacancyCore

/// A finding as `json` and `ndjson` write it.
struct FindingObject: ReportObject {
  let finding: ReportedFinding
  let language: Language

  static let definition: Definition = ("Finding", "A rule that is broken.")

  static let keys: [Key] = [
    Key("rule", "The rule that is broken.") { $0.finding.rule },
    Key("severity", "The severity.") { $0.finding.severity },
    Key("message", "What is wrong, in the language of --lang.") {
      $0.finding.message[$0.language]
    },
    Key("span", "Where; null where it is about the whole file.") { $0.finding.span },
    Key("pointer", "The value of the record that it is about.") { $0.finding.path },
    Key("counterpart", "The other half's side, of findings about the two halves.") {
      $0.finding.counterpart
    },
    Key(
      "fingerprint",
      "What the finding is known by across runs; it does not change with lines or wording."
    ) { $0.finding.fingerprint },
    Key(
      "suppression",
      "Why the finding was suppressed and does not decide; null where it was not."
    ) { $0.finding.suppression },
  ]
}

extension ValidationReport.Counterpart: ReportObject {
  static let definition: Definition = ("Counterpart", "The other half's side of a finding.")

  static let keys: [Key] = [
    Key("pointer", "The value of the record.") { $0.path },
    Key("text", "What the other half has there.") { $0.text },
    Key("span", "Where; null where that is not known.") { $0.span },
    Key("path", "The file of the other half; null where it is the same.") { $0.file },
  ]
}

extension ValidationReport.Span: ReportObject {
  static let definition: Definition = (
    "Span", "A stretch of the file as it lies on disk; its end is exclusive."
  )

  static let keys: [Key] = [
    Key(
      "line", form: .integer(from: 1), "The line of the start, from 1.", number: { $0.start.line }),
    Key(
      "column", form: .integer(from: 1), "The column of the start, from 1, in Unicode scalars.",
      number: { $0.start.column }),
    Key("endLine", form: .integer(from: 1), "The line of the end.", number: { $0.end.line }),
    Key("endColumn", form: .integer(from: 1), "The column of the end.", number: { $0.end.column }),
    Key("offset", "The offset of the start, in bytes, from 0.", number: { $0.start.offset }),
    Key("endOffset", "The offset of the end, in bytes.", number: { $0.end.offset }),
  ]
}

extension ValidationReport.File {
  /// What `json` and `ndjson` write of a file, besides its findings.
  static let keys: [ReportKey<Self>] = [
    .path { $0.path },
    ReportKey("kind", "What is at the path; a folder is one without notices.") { $0.kind },
    ReportKey("status", "What became of the file.") { $0.status },
    ReportKey("jobNumber", "The job number as the notice has it; null where it has none.") {
      $0.jobNumber
    },
  ]
}

/// A file with its findings, as `json` writes it.
struct FileObject: ReportObject {
  let file: ValidationReport.File
  let language: Language

  static let definition: Definition = (
    "File", "A file that was named or found, or a configuration that findings are about."
  )

  static let keys: [Key] =
    ValidationReport.File.keys.map { Key($0, of: \.file) } + [
      Key("findings", "What was found in it, from top to bottom.") { object in
        object.file.findings.map { FindingObject(finding: $0, language: object.language) }
      }
    ]
}

extension ValidationSummary: ReportObject {
  static let definition: Definition = ("Summary", "How many files and findings there are.")

  static let keys: [Key] = [
    Key("files", "All files that were named or found, without configurations.") { $0.files },
    Key("ok", "Those in which nothing was found.") { $0.ok },
    Key("withFindings", "Those in which something was found.") { $0.withFindings },
    Key("incomplete", "Those that could not be checked.") { $0.incomplete },
    Key("errors", "Findings of severity error that were not suppressed.") { $0.tally.errors },
    Key("warnings", "Findings of severity warning that were not suppressed.") {
      $0.tally.warnings
    },
    Key("notes", "Findings of severity note that were not suppressed.") { $0.tally.notes },
    Key("suppressed", "Findings that were suppressed.") { $0.tally.suppressed },
    Key(
      "unusedBaseline",
      "The entries of the baseline that matched no finding of the notices that were read."
    ) { $0.unusedBaseline },
    Key("exitStatus", "What the command left with.") { $0.exitStatus },
  ]
}

extension ValidationStyle.Tool: ReportObject {
  static let definition: Definition = ("Tool", "What made the findings.")

  static let keys: [Key] = [
    Key("name", "The name of the tool.") { $0.name },
    Key("version", "The version of the tool.") { $0.version },
  ]
}
