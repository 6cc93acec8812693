/// Writes records and says findings, in the order of the inputs.
final class RecordWriter: BatchWriter {
  private var door: OutputWriter
  private var errors: OutputWriter
  private var document: RecordDocument
  private var progress: Progress
  private(set) var status = ExitStatus.success

  init(
    _ document: RecordDocument, to door: consuming OutputWriter, errors: consuming OutputWriter,
    progress: Progress
  ) {
    self.document = document
    self.progress = progress
    self.door = door
    self.errors = errors
  }

  func begin() throws(OutputFailure) {
    try door.write(document.opening)
  }

  /// Writes what came of a few inputs.
  func write(_ batch: borrowing Batch) throws(OutputFailure) {
    var start = 0
    for result in batch.results {
      status.worsen(to: result.status)
      if !result.said.isEmpty { progress.end() }
      // Nobody is left to be told where standard error cannot be written.
      try? errors.write(result.said)
      try? errors.flush()
      if result.hasRecord {
        try door.write(document.separator())
        try door.write(batch.bytes.span.bytes.extracting(start..<result.end))
        try door.write(document.terminator)
        try door.endRecord()
      }
      start = result.end
    }
    progress.add(batch.results.count)
  }

  func end() throws(OutputFailure) {
    progress.end()
    try door.write(document.closing)
    try door.flush()
  }
}
