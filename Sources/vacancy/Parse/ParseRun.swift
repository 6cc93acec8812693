/// The way of the inputs through reader and writer: one after another, or with several threads.
struct ParseRun: ~Copyable {
  private var walk: InputWalk
  private let reader: RecordReader
  private var writer: RecordWriter

  /// How many inputs a thread takes at a time: few, for the reader waits for the first of them.
  static let batchSize = 4

  init(walk: InputWalk, reader: RecordReader, writer: consuming RecordWriter) {
    self.walk = walk
    self.reader = reader
    self.writer = writer
  }

  /// - Parameter jobs: How many threads; `nil` is one a core.
  consuming func complete(jobs: Int?) throws(OutputFailure) -> ExitStatus {
    try writer.begin()
    // Threads are not worth their start for the few inputs of one batch.
    var start: [InputWalk.Step] = []
    while jobs != 1, start.count <= Self.batchSize, let step = walk.next() { start.append(step) }
    let threads = jobs ?? Environment.cores
    if threads > 1, start.count > Self.batchSize {
      let ring = BatchRing(
        start: start, walk: walk, reader: reader, writer: writer, threads: threads)
      return try ring.complete()
    }
    var batch = Batch()
    var next = start[...]
    while let step = next.popFirst() ?? walk.next() {
      batch.add(step)
      batch.run(reader)
      try writer.write(batch)
      batch.removeAll()
    }
    try writer.end()
    return writer.status
  }
}
