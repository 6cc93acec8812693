import VacancyCore

/// Shows on a terminal how many files a long run has read. A pipe or a file never gets it.
///
/// The clock only decides when to write again; its time is not shown.
struct Progress {
  private let isShown: Bool
  private let language: Language
  private var count = 0
  private var lastWritten = ContinuousClock.now
  private var isOnScreen = false

  /// - Parameter writesToTerminal: Whether standard output is written as the run goes on: on a
  ///   terminal that is progress enough.
  init(_ settings: Settings, writesToTerminal: Bool) {
    isShown =
      !settings.quiet && Environment.Channel.errors.isTerminal
      && !(writesToTerminal && Environment.Channel.output.isTerminal)
    language = settings.language
  }

  mutating func add(_ files: Int) {
    guard isShown else { return }
    count += files
    guard ContinuousClock.now - lastWritten >= .milliseconds(100) else { return }
    lastWritten = .now
    isOnScreen = true
    let done = Message(
      english: "\(count) file\(count == 1 ? "" : "s") read",
      french: "\(count) fichier\(count == 1 ? "" : "s") lu\(count == 1 ? "" : "s")")
    StandardError.write("\r\(done[language])")
  }

  /// Clears the line before something else is written.
  mutating func end() {
    guard isOnScreen else { return }
    StandardError.write("\r\u{1B}[K")
    isOnScreen = false
  }
}
