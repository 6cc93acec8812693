#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Threads that take inputs in turn, and write the results in the order of the inputs.
///
/// Batches form a ring. The thread that completes the batch whose turn it is writes it, and the complete
/// ones after it. If the output is read slowly, the ring fills up and all threads wait: memory stays
/// bounded.
///
/// All properties are accessed under the lock, except a batch that a thread has taken, and the writer,
/// which belongs to the one thread that set `isWriting`.
final class BatchRing: @unchecked Sendable {
  private let lock = ThreadLock()
  private let worker: any BatchWorker
  private let threads: Int

  /// The first inputs, taken before the threads start.
  private var start: ArraySlice<InputWalk.Step>
  private var walk: InputWalk
  private var postponed: InputWalk.Step?
  private var isExhausted = false
  /// The number of inputs that a thread takes at a time: few, as the first of them waits for the others.
  private let batchSize: Int

  private var batches: [Batch]
  private var isComplete: [Bool]
  /// The numbers of batches taken and of batches written. Their difference is at most the size of the ring.
  private var taken = 0
  private var written = 0

  private let writer: BatchWriter
  private var isWriting = false
  private var failure: OutputFailure?

  /// - Parameter jobs: The number of threads; `nil` is one a core.
  init(_ walk: InputWalk, _ worker: any BatchWorker, _ writer: BatchWriter, jobs: Int?) {
    // Threads are not worth their start for the few inputs of one batch.
    let few = 4
    var walk = walk
    var start: [InputWalk.Step] = []
    while jobs != 1, start.count <= few, let step = walk.next() { start.append(step) }
    // Programs that convert documents take longer than a thread to start.
    let isWorthThreads = start.count > few || start.count(where: \.isConversion) > 1
    threads = isWorthThreads ? jobs ?? Environment.cores : 1
    batchSize = threads > 1 ? few : 1
    self.start = start[...]
    self.walk = walk
    self.worker = worker
    self.writer = writer
    // Enough room for the others to go on while one thread is delayed. A single thread writes each batch
    // before it takes the next.
    let room = threads > 1 ? threads * 4 : 1
    batches = Array(repeating: Batch(), count: room)
    isComplete = Array(repeating: false, count: room)
  }

  /// Writes all results; the calling thread works too.
  func complete() throws(OutputFailure) {
    let others = (1..<threads).compactMap { _ in Worker(on: self) }
    work()
    for other in others { other.join() }
    if let failure { throw failure }
  }

  /// Takes batches, works through them and writes those whose turn it is.
  fileprivate func work() {
    lock.lock()
    while let (slot, taken) = take() {
      lock.unlock()
      var batch = taken
      batch.run(worker)
      lock.lock()
      batches[slot] = batch
      isComplete[slot] = true
      writeNext()
    }
    lock.unlock()
  }

  /// A batch with the next inputs; `nil` if there are no more.
  private func take() -> (slot: Int, Batch)? {
    while taken - written == batches.count, failure == nil { lock.wait() }
    guard !isExhausted, failure == nil else { return nil }
    let slot = taken % batches.count
    var batch = Batch()
    swap(&batch, &batches[slot])
    fill(&batch)
    taken += 1
    return (slot, batch)
  }

  /// Adds the next inputs; one that may take long is alone in its batch.
  private func fill(_ batch: inout Batch) {
    while batch.steps.count < batchSize {
      guard let step = postponed ?? start.popFirst() ?? walk.next() else {
        isExhausted = true
        return
      }
      postponed = nil
      if step.mayTakeLong, !batch.steps.isEmpty {
        postponed = step
        return
      }
      batch.add(step)
      if step.mayTakeLong { return }
    }
  }

  /// Writes the batches whose turn it is, unless another thread does.
  private func writeNext() {
    guard !isWriting else { return }
    isWriting = true
    while failure == nil, written < taken, isComplete[written % batches.count] {
      let slot = written % batches.count
      var batch = Batch()
      swap(&batch, &batches[slot])
      lock.unlock()
      var failed: OutputFailure?
      do throws(OutputFailure) {
        try writer.write(batch)
      } catch {
        failed = error
      }
      batch.removeAll()
      lock.lock()
      failure = failed
      // The results of the others are not needed any more.
      if failed != nil { RunningPrograms.endAll() }
      swap(&batch, &batches[slot])
      isComplete[slot] = false
      written += 1
      lock.wakeAll()
    }
    isWriting = false
  }
}

private struct Worker {
  private let thread: pthread_t

  /// `nil` if the system starts no more threads: the others do the work.
  init?(on ring: BatchRing) {
    let context = Unmanaged.passRetained(ring)
    var thread = pthread_t()
    guard pthread_create(&thread, nil, workOnRing, context.toOpaque()) == 0 else {
      context.release()
      return nil
    }
    self.thread = thread
  }

  func join() { pthread_join(thread, nil) }
}

private func workOnRing(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let context {
    Unmanaged<BatchRing>.fromOpaque(context).takeRetainedValue().work()
  }
  return nil
}
