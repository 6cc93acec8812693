#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the command takes from its surroundings, apart from its arguments.
enum Environment {
  /// The arguments as bytes, without the name of the command.
  static var arguments: [[UInt8]] {
    (0..<Int(CommandLine.argc)).dropFirst().compactMap { index in
      CommandLine.unsafeArgv[index].map { argument in
        Array(UnsafeRawBufferPointer(start: argument, count: strlen(argument)))
      }
    }
  }

  /// Whether findings are coloured.
  static func colorsFindings(_ choice: ColorChoice) -> Bool {
    colors(choice, STDERR_FILENO)
  }

  /// Whether a report is coloured: one in a file is only if that was asked for.
  static func colorsReport(_ choice: ColorChoice, toFile: Bool) -> Bool {
    colors(choice, toFile ? nil : STDOUT_FILENO)
  }

  /// Whether standard output is a terminal.
  static var showsOutput: Bool { isatty(STDOUT_FILENO) == 1 }

  private static func colors(_ choice: ColorChoice, _ channel: Int32?) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto:
      channel.map { isatty($0) == 1 } ?? false && !isSet("NO_COLOR") && !isDumbTerminal
    }
  }

  /// The width of a report in columns: what `COLUMNS` says, else the terminal's, else 80.
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

  /// The cores that the command may run on: those of the machine, or of the share that a container
  /// or `taskset` leaves of it.
  static var cores: Int {
    min(max(1, permittedCores ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))), 256)
  }

  /// What Linux says in a line such as `Cpus_allowed:	ff,00000003`; `nil` elsewhere.
  private static var permittedCores: Int? {
    let label = Array("Cpus_allowed:".utf8)
    let file = try? FileReader(limit: 1 << 20).bytes(of: "/proc/self/status", .named)
    let line = file?.split(separator: UInt8(ascii: "\n")).first { $0.starts(with: label) }
    return line?.dropFirst(label.count).reduce(0) { count, digit in
      count + (Character(Unicode.Scalar(digit)).hexDigitValue ?? 0).nonzeroBitCount
    }
  }

  /// Makes the three standard channels what the rest takes them for.
  ///
  /// A closed one would be given to the first file that is opened, and findings would end up in the
  /// notice: each is tied to something that refuses to be read or written instead. A reader that
  /// goes away and a file that grows too large are told by the write, not by a signal.
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
