#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files that are not complete yet. A signal that ends the command removes them.
///
/// The handler may be called at any moment, on any thread: it only follows pointers that are never freed,
/// and removes files by names that were made before.
enum TemporaryFiles {
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

  /// Stands for one file.
  struct Mark {
    fileprivate let entry: UnsafeMutablePointer<Entry>
  }

  /// Adds a file that is about to be made, so that no signal comes in between.
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

  /// Removes a file that has its final name, or is gone.
  static func forget(_ mark: Mark) {
    mark.entry.pointee.name = nil
  }

  private static func catchSignals() {
    for number in 1..<signalLimit where !others.contains(number) {
      let before = signal(number, removeFiles)
      // A signal that the caller ignores stays ignored, as under 'nohup'.
      if address(of: before) == address(of: SIG_IGN) { signal(number, SIG_IGN) }
    }
  }

  private static func address(of handler: SignalHandler?) -> Int {
    unsafeBitCast(handler, to: Int.self)
  }
}

private typealias SignalHandler = @convention(c) (Int32) -> Void

/// A file in the list that the handler follows.
private struct Entry {
  /// `nil` if there is nothing left to remove.
  var name: UnsafeMutablePointer<CChar>?
  let next: UnsafeMutablePointer<Entry>?
}

/// The newest file. It is a constant that points to it, as the handler must not read a half-made value.
private nonisolated(unsafe) let first: UnsafeMutablePointer<UnsafeMutablePointer<Entry>?> = {
  let pointer = UnsafeMutablePointer<UnsafeMutablePointer<Entry>?>.allocate(capacity: 1)
  pointer.initialize(to: nil)
  return pointer
}()

/// One more than the greatest number of a signal.
private let signalLimit: Int32 = 65

/// Removes the files, and raises the signal again with its default action.
private func removeFiles(_ number: Int32) {
  var entry = first.pointee
  while let file = entry {
    if let name = file.pointee.name { unlink(name) }
    entry = file.pointee.next
  }
  signal(number, SIG_DFL)
  raise(number)
}
