import VacancyCore
import VacancyReports

/// `vacancy validate`: checks notices against the rules.
struct ValidateCommand {
  let paths: [Path]
  let settings: Settings

  /// - Returns: The exit status.
  /// - Throws: A ``UsageError`` or a ``ConfigurationFailure`` before anything is written, an
  ///   ``OutputFailure`` if a report cannot be written.
  func run() throws -> ExitStatus {
    var run = try BatchRun(paths, settings, once: true)
    let table = try ConfigurationTable(settings, for: &run.walk)
    let isOneNotice = run.walk.isOneFile
    let outputs = OutputSinks(settings) {
      ValidationDocument($0, settings, table.failLevel, isOneNotice: isOneNotice)
    }
    return try run.complete(
      ValidateWorker(settings, table, isOneNotice: isOneNotice),
      ValidateWriter(run, outputs, checks: table.checks))
  }
}

private struct ValidationDocument: DocumentWriter {
  private var writer: any ValidationWriter
  /// The folder that gets a page a notice.
  private var folder: (pages: ValidationHTML, files: PageFolder)?
  /// The lowest severity that is shown.
  private let minimum: Severity
  /// What was not shown.
  private var hidden = DifferenceTally()
  private let isQuiet: Bool
  private let hasByteOrderMark: Bool

  init(
    _ output: RequestedOutput, _ settings: Settings, _ failLevel: FailLevel, isOneNotice: Bool
  ) {
    let format = settings.format(of: output)
    let channel: Environment.Channel = output.isStandardOutput ? .output : .file
    let style = ValidationStyle(
      language: settings.language, tool: .init(version: HelpText.versionNumber),
      isColored: Environment.isColored(settings.color, on: channel),
      showsSource: channel.isTerminal, failLevel: failLevel.severity)
    writer =
      format == .html
      ? ValidationHTML(style, output.form(isOneNotice: isOneNotice))
      : (ValidationFormat(rawValue: format.rawValue) ?? .text).writer(style)
    folder = output.folder.map { (ValidationHTML(style, .folder), PageFolder($0)) }
    isQuiet = settings.quiet
    hasByteOrderMark = settings.beginsWithByteOrderMark(output)
    minimum =
      switch format {
      // A quiet text shows errors, and what sets the exit status.
      case .text where settings.quiet: min(failLevel.severity ?? .error, .error)
      case .text where channel.isTerminal:
        settings.minimumSeverity ?? min(failLevel.severity ?? .warning, .warning)
      case .text, .markdown, .html: settings.minimumSeverity ?? .note
      default: .note
      }
  }

  mutating func begin(in output: inout OutputWriter) throws(OutputFailure) {
    try output.write { bytes in
      if hasByteOrderMark { bytes += CSV.byteOrderMark }
      writer.begin(into: &bytes)
    }
  }

  mutating func append(
    _ entry: Batch.Entry, _: RawSpan, in output: inout OutputWriter
  ) throws(OutputFailure) {
    guard case .file(var file, let halves) = entry else { return }
    for finding in file.findings where finding.severity < minimum && finding.suppression == nil {
      file.hidden.add(finding)
    }
    file.findings.removeAll { $0.severity < minimum && $0.suppression == nil }
    hidden = hidden + file.hidden
    if let page = folder?.pages.appendPage(of: file, halves: halves) {
      try folder?.files.write(page.text, named: page.name)
    } else {
      try output.write { writer.append(file, halves: halves, to: &$0) }
    }
  }

  mutating func end(
    _ summary: ValidationSummary?, in output: inout OutputWriter
  ) throws(OutputFailure) {
    guard var summary else { return }
    if !isQuiet { summary.hidden = hidden }
    try output.write { bytes in
      if folder != nil {
        folder?.pages.end(summary, to: &bytes)
      } else {
        writer.end(summary, to: &bytes)
      }
    }
  }
}
