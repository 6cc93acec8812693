#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Several threads that take inputs in turn and hand out what came of them in order.
///
/// Batches stand in a ring. Whoever completes the batch whose turn it is writes it, and those that
/// wait behind it. A slow reader of the output lets the ring fill up, and then all threads wait:
/// memory stays bounded.
///
/// What stands here is touched only under the lock, but for a batch that a thread has taken and for
/// the writer, which belongs to the one thread that set `isWriting`.
final class BatchRing: @unchecked Sendable {
  private let lock = ThreadLock()
  private let reader: any InputReader
  private let threads: Int

  private var start: ArraySlice<InputWalk.Step>
  private var walk: InputWalk
  private var postponed: InputWalk.Step?
  private var isExhausted = false

  private var batches: [Batch]
  private var isComplete: [Bool]
  /// The number of batches taken, and of batches written; their difference fits into the ring.
  private var taken = 0
  private var written = 0

  private let writer: any BatchWriter
  private var isWriting = false
  private var failure: OutputFailure?

  init(
    start: [InputWalk.Step], walk: InputWalk, reader: any InputReader,
    writer: any BatchWriter, threads: Int
  ) {
    self.start = start[...]
    self.walk = walk
    self.reader = reader
    self.writer = writer
    self.threads = threads
    // Room enough that a thread which the system holds up does not stop the others at once; one that
    // is alone writes each batch before it takes the next.
    let room = threads > 1 ? threads * 4 : 1
    batches = Array(repeating: Batch(), count: room)
    isComplete = Array(repeating: false, count: room)
  }

  /// Works until all is written; the calling thread works too.
  func complete() throws(OutputFailure) -> ExitStatus {
    let others = (1..<threads).compactMap { _ in Worker(on: self) }
    work()
    for other in others { other.join() }
    if let failure { throw failure }
    try writer.end()
    return writer.status
  }

  /// What each thread does: take a batch, work through it, write what is due.
  fileprivate func work() {
    lock.lock()
    while let (slot, taken) = take() {
      lock.unlock()
      var batch = taken
      batch.run(reader)
      lock.lock()
      batches[slot] = batch
      isComplete[slot] = true
      writeWhatIsDue()
    }
    lock.unlock()
  }

  /// A batch with the next inputs; `nil` when there is nothing left to take.
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

  /// Adds the next inputs; one that may take long stands alone.
  private func fill(_ batch: inout Batch) {
    while batch.steps.count < BatchRun.batchSize {
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

  /// Writes the batches whose turn it is, unless another thread is at it.
  private func writeWhatIsDue() {
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
      swap(&batch, &batches[slot])
      isComplete[slot] = false
      written += 1
      lock.wakeAll()
    }
    isWriting = false
  }
}

/// A thread that works on a ring.
private struct Worker {
  private let thread: pthread_t

  /// `nil` where the system gives no more threads: the others do the work.
  init?(on ring: BatchRing) {
    let context = Unmanaged.passRetained(ring)
    var thread = pthread_t()
    guard pthread_create(&thread, nil, workOnRing, context.toOpaque()) == 0 else {
      context.release()
      return nil
    }
    self.thread = thread
  }

  func join() {
    pthread_join(thread, nil)
  }
}

private func workOnRing(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let context {
    Unmanaged<BatchRing>.fromOpaque(context).takeRetainedValue().work()
  }
  return nil
}
