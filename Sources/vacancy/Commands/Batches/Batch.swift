import VacancyCore
import VacancyReports

/// What came of a few inputs: records and findings, in their order. Batches are used again.
struct Batch {
  private(set) var steps: [InputWalk.Step] = []
  /// The records, one behind another.
  private(set) var bytes: [UInt8] = []
  private(set) var results: [Result] = []

  /// What came of one input.
  struct Result {
    /// Where the record ends; it begins where the one before it ends.
    var end: Int
    var hasRecord = false
    /// What a report says of it, where the output is one.
    var section: DiffSection?
    /// What the rules say of it, where it was held against them: a file, or two with a half each.
    var checked: [CheckedFile] = []
    /// Whether the halves of the notice were compared; `nil` where there is none, or nobody asked.
    var isCompared: Bool?
    /// What a new baseline is to list of it.
    var known: [Baseline.Entry: Int] = [:]
    /// What became of the baseline's entries of the notice.
    var baselineUse: BaselineUse?
    /// The lines for standard error.
    var said = ""
    var status = ExitStatus.success

    /// Says something about the input; an error makes the run incomplete.
    mutating func say(_ finding: Finding, _ style: FindingStyle) {
      said += style.line(finding)
      if finding.severity == .error { status.worsen(to: .incomplete) }
    }

    /// Says why something that was named is missing from the output, which makes the run incomplete.
    mutating func sayIncomplete(_ finding: Finding, _ style: FindingStyle) {
      said += style.line(finding, evenQuiet: true)
      status.worsen(to: .incomplete)
    }
  }

  mutating func add(_ step: InputWalk.Step) {
    steps.append(step)
  }

  /// Adds what came of an input that was read apart.
  mutating func add(_ done: (result: Result, bytes: [UInt8])) {
    bytes += done.bytes
    results.append(done.result)
    results[results.count - 1].end = bytes.count
  }

  /// Works through the steps.
  mutating func run(_ reader: any InputReader) {
    for step in steps {
      results += reader.read(step, into: &bytes)
    }
  }

  mutating func removeAll() {
    steps.removeAll(keepingCapacity: true)
    results.removeAll(keepingCapacity: true)
    // A huge record must not keep its room for the rest of the run.
    bytes.removeAll(keepingCapacity: bytes.capacity <= 4 << 20)
  }
}

/// What makes something of an input. It is asked on several threads.
protocol InputReader: Sendable {
  /// Appends what is made of an input: one record, or more where a file holds
  /// several notices or a pair of files is no one notice.
  func read(_ step: InputWalk.Step, into bytes: inout [UInt8]) -> [Batch.Result]
}

/// What takes the batches in the order of the inputs and writes them.
protocol BatchWriter: AnyObject {
  /// The worst that was heard of so far.
  var status: ExitStatus { get }
  func begin() throws(OutputFailure)
  func write(_ batch: borrowing Batch) throws(OutputFailure)
  func end() throws(OutputFailure)
}
