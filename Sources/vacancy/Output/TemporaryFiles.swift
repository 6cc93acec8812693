#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files that are not whole yet. A signal that ends the command takes them with it.
///
/// The handler may come at any moment, on any thread: it only follows pointers that are never freed
/// and asks the system to remove names that were spelled out before.
enum TemporaryFiles {
  /// The signals that do not end a process by themselves, or that no process can catch. All others are
  /// caught.
  private static let others: Set = {
    var others: Set = [
      SIGKILL, SIGSTOP, SIGCHLD, SIGCONT, SIGTSTP, SIGTTIN, SIGTTOU, SIGURG, SIGWINCH,
    ]
    #if canImport(Darwin)
      others.formUnion([SIGINFO, SIGIO])
    #endif
    return others
  }()

  /// Holds for one draft.
  struct Mark {
    fileprivate let entry: UnsafeMutablePointer<Entry>
  }

  /// Says that a draft is about to be made. It is told before: no signal comes in between.
  ///
  /// Call it from one thread at a time.
  static func note(_ path: Path) -> Mark {
    let entry = UnsafeMutablePointer<Entry>.allocate(capacity: 1)
    entry.initialize(to: Entry(name: path.withCString { strdup($0) }, next: first.pointee))
    let isFirst = first.pointee == nil
    first.pointee = entry
    if isFirst { catchSignals() }
    return Mark(entry: entry)
  }

  /// Says that the draft has its final name, or is gone.
  static func forget(_ mark: Mark) {
    mark.entry.pointee.name = nil
  }

  private static func catchSignals() {
    for number in 1..<signalLimit where !others.contains(number) {
      let before = signal(number, removeDrafts)
      // What the caller wants to be ignored stays so, as under 'nohup'.
      if address(of: before) == address(of: SIG_IGN) { signal(number, SIG_IGN) }
    }
  }

  private static func address(of handler: SignalHandler?) -> Int {
    unsafeBitCast(handler, to: Int.self)
  }
}

private typealias SignalHandler = @convention(c) (Int32) -> Void

/// A draft in the list that the handler goes through.
private struct Entry {
  /// `nil` where there is nothing left to remove.
  var name: UnsafeMutablePointer<CChar>?
  let next: UnsafeMutablePointer<Entry>?
}

/// The newest draft. A constant that points to it, for the handler must not meet a half-made value.
private nonisolated(unsafe) let first: UnsafeMutablePointer<UnsafeMutablePointer<Entry>?> = {
  let pointer = UnsafeMutablePointer<UnsafeMutablePointer<Entry>?>.allocate(capacity: 1)
  pointer.initialize(to: nil)
  return pointer
}()

/// One more than the greatest number of a signal.
private let signalLimit: Int32 = 65

/// Removes the drafts and lets the signal do what it does by itself.
private func removeDrafts(_ number: Int32) {
  var entry = first.pointee
  while let draft = entry {
    if let name = draft.pointee.name { unlink(name) }
    entry = draft.pointee.next
  }
  signal(number, SIG_DFL)
  raise(number)
}
