import VacancyCore
import VacancyReports

/// A run of a command over its inputs: each is read, worked on and written, in the order of the inputs.
struct BatchRun {
  let paths: [Path]
  let settings: Settings
  let style: FindingStyle
  var walk: InputWalk
  /// What is known before the first input.
  private(set) var status = ExitStatus.success

  /// - Parameter once: Whether a file that is found again is skipped.
  /// - Throws: If an output would replace an input, or goes with no format.
  init(_ paths: [Path], _ settings: Settings, once: Bool = false) throws(UsageError) {
    self.paths = paths
    self.settings = settings
    style = FindingStyle(settings)
    let named = NamedPaths(paths, settings, style, &status)
    // In one folder, no file is found twice.
    walk = InputWalk(paths, named, settings, once: once && (paths.count > 1 || named.hasList))
    try settings.refuseOverwriting(named, &walk.configurations)
    if Environment.Channel.output.isTerminal,
      settings.outputs.contains(where: { $0.isStandardOutput && settings.format(of: $0) == .xlsx })
    {
      throw settings.usageError(.needsFile)
    }
  }

  /// Writes what a worker makes of the inputs.
  func complete(_ worker: some BatchWorker, _ writer: BatchWriter) throws -> ExitStatus {
    try complete(writer) { () throws(OutputFailure) in
      try BatchRing(walk, worker, writer, jobs: settings.jobs).complete()
    }
  }

  /// Writes what a worker makes of files that were read before the run.
  func complete(
    _ worker: some BatchWorker, _ writer: BatchWriter, with files: LoadedInput
  ) throws -> ExitStatus {
    try complete(writer) { () throws(OutputFailure) in
      var batch = Batch()
      batch.startResult()
      worker.work(on: files, in: &batch)
      try writer.write(batch)
    }
  }

  /// Writes the outputs, and then the new baseline. All files appear or none does.
  ///
  /// - Returns: The exit status.
  /// - Throws: An ``OutputFailure`` if an output cannot be written; files are then as they were before.
  func complete(
    _ writer: BatchWriter, _ write: () throws(OutputFailure) -> Void
  ) throws -> ExitStatus {
    let outputs = writer.outputs
    do throws(OutputFailure) {
      try outputs.begin()
      try write()
      try writer.finish()
      if !outputs.hasFailed, let path = settings.newBaseline {
        try OutputTarget.write(writer.newBaseline.text, to: path)
      }
      try outputs.commit(in: settings.language)
    } catch {
      outputs.discard()
      throw error
    }
    return writer.status == .findings && settings.exitsZero ? .success : writer.status
  }
}

extension Message {
  fileprivate static var needsFile: Self {
    Self(
      english: "a spreadsheet is no text for a terminal; add '--output FILE.xlsx'",
      french: "un classeur n'est pas un texte pour un terminal ; ajoutez « --output FICHIER.xlsx »")
  }
}
