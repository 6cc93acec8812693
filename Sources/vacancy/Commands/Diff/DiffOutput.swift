import VacancyCore
import VacancyReports

/// How comparisons are written, as it was asked for.
struct DiffOutput: Sendable {
  let settings: Settings
  /// Decided by how the command was called, never by what it found.
  let isOneNotice: Bool
  /// What is in force for each notice.
  let table: ConfigurationTable
  /// `nil` for JSON, which is written as it comes.
  let report: (any DiffReport)?

  init(_ settings: Settings, _ table: ConfigurationTable, isOneNotice: Bool) {
    self.settings = settings
    self.table = table
    self.isOneNotice = isOneNotice
    // Notes that set the status are shown.
    let showsNotes = settings.showsNotes || table.failLevel == .note
    let toFile = !settings.writesToStandardOutput
    report =
      switch settings.diffFormat {
      case .json: nil
      case .html: DiffHTML(language: settings.language, isOneNotice: isOneNotice)
      case .markdown:
        DiffMarkdown(language: settings.language, showsNotes: showsNotes)
      case .text:
        DiffText(
          DiffTextStyle(
            language: settings.language, width: Environment.columns(toFile: toFile),
            isColored: Environment.colorsReport(settings.color, toFile: toFile),
            showsNotes: showsNotes))
      }
  }

  /// Whether there is room for one comparison only.
  var isOneObject: Bool { isOneNotice && report == nil }

  /// Adds a comparison to what came of an input, as the rules in force leave it.
  ///
  /// - Parameter path: The path of the notice, for which a configuration is in force.
  func add(
    _ notice: ComparedNotice, _ path: Path, to result: inout Batch.Result, _ bytes: inout [UInt8]
  ) {
    let check = table.checks[table.index(for: path)]
    let isListing = settings.validation.newBaseline != nil
    var notice = notice.judged(by: check.validator, isListing: isListing)
    result.baselineUse = notice.baselineUse
    result.isCompared = notice.isComparable
    if isListing {
      result.known = notice.accepted
      notice = notice.withAllAccepted
    }
    if let report {
      result.section = report.section(on: notice)
    } else {
      notice.appendJSON(
        to: &bytes, in: settings.language, alignment: settings.alignment,
        depth: isOneNotice ? 0 : 1)
      result.end = bytes.count
      result.hasRecord = true
    }
    if let worst = notice.tally.worst, check.failLevel.isReached(by: worst), notice.isComparable {
      result.status.worsen(to: .findings)
    }
  }

  /// Adds an input that could not be read.
  func add(_ finding: Finding, to result: inout Batch.Result, _ bytes: inout [UInt8]) {
    let input = UncomparedInput(
      path: finding.path.text, status: UnjudgedInput(rule: finding.rule), message: finding.message)
    if let report {
      result.section = report.section(on: input)
    } else {
      input.appendJSON(to: &bytes, in: settings.language, depth: isOneNotice ? 0 : 1)
      result.end = bytes.count
      result.hasRecord = true
    }
  }

  func writer(to door: consuming OutputWriter) -> any BatchWriter {
    let progress = Progress(
      settings, writesToTerminal: settings.writesToStandardOutput && report == nil)
    guard let report else {
      let shape: RecordDocument.Shape =
        isOneNotice ? .object(indented: true) : .array(indented: true)
      return RecordWriter(
        RecordDocument(shape), to: door, errors: .standardError, progress: progress)
    }
    // A report is written at the end: until then a terminal shows how far it is.
    return ReportWriter(
      report, isOneNotice: isOneNotice, to: door, errors: .standardError, progress: progress)
  }
}
