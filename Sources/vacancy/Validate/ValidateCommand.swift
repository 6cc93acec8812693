import VacancyCore

/// `vacancy validate`: from inputs to reports, and to a verdict.
struct ValidateCommand {
  let paths: [Path]
  let settings: Settings

  /// - Returns: The status to leave with.
  /// - Throws: A ``UsageError`` or a ``ConfigurationFailure`` before anything is written, an
  ///   ``OutputFailure`` where a report cannot be written; files are then as they were before.
  func run() throws -> ExitStatus {
    var status = ExitStatus.success
    let list = PathList(settings, FindingStyle(settings), &status)
    var walk = InputWalk(paths, settings, list: list, once: true)
    try settings.refuseOverwriting(paths, list, &walk.configurations, of: .validate)
    let table = try ConfigurationTable(settings, for: &walk, of: .validate)
    return try open(outputs[...], [], table) { sinks throws(OutputFailure) in
      try check(walk, table, sinks, status)
    }
  }

  private var outputs: [ReportOutput] {
    settings.validation.outputs.isEmpty ? [ReportOutput()] : settings.validation.outputs
  }

  /// Opens one output after another. Each appears at the end and whole.
  private func open(
    _ outputs: ArraySlice<ReportOutput>, _ sinks: [ReportSink], _ table: ConfigurationTable,
    _ body: ([ReportSink]) throws(OutputFailure) -> ExitStatus
  ) throws(OutputFailure) -> ExitStatus {
    guard let output = outputs.first else { return try body(sinks) }
    return try OutputTarget.write(to: output.path) { door throws(OutputFailure) in
      let sink = ReportSink(output, settings, failLevel: table.failLevel, to: door)
      return try open(outputs.dropFirst(), sinks + [sink], table, body)
    }
  }

  private func check(
    _ walk: InputWalk, _ table: ConfigurationTable, _ sinks: [ReportSink], _ status: ExitStatus
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
    return try writer.known.write(as: settings.validation, with: verdict)
  }
}
