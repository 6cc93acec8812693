/// The way of the inputs through a reader and a writer: one after another, or with several threads.
struct BatchRun {
  private let walk: InputWalk
  private let reader: any InputReader
  private let writer: any BatchWriter

  /// How many inputs a thread takes at a time: few, for the reader waits for the first of them.
  static let batchSize = 4

  init(walk: InputWalk, reader: any InputReader, writer: any BatchWriter) {
    self.walk = walk
    self.reader = reader
    self.writer = writer
  }

  /// - Parameter jobs: How many threads; `nil` is one a core.
  func complete(jobs: Int?) throws(OutputFailure) -> ExitStatus {
    var walk = walk
    try writer.begin()
    // Threads are not worth their start for the few inputs of one batch.
    var start: [InputWalk.Step] = []
    while jobs != 1, start.count <= Self.batchSize, let step = walk.next() { start.append(step) }
    let threads = start.count > Self.batchSize ? jobs ?? Environment.cores : 1
    if threads > 1 {
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
