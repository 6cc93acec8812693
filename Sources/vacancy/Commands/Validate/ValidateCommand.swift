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
    let outputs = OutputSinks(settings) { ValidationDocument($0, settings, table.failLevel) }
    return try run.complete(
      ValidateWorker(settings, table), ValidateWriter(run, outputs, checks: table.checks))
  }
}

private struct ValidationDocument: DocumentWriter {
  private var writer: any ValidationWriter
  /// The lowest severity that a quiet text shows: errors, and what sets the exit status.
  private let quietLevel: Severity?

  init(_ output: RequestedOutput, _ settings: Settings, _ failLevel: FailLevel) {
    let format = settings.format(of: output)
    let channel: Environment.Channel = output.isStandardOutput ? .output : .file
    writer = (ValidationFormat(rawValue: format.rawValue) ?? .text).writer(
      ValidationStyle(
        language: settings.language, tool: .init(version: HelpText.versionNumber),
        isColored: Environment.isColored(settings.color, on: channel),
        showsSource: channel.isTerminal, failLevel: failLevel.severity))
    quietLevel =
      settings.quiet && format == .text ? min(failLevel.severity ?? .error, .error) : nil
  }

  mutating func begin(in output: inout OutputWriter) throws(OutputFailure) {
    try output.write { writer.begin(into: &$0) }
  }

  mutating func append(
    _ entry: Batch.Entry, _: RawSpan, in output: inout OutputWriter
  ) throws(OutputFailure) {
    guard case .file(var file, let halves) = entry else { return }
    if let quietLevel { file.findings.removeAll { $0.severity < quietLevel } }
    try output.write { writer.append(file, halves: halves, to: &$0) }
  }

  mutating func end(
    _ summary: ValidationSummary?, in output: inout OutputWriter
  ) throws(OutputFailure) {
    guard let summary else { return }
    try output.write { writer.end(summary, to: &$0) }
  }
}
