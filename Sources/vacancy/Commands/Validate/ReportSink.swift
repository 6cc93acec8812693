import VacancyCore
import VacancyReports

/// A report on its way to its place. A failure is kept, and ends this report only.
final class ReportSink {
  private let format: ValidationFormat
  private var writer: any ValidationWriter
  private var door: OutputWriter
  private var target: OutputTarget?
  private var buffer: [UInt8] = []
  /// The least severity that is said, where text is quiet: errors, and what decides.
  private let quietLevel: Severity?
  let kind: Kind
  private(set) var failure: OutputFailure?

  /// Where a report goes.
  enum Kind: CaseIterable {
    case file
    /// What is written arrives at once: it must become a whole document, whatever else fails.
    case device
    /// Like a device.
    case standardOutput
  }

  init(
    _ output: ReportOutput, _ settings: Settings, failLevel: FailLevel
  ) throws(OutputFailure) {
    format = output.format ?? .text
    let toFile = !output.isStandardOutput
    writer = format.writer(
      ValidationStyle(
        language: settings.language, tool: .init(version: HelpText.versionNumber),
        isColored: Environment.colorsReport(settings.color, toFile: toFile),
        showsSource: !toFile && Environment.showsOutput, failLevel: failLevel.severity))
    quietLevel =
      settings.quiet && format == .text ? min(failLevel.severity ?? .error, .error) : nil
    let target = try OutputTarget(opening: output.path)
    kind = !toFile ? .standardOutput : target.isStream ? .device : .file
    door = OutputWriter(to: target.descriptor, path: target.path)
    self.target = consume target
  }

  func begin() {
    attempt { () throws(OutputFailure) in
      writer.begin(into: &buffer)
      try send()
    }
  }

  func append(_ file: ValidationReport.File, halves: String?) {
    attempt { () throws(OutputFailure) in
      var file = file
      if let quietLevel { file.findings.removeAll { $0.severity < quietLevel } }
      writer.append(file, halves: halves, to: &buffer)
      try send()
      try door.endRecord()
    }
  }

  func end(_ summary: ValidationSummary) {
    attempt { () throws(OutputFailure) in
      writer.end(summary, to: &buffer)
      try send()
      try door.flush()
      try target?.synchronize()
    }
  }

  /// Gives a complete file its name.
  func commit() {
    attempt { () throws(OutputFailure) in try target.take()?.commit() }
  }

  /// Leaves a file as it was before.
  func discard() {
    target.take()?.discard()
  }

  private func attempt(_ body: () throws(OutputFailure) -> Void) {
    guard failure == nil else { return }
    do throws(OutputFailure) {
      try body()
    } catch {
      failure = error
      discard()
    }
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
