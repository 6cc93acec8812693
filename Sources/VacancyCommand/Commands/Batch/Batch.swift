import VacancyCore
import VacancyReports

/// The results of a few inputs, in their order. Batches are used again.
struct Batch {
  private(set) var steps: [InputWalk.Step] = []
  /// The records, one after another.
  private(set) var bytes: [UInt8] = []
  private(set) var results: [Result] = []

  /// The result of one input, or of a further notice of it.
  struct Result {
    /// Where its bytes end; they start where those of the result before it end.
    var end: Int
    var entry: Entry?
    var comparison: ComparisonResult?
    /// `nil` where the baseline lists nothing of the notice.
    var baselineShare: BaselineShare?
    /// The lines for standard error.
    var messages = ""
    var status = ExitStatus.success

    /// Reports a finding; an error makes the run incomplete.
    mutating func report(_ finding: InputFinding, _ style: FindingStyle) {
      messages += style.line(finding)
      if finding.severity == .error { status.worsen(to: .incomplete) }
    }
  }

  /// What a notice uses of the baseline. One that comes later may find its entries used up by another
  /// one with the same job number, and is then judged again.
  struct BaselineShare {
    let use: BaselineUse
    let validator: Validator
    /// The result as another validator leaves it, and its bytes.
    let result: (Validator) -> (Result, [UInt8])
  }

  /// What came of one notice or input.
  enum Entry {
    /// The bytes of the result.
    case record
    /// The rows of a table.
    case rows([[TableCell]])
    case row(ListRow)
    case section(DiffSection)
    case checked(CheckedFile)
    case file(ValidationReport.File, halves: SideBySide?)
  }

  mutating func add(_ step: InputWalk.Step) {
    steps.append(step)
  }

  /// Adds what came of a notice: to the result of its input, or to one of its own if that has an entry.
  ///
  /// - Parameter body: Completes the result, and appends its bytes if its entry is a record.
  mutating func addEntry(_ body: (inout Result, inout [UInt8]) -> Void) {
    if results.last?.entry != nil { startResult() }
    body(&results[results.count - 1], &bytes)
    results[results.count - 1].end = bytes.count
  }

  mutating func startResult() {
    results.append(Result(end: bytes.count))
  }

  /// Reports what is wrong with an input or its files.
  ///
  /// - Parameter allNotices: The option that writes all notices of a file, if only one is written.
  /// - Returns: The first reason why a file is missing from the output.
  mutating func report(
    _ input: LoadedInput, _ style: FindingStyle, allNotices: String?
  ) -> InputFinding? {
    let last = results.count - 1
    for file in input.files {
      if let finding = file.assumedEncoding { results[last].report(finding, style) }
      if let finding = file.failure { results[last].report(finding, style) }
      guard let allNotices, let readings = file.readings, readings.count > 1 else { continue }
      let finding = InputFinding.laterNotices(readings, file.path, in: allNotices)
      results[last].messages += style.line(finding, evenQuiet: true)
      results[last].status.worsen(to: .incomplete)
    }
    for file in input.files {
      if let failure = file.failure { return failure }
    }
    return nil
  }

  mutating func run(_ worker: any BatchWorker) {
    for step in steps {
      startResult()
      worker.work(on: worker.loader.load(step), in: &self)
    }
  }

  mutating func removeAll() {
    steps.removeAll(keepingCapacity: true)
    results.removeAll(keepingCapacity: true)
    // The buffer of a huge record is not kept for the rest of the run.
    bytes.removeAll(keepingCapacity: bytes.capacity <= 4 << 20)
  }
}

/// What a command does with an input. It is called on several threads.
protocol BatchWorker: Sendable {
  var loader: NoticeLoader { get }

  /// Completes the last result of a batch, and adds one for each further notice of the input.
  func work(on input: LoadedInput, in batch: inout Batch)
}

/// Writes the results to the outputs, in the order of the inputs.
class BatchWriter {
  let run: BatchRun
  let outputs: OutputSinks
  /// The checks of the notices, if the command has any.
  let checks: [NoticeCheck]
  private var progress: Progress
  /// The worst status so far.
  var status: ExitStatus
  /// What `--write-baseline` lists of the notices.
  var accepted = Baseline()

  /// - Parameter isStreaming: Whether the outputs are written as the run goes on.
  init(
    _ run: BatchRun, _ outputs: OutputSinks, checks: [NoticeCheck] = [], isStreaming: Bool = true
  ) {
    (self.run, self.outputs, self.checks) = (run, outputs, checks)
    status = run.status
    progress = Progress(
      run.settings, writesToTerminal: isStreaming && run.settings.writesToStandardOutput)
  }

  final var settings: Settings { run.settings }

  final func write(_ batch: borrowing Batch) throws(OutputFailure) {
    var start = 0
    for result in batch.results {
      if let share = result.baselineShare,
        let validator = share.validator.validator(after: baselineUse, for: share.use)
      {
        let (result, bytes) = share.result(validator)
        try writeWhole(result, bytes.span.bytes)
      } else {
        try writeWhole(result, batch.bytes.span.bytes.extracting(start..<result.end))
      }
      start = result.end
    }
    progress.add(batch.results.count)
  }

  private func writeWhole(_ result: Batch.Result, _ bytes: RawSpan) throws(OutputFailure) {
    status.worsen(to: result.status)
    if !result.messages.isEmpty {
      progress.end()
      StandardError.write(result.messages)
    }
    try write(result, bytes)
  }

  func write(_ result: Batch.Result, _ bytes: RawSpan) throws(OutputFailure) {
    if let entry = result.entry { try outputs.append(entry, bytes) }
  }

  /// Ends the outputs.
  ///
  /// - Parameter summary: What came of the run, for those that write it.
  func end(_ summary: ValidationSummary? = nil) {
    progress.end()
    outputs.end(summary)
  }

  /// Ends the run after the last input.
  func finish() throws(OutputFailure) { end() }

  /// The entries of the baseline that this run matched, and those that it did not.
  var baselineUse: BaselineUse { BaselineUse() }

  /// The accepted findings, and the entries of `--baseline` about notices that this run did not check.
  final var newBaseline: Baseline {
    baselineUse.baseline(listing: accepted, besides: checks.first?.validator.baseline)
  }
}
