import VacancyCore

/// How comparisons are written, as it was asked for.
struct DiffOutput: Sendable {
  let settings: Settings
  /// Decided by how the command was called, never by what it found.
  let isOneNotice: Bool
  /// `nil` for JSON, which is written as it comes.
  let report: (any DiffReport)?

  init(_ settings: Settings, isOneNotice: Bool) {
    self.settings = settings
    self.isOneNotice = isOneNotice
    let toFile = !settings.writesToStandardOutput
    report =
      switch settings.diffFormat {
      case .json: nil
      case .html: DiffHTML(language: settings.language)
      case .markdown:
        DiffMarkdown(language: settings.language, showsNotes: settings.showsNotes)
      case .text:
        DiffText(
          DiffTextStyle(
            language: settings.language, width: Environment.columns(toFile: toFile),
            isColored: Environment.colorsReport(settings.color, toFile: toFile),
            showsNotes: settings.showsNotes))
      }
  }

  /// Adds a comparison to what came of an input.
  func add(_ notice: ComparedNotice, to result: inout Batch.Result, _ bytes: inout [UInt8]) {
    if let report {
      result.section = report.section(on: notice)
    } else {
      notice.appendJSON(
        to: &bytes, in: settings.language, alignment: settings.alignment,
        depth: isOneNotice ? 0 : 1)
      result.end = bytes.count
      result.hasRecord = true
    }
    if let worst = notice.tally.worst, let level = settings.failLevel.severity, worst >= level,
      notice.isComparable
    {
      result.status.worsen(to: .findings)
    }
  }

  func writer(to door: consuming OutputDoor) -> any BatchWriter {
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
