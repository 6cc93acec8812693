#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is said to the person at the terminal.
enum StandardError {
  static func write(_ text: String) {
    var door = OutputDoor.standardError
    // Nobody is left to be told where standard error cannot be written.
    try? door.write(text)
    try? door.flush()
  }
}

extension OutputDoor {
  static var standardError: OutputDoor { OutputDoor(to: STDERR_FILENO) }
}
