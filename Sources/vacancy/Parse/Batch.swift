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
    var hasRecord: Bool
    /// The lines for standard error.
    var said: String
    var status: ExitStatus
  }

  mutating func add(_ step: InputWalk.Step) {
    steps.append(step)
  }

  /// Works through the steps.
  mutating func run(_ reader: RecordReader) {
    for step in steps {
      results.append(reader.read(step, into: &bytes))
    }
  }

  mutating func removeAll() {
    steps.removeAll(keepingCapacity: true)
    results.removeAll(keepingCapacity: true)
    // A huge record must not keep its room for the rest of the run.
    bytes.removeAll(keepingCapacity: bytes.capacity <= 4 << 20)
  }
}
