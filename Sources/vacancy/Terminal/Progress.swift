import VacancyCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Says on a terminal how far a long run has come. A pipe or a file never sees it.
///
/// The clock only says when to speak again; nothing of it is shown.
struct Progress {
  private let isShown: Bool
  private let language: Language
  private var count = 0
  private var lastSpoken: UInt64
  private var hasSpoken = false

  /// In nanoseconds.
  private static let pause: UInt64 = 100_000_000

  /// - Parameter writesToTerminal: Whether standard output is written as the run goes on: on a
  ///   terminal that is progress enough.
  init(_ settings: Settings, writesToTerminal: Bool) {
    isShown =
      !settings.quiet && isatty(STDERR_FILENO) == 1
      && !(writesToTerminal && isatty(STDOUT_FILENO) == 1)
    language = settings.language
    lastSpoken = isShown ? Self.now : 0
  }

  /// Adds files that are done.
  mutating func add(_ files: Int) {
    guard isShown else { return }
    count += files
    let now = Self.now
    guard now &- lastSpoken >= Self.pause else { return }
    lastSpoken = now
    hasSpoken = true
    let done = Message(english: "files read: \(count)", french: "fichiers lus : \(count)")
    StandardError.write("\r\(done[language])")
  }

  /// Wipes the line, so that what follows stands alone.
  mutating func end() {
    guard hasSpoken else { return }
    StandardError.write("\r\u{1B}[K")
    hasSpoken = false
  }

  private static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
