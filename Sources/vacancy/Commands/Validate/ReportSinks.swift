import VacancyCore
import VacancyReports

/// The reports of one run.
///
/// The files appear together or not at all. What goes to standard output, a device or a pipe becomes a
/// whole document even where a file cannot be written.
struct ReportSinks {
  private let sinks: [ReportSink]
  /// Of the outputs that could not even be opened.
  private let failures: [OutputFailure]

  /// Opens one output after another.
  init(_ outputs: [ReportOutput], _ settings: Settings, failLevel: FailLevel) {
    var (sinks, failures): ([ReportSink], [OutputFailure]) = ([], [])
    for output in outputs {
      do throws(OutputFailure) {
        sinks.append(try ReportSink(output, settings, failLevel: failLevel))
      } catch {
        failures.append(error)
      }
    }
    (self.sinks, self.failures) = (sinks, failures)
  }

  private var allFailures: [OutputFailure] { failures + sinks.compactMap(\.failure) }

  var hasFailed: Bool { !allFailures.isEmpty }

  func begin() throws(OutputFailure) {
    try stopIfUseless()
    for sink in sinks { sink.begin() }
    try stopIfUseless()
  }

  func append(_ file: ValidationReport.File, halves: String?) throws(OutputFailure) {
    for sink in sinks { sink.append(file, halves: halves) }
    try stopIfUseless()
  }

  /// Ends the files first and standard output last: its summary then knows of what failed.
  func end(_ summary: ValidationSummary) {
    var summary = summary
    for kind in ReportSink.Kind.allCases {
      for sink in sinks where sink.kind == kind {
        if hasFailed { summary.exitStatus = Int(ExitStatus.broken.rawValue) }
        sink.end(summary)
      }
    }
  }

  /// Gives the files their names, unless an output failed.
  ///
  /// - Throws: The first failure; those after it are reported here.
  func commit(in language: Language) throws(OutputFailure) {
    for sink in sinks where !hasFailed { sink.commit() }
    guard let first = allFailures.first else { return }
    discard()
    for failure in allFailures.dropFirst() { StandardError.write(failure.text(in: language)) }
    throw first
  }

  /// Leaves the files as they were before.
  func discard() {
    for sink in sinks { sink.discard() }
  }

  /// Ends the run where an output failed and nothing that is written now would be kept.
  private func stopIfUseless() throws(OutputFailure) {
    guard let first = allFailures.first,
      !sinks.contains(where: { $0.kind != .file && $0.failure == nil })
    else { return }
    throw first
  }
}
