import VacancyCore

/// `vacancy parse`: from inputs to one document of records.
struct ParseCommand {
  let paths: [Path]
  let settings: Settings

  /// - Returns: The status to leave with.
  /// - Throws: A ``UsageError`` where the output would replace an input, a ``ConfigurationFailure`` where
  ///   a configuration makes no sense, an ``OutputFailure`` where the output cannot be written; a file is
  ///   then as it was before.
  func run() throws -> ExitStatus {
    let style = FindingStyle(settings)
    var failures = ExitStatus.success
    let list = PathList(settings, style, &failures)
    var walk = InputWalk(paths, settings, list: list)
    try settings.refuseOverwriting(paths, list, &walk.configurations, of: .parse)
    try walk.readConfigurations()
    return try OutputTarget.write(to: settings.output) { door throws(OutputFailure) in
      let run = BatchRun(
        walk: walk,
        reader: RecordReader(settings, shape, style, toTerminal: door.isTerminal),
        writer: RecordWriter(
          RecordDocument(shape), to: door, errors: .standardError,
          progress: Progress(settings, writesToTerminal: settings.writesToStandardOutput)))
      var status = try run.complete(jobs: settings.jobs)
      status.worsen(to: failures)
      return status
    }
  }

  /// How the records stand together: decided by how the command was called, never by what it found.
  private var shape: RecordDocument.Shape {
    switch settings.format {
    case .ndjson: .lines
    case .csv: .table
    case .jobposting: .postings(indented: !settings.compact)
    case .json:
      InputWalk.isOneFile(paths, settings)
        ? .object(indented: !settings.compact) : .array(indented: !settings.compact)
    }
  }
}
