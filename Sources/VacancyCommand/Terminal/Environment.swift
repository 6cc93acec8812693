#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The arguments, the terminal and the environment of the process.
package enum Environment {
  /// The arguments as bytes, without the name of the command.
  package static var arguments: [[UInt8]] {
    (0..<Int(CommandLine.argc)).dropFirst().compactMap { index in
      CommandLine.unsafeArgv[index].map { argument in
        Array(UnsafeRawBufferPointer(start: argument, count: strlen(argument)))
      }
    }
  }

  enum Channel {
    case output, errors, file

    var isTerminal: Bool {
      switch self {
      case .output: isatty(STDOUT_FILENO) == 1
      case .errors: isatty(STDERR_FILENO) == 1
      case .file: false
      }
    }
  }

  static func isColored(_ choice: ColorChoice, on channel: Channel) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto: channel.isTerminal && !isSet("NO_COLOR") && !isDumbTerminal
    }
  }

  /// The width of a report in columns: that of `COLUMNS`, else that of the terminal, else 80.
  static func columns(toFile: Bool) -> Int {
    if let word = getenv("COLUMNS"), let columns = Int(String(cString: word)), columns > 0 {
      return columns
    }
    var size = winsize()
    guard !toFile, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return Int(size.ws_col)
  }

  /// The width of the terminal that standard output is; `nil` if it is none.
  static var terminalColumns: Int? { Channel.output.isTerminal ? columns(toFile: false) : nil }

  /// The number of cores that the command may run on, as a container or `taskset` limits them.
  static var cores: Int {
    min(max(1, permittedCores ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))), 256)
  }

  /// The number in a line such as `Cpus_allowed:	ff,00000003` of Linux; `nil` elsewhere.
  private static var permittedCores: Int? {
    let label = Array("Cpus_allowed:".utf8)
    let file = try? FileReader(limit: 1 << 20).bytes(of: "/proc/self/status", .named)
    let line = file?.split(separator: UInt8(ascii: "\n")).first { $0.starts(with: label) }
    return line?.dropFirst(label.count).reduce(0) { count, digit in
      count + (Character(Unicode.Scalar(digit)).hexDigitValue ?? 0).nonzeroBitCount
    }
  }

  /// Opens the standard channels that are closed, and ignores the signals about failed writes.
  ///
  /// The first file that is opened would get the number of a closed channel, and messages would be written
  /// into it: such a channel is opened so that it refuses to be read or written. That the reader is gone or
  /// a file grows too large is reported by the write, not by a signal.
  static func secureChannels() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    for (channel, flags) in [
      (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY),
    ] where fcntl(channel, F_GETFD) < 0 {
      // The lowest free number is the one that is missing.
      _ = open("/dev/null", flags)
    }
  }

  private static func isSet(_ name: String) -> Bool {
    getenv(name).map { $0.pointee != 0 } ?? false
  }

  private static var isDumbTerminal: Bool {
    getenv("TERM").map { strcmp($0, "dumb") == 0 } ?? false
  }
}
