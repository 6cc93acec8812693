import VacancyCore
import VacancyReports

/// `vacancy validate`: from inputs to reports, and to a verdict.
struct ValidateCommand {
  let paths: [Path]
  let settings: Settings

  /// - Returns: The status to leave with.
  /// - Throws: A ``UsageError`` or a ``ConfigurationFailure`` before anything is written, an
  ///   ``OutputFailure`` where a report cannot be written; files are then as they were before, and
  ///   what goes to standard output is whole all the same.
  func run() throws -> ExitStatus {
    var status = ExitStatus.success
    let list = PathList(settings, FindingStyle(settings), &status)
    var walk = InputWalk(paths, settings, list: list, once: true)
    try settings.refuseOverwriting(paths, list, &walk.configurations, of: .validate)
    let table = try ConfigurationTable(settings, for: &walk, of: .validate)
    let sinks = ReportSinks(outputs, settings, failLevel: table.failLevel)
    do {
      let verdict = try check(walk, table, sinks, status)
      try sinks.commit(in: settings.language)
      return verdict
    } catch {
      sinks.discard()
      throw error
    }
  }

  private var outputs: [ReportOutput] {
    settings.validation.outputs.isEmpty ? [ReportOutput()] : settings.validation.outputs
  }

  private func check(
    _ walk: InputWalk, _ table: ConfigurationTable, _ sinks: ReportSinks, _ status: ExitStatus
  ) throws(OutputFailure) -> ExitStatus {
    let writer = ValidateWriter(
      sinks, settings, table.checks,
      isWhole: paths.contains { !$0.isStandardStream && InputWalk.isFolder($0) }, status: status)
    let run = BatchRun(
      walk: walk,
      reader: ValidateReader(
        settings, table, showsHalves: outputs.contains { $0.format == .html }),
      writer: writer)
    let verdict = try run.complete(jobs: settings.jobs)
    // The new baseline appears with the reports or not at all.
    guard !sinks.hasFailed else { return verdict }
    return try writer.newBaseline.write(as: settings.validation, with: verdict)
  }
}
