import VacancyCore
import VacancyReports

/// The outputs of one run.
///
/// Files appear together or not at all. What goes to standard output, a device or a pipe becomes a whole
/// document even if a file cannot be written.
struct OutputSinks {
  private let sinks: [OutputSink]
  /// Of the outputs that could not even be opened.
  private let failures: [OutputFailure]

  /// Opens one output after another.
  ///
  /// - Parameter document: Makes the document of an output.
  init(_ settings: Settings, _ document: (RequestedOutput) -> any DocumentWriter) {
    var (sinks, failures): ([OutputSink], [OutputFailure]) = ([], [])
    for output in settings.outputs {
      do throws(OutputFailure) {
        if let folder = output.folder { try PageFolder(folder).prepare() }
        sinks.append(OutputSink(document(output), try OutputTarget(opening: output.file)))
      } catch {
        failures.append(error)
      }
    }
    (self.sinks, self.failures) = (sinks, failures)
  }

  /// Whether the first output is shown by a terminal.
  var isTerminal: Bool { sinks.first?.isTerminal ?? false }

  var hasFailed: Bool { !allFailures.isEmpty }

  private var allFailures: [OutputFailure] { failures + sinks.compactMap(\.failure) }

  func begin() throws(OutputFailure) {
    try stopIfUseless()
    for sink in sinks { sink.begin() }
    try stopIfUseless()
  }

  func append(_ entry: Batch.Entry, _ bytes: RawSpan) throws(OutputFailure) {
    for sink in sinks { sink.append(entry, bytes) }
    try stopIfUseless()
  }

  /// Ends the files first and standard output last, so that its summary includes what failed.
  func end(_ summary: ValidationSummary?) {
    var summary = summary
    for kind in OutputSink.Kind.allCases {
      for sink in sinks where sink.kind == kind {
        if hasFailed { summary?.exitStatus = Int(ExitStatus.broken.rawValue) }
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

  /// Ends the run if an output failed and nothing that is written now would be kept.
  private func stopIfUseless() throws(OutputFailure) {
    guard let first = allFailures.first,
      !sinks.contains(where: { $0.kind != .file && $0.failure == nil })
    else { return }
    throw first
  }
}

/// One output of a run. A failure is kept, and ends this output only.
private final class OutputSink {
  private var document: any DocumentWriter
  private var output: OutputWriter
  private var target: OutputTarget?
  let kind: Kind
  private(set) var failure: OutputFailure?

  /// Where a document goes, in the order in which documents are ended.
  enum Kind: CaseIterable {
    case file
    /// What is written arrives at once: it must become a whole document, whatever else fails.
    case device
    /// Like a device.
    case standardOutput
  }

  init(_ document: any DocumentWriter, _ target: consuming OutputTarget) {
    self.document = document
    kind = target.path == nil ? .standardOutput : target.isStream ? .device : .file
    output = OutputWriter(to: target.descriptor, path: target.path)
    self.target = consume target
  }

  var isTerminal: Bool { output.isTerminal }

  func begin() {
    attempt { () throws(OutputFailure) in try document.begin(in: &output) }
  }

  func append(_ entry: Batch.Entry, _ bytes: RawSpan) {
    guard failure == nil else { return }
    do throws(OutputFailure) {
      try document.append(entry, bytes, in: &output)
      try output.endRecord()
    } catch {
      fail(error)
    }
  }

  func end(_ summary: ValidationSummary?) {
    attempt { () throws(OutputFailure) in
      try document.end(summary, in: &output)
      try output.flush()
      try target?.synchronize()
    }
  }

  /// Gives a complete file its name.
  func commit() {
    attempt { () throws(OutputFailure) in try target.take()?.commit() }
  }

  /// Leaves a file as it was before.
  func discard() { target.take()?.discard() }

  private func attempt(_ body: () throws(OutputFailure) -> Void) {
    guard failure == nil else { return }
    do throws(OutputFailure) { try body() } catch { fail(error) }
  }

  private func fail(_ error: OutputFailure) {
    failure = error
    discard()
  }
}
