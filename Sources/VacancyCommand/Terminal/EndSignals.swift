#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The signals that end the command: what must not stay behind is removed and ended first.
enum EndSignals {
  /// Catches all signals that end a process, from the first call on.
  static let areCaught: Void = {
    // They are made before a handler looks at them.
    TemporaryFiles.prepare()
    RunningPrograms.prepare()
    // The end of a program is noticed even if the caller ignores it.
    signal(SIGCHLD, SIG_DFL)
    for number in 1..<signalLimit where !others.contains(number) {
      let before = signal(number, cleanUp)
      // A signal that the caller ignores stays ignored, as under 'nohup'.
      if address(of: before) == address(of: SIG_IGN) { signal(number, SIG_IGN) }
    }
  }()

  /// The signals that do not end a process by default, or that no process can catch. All others are caught.
  private static let others: Set = {
    var others: Set = [
      SIGKILL, SIGSTOP, SIGCHLD, SIGCONT, SIGTSTP, SIGTTIN, SIGTTOU, SIGURG, SIGWINCH,
    ]
    #if canImport(Darwin)
      others.formUnion([SIGINFO, SIGIO])
    #endif
    return others
  }()

  private static func address(of handler: SignalHandler?) -> Int {
    unsafeBitCast(handler, to: Int.self)
  }
}

private typealias SignalHandler = @convention(c) (Int32) -> Void

/// One more than the greatest number of a signal.
private let signalLimit: Int32 = 65

/// Removes the files, ends the programs, and raises the signal again with its default action.
private func cleanUp(_ number: Int32) {
  TemporaryFiles.removeAll()
  RunningPrograms.endAllFromHandler()
  signal(number, SIG_DFL)
  raise(number)
}
