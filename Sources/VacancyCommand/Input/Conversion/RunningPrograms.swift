#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The programs that run for the command. A signal that ends the command ends them, too.
///
/// Each leads a process group of its own, so that what it starts ends with it. The handler may be called
/// at any moment, on any thread: it only reads numbers in memory that is never freed.
enum RunningPrograms {
  /// Stands for one program.
  struct Mark {
    fileprivate let slot: UnsafeMutablePointer<pid_t>?
  }

  /// Starts a program so that no signal comes between its start and the note of it.
  ///
  /// Programs are started one after another, so that none inherits the pipes of another that are being
  /// made.
  ///
  /// - Parameter start: Starts it, and returns its number; `nil` if it was not started.
  static func start(_ start: () -> pid_t?) -> (mark: Mark, number: pid_t?) {
    EndSignals.areCaught
    // A handler on this thread would wait for this thread.
    var (all, before) = (sigset_t(), sigset_t())
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    lock.lock()
    defer {
      lock.unlock()
      pthread_sigmask(SIG_SETMASK, &before, nil)
    }
    let slot = (0..<slotCount).lazy.map { slots + $0 }.first { $0.pointee == noProgram }
    slot?.pointee = starting
    // After that note, so that a handler either waits for it or stops it.
    let number = slots[slotCount] == noProgram ? start() : nil
    slot?.pointee = number ?? noProgram
    return (Mark(slot: slot), number)
  }

  /// Removes a program that has ended, before its number is given to another process.
  static func forget(_ mark: Mark) {
    lock.lock()
    mark.slot?.pointee = noProgram
    lock.unlock()
  }

  /// Ends all programs, as their output is not needed any more.
  static func endAll() {
    lock.lock()
    for index in 0..<slotCount where slots[index] > 0 { kill(-slots[index], SIGKILL) }
    lock.unlock()
  }

  /// Makes what a handler of signals looks at.
  static func prepare() { _ = slots }

  /// Ends all programs. A handler of signals may call it.
  static func endAllFromHandler() {
    slots[slotCount] = starting
    for index in 0..<slotCount {
      // Another thread starts a program, which takes a moment.
      var attempts = 1000
      while slots[index] == starting, attempts > 0 {
        var moment = timespec(tv_sec: 0, tv_nsec: 1_000_000)
        nanosleep(&moment, nil)
        attempts -= 1
      }
      if slots[index] > 0 { kill(-slots[index], SIGKILL) }
    }
  }

  private static let lock = ThreadLock()
}

/// No program.
private let noProgram: pid_t = 0
/// A program that has no number yet.
private let starting: pid_t = -1
/// As many as there can be threads.
private let slotCount = 256

/// The numbers of the programs; behind the last, whether no other may be started.
private nonisolated(unsafe) let slots: UnsafeMutablePointer<pid_t> = {
  let slots = UnsafeMutablePointer<pid_t>.allocate(capacity: slotCount + 1)
  slots.initialize(repeating: noProgram, count: slotCount + 1)
  return slots
}()
