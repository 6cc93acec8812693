#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is said to the person at the terminal.
enum StandardError {
  static func write(_ text: String) {
    var door = OutputWriter.standardError
    // Nobody is left to be told where standard error cannot be written.
    try? door.write(text)
    try? door.flush()
  }
}

extension OutputWriter {
  static var standardError: OutputWriter { OutputWriter(to: STDERR_FILENO) }
}
