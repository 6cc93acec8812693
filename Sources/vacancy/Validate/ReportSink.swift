import VacancyCore

/// A report on its way to its place.
final class ReportSink {
  private let format: ValidationFormat
  private var writer: any ValidationWriter
  private var door: OutputDoor
  private var buffer: [UInt8] = []
  /// The least severity that is said, where text is quiet: errors, and what decides.
  private let quietLevel: Severity?

  init(
    _ output: ReportOutput, _ settings: Settings, failLevel: FailLevel,
    to door: consuming OutputDoor
  ) {
    format = output.format ?? .text
    let toFile = !output.isStandardOutput
    writer = format.writer(
      ValidationStyle(
        language: settings.language, tool: .init(version: HelpText.versionNumber),
        isColored: Environment.colorsReport(settings.color, toFile: toFile),
        showsSource: !toFile && Environment.showsOutput, failLevel: failLevel.severity))
    self.door = door
    quietLevel =
      settings.quiet && format == .text ? min(failLevel.severity ?? .error, .error) : nil
  }

  func begin() throws(OutputFailure) {
    writer.begin(into: &buffer)
    try send()
  }

  func append(_ file: ValidationReport.File, halves: String?) throws(OutputFailure) {
    var file = file
    if let quietLevel { file.findings.removeAll { $0.severity < quietLevel } }
    writer.append(file, halves: halves, to: &buffer)
    try send()
    try door.endRecord()
  }

  func end(_ summary: ValidationSummary) throws(OutputFailure) {
    writer.end(summary, to: &buffer)
    try send()
    try door.flush()
  }

  private func send() throws(OutputFailure) {
    guard !buffer.isEmpty else { return }
    // Taken out, not copied; put back for its room.
    var held: [UInt8] = []
    swap(&held, &buffer)
    try door.write(held.span.bytes)
    held.removeAll(keepingCapacity: held.capacity <= 4 << 20)
    swap(&held, &buffer)
  }
}
