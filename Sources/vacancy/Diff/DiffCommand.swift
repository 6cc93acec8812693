import VacancyCore

/// `vacancy diff`: from notices to what their halves disagree on.
struct DiffCommand {
  let paths: [Path]
  let settings: Settings

  /// - Returns: The status to leave with.
  /// - Throws: A ``UsageError`` where two files are no two halves, an ``OutputFailure`` where the
  ///   output cannot be written.
  func run() throws -> ExitStatus {
    let status = isTwoFiles ? try runPair() : try runBatch()
    return status == .findings && settings.exitsZero ? .success : status
  }

  /// Two files are two halves of one notice; a folder among them makes them a batch.
  private var isTwoFiles: Bool {
    settings.filesFrom == nil && paths.count == 2
      && !paths.contains { !$0.isStandardStream && InputWalk.isFolder($0) }
  }

  private func runBatch() throws(OutputFailure) -> ExitStatus {
    try OutputTarget.write(to: settings.output) { door throws(OutputFailure) in
      let style = FindingStyle(settings)
      let output = DiffOutput(settings, isOneNotice: InputWalk.isOneFile(paths, settings))
      var failures = ExitStatus.success
      let list = PathList(settings, style, &failures)
      let run = BatchRun(
        walk: InputWalk(paths, settings, list: list),
        reader: DiffReader(settings, output, style), writer: output.writer(to: door))
      var status = try run.complete(jobs: settings.jobs)
      status.worsen(to: failures)
      return status
    }
  }

  /// The two files are read before anything is written: they may turn out to make no sense.
  private func runPair() throws -> ExitStatus {
    let style = FindingStyle(settings)
    let output = DiffOutput(settings, isOneNotice: true)
    var batch = Batch()
    try batch.add(PairReader(paths: paths, settings: settings).read(output, style))
    return try OutputTarget.write(to: settings.output) { door throws(OutputFailure) in
      let writer = output.writer(to: door)
      try writer.begin()
      try writer.write(batch)
      try writer.end()
      return writer.status
    }
  }
}
