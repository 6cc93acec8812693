import VacancyCore

/// `vacancy diff`: from notices to what their halves disagree on.
struct DiffCommand {
  let paths: [Path]
  let settings: Settings

  /// - Returns: The status to leave with.
  /// - Throws: A ``UsageError`` where two files are no two halves, a ``ConfigurationFailure`` where a
  ///   configuration makes no sense, an ``OutputFailure`` where the output cannot be written.
  func run() throws -> ExitStatus {
    let status = isTwoFiles ? try runPair() : try runBatch()
    return status == .findings && settings.exitsZero ? .success : status
  }

  /// Two files are two halves of one notice; a folder among them makes them a batch.
  private var isTwoFiles: Bool {
    settings.filesFrom == nil && paths.count == 2
      && !paths.contains { !$0.isStandardStream && InputWalk.isFolder($0) }
  }

  private func runBatch() throws -> ExitStatus {
    let style = FindingStyle(settings)
    var failures = ExitStatus.success
    let list = PathList(settings, style, &failures)
    var walk = InputWalk(paths, settings, list: list)
    try settings.refuseOverwriting(paths, list, &walk.configurations, of: .diff)
    let output = DiffOutput(
      settings, try ConfigurationTable(settings, for: &walk, of: .diff),
      isOneNotice: InputWalk.isOneFile(paths, settings))
    return try write(output) { writer throws(OutputFailure) in
      let run = BatchRun(
        walk: walk, reader: DiffReader(settings, output, style), writer: writer)
      var status = try run.complete(jobs: settings.jobs)
      status.worsen(to: failures)
      // That nothing was compared must not look as if nothing differed.
      if status == .success, writer.compared == 0, !settings.allowsEmpty {
        let message = Message.nothingCompared(of: writer.notices)
        StandardError.write("vacancy: \(message[settings.language])\n")
        status = .incomplete
      }
      return status
    }
  }

  /// The two files are read before anything is written: they may turn out to make no sense.
  private func runPair() throws -> ExitStatus {
    var walk = InputWalk(paths, settings)
    try settings.refuseOverwriting(paths, nil, &walk.configurations, of: .diff)
    let style = FindingStyle(settings)
    let table = try ConfigurationTable(settings, for: &walk, of: .diff)
    let output = DiffOutput(settings, table, isOneNotice: true)
    var batch = Batch()
    try batch.add(PairReader(paths: paths, settings: settings).read(output, style))
    return try write(output) { writer throws(OutputFailure) in
      try writer.begin()
      try writer.write(batch)
      try writer.end()
      return writer.status
    }
  }

  /// Writes the comparisons, and the new baseline where one was asked for.
  private func write(
    _ output: DiffOutput, _ body: (KnownWriter) throws(OutputFailure) -> ExitStatus
  ) throws(OutputFailure) -> ExitStatus {
    try OutputTarget.write(to: settings.output) { door throws(OutputFailure) in
      let writer = KnownWriter(output.writer(to: door))
      let status = try body(writer)
      if let finding = unusedBaseline(writer.baselineUse, output.table) {
        StandardError.write(FindingStyle(settings).line(finding))
      }
      let old = output.table.checks.first?.validator.baseline
      return try writer.baselineUse.baseline(listing: writer.known, besides: old).write(
        as: settings.validation, with: status)
    }
  }

  /// That entries of the baseline matched no difference.
  private func unusedBaseline(_ use: BaselineUse, _ table: ConfigurationTable) -> Finding? {
    guard let path = settings.validation.baseline, let message = use.message, !settings.quiet,
      table.checks.contains(where: { $0.validator.isActive(.unusedBaseline) })
    else { return nil }
    return Finding(path, .unusedBaseline, message)
  }
}

extension Message {
  fileprivate static func nothingCompared(of notices: Int) -> Self {
    guard notices > 0 else {
      return Self(english: "there was no notice to compare", french: "aucun avis à comparer")
    }
    return Self(
      english: "no notice has both halves: nothing was compared",
      french: "aucun avis n'a ses deux moitiés : rien n'a été comparé")
  }
}
