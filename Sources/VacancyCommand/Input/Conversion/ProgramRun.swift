import VacancyCore

// The variable 'environ' of the C library is one that the compiler takes for unsafe.
#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#elseif canImport(Darwin)
  @preconcurrency import Darwin
#endif

/// A run of a program, from its start to its end: what it wrote, and how it ended.
///
/// The program is started directly, without a shell. It gets its input through a pipe, and what it writes
/// is read through two others.
struct ProgramRun {
  /// What it wrote to standard output.
  private(set) var output: [UInt8] = []
  /// The beginning of what it wrote to standard error.
  private(set) var errors: [UInt8] = []
  let end: End

  enum End: Equatable {
    case exit(Int32)
    case signal(Int32)
    case timeout
    case tooMuchOutput
    /// The system did not start it, with the code of an error.
    case notStarted(Int32)
  }

  /// Runs a program; it and all that it started have ended when this returns.
  ///
  /// - Parameters:
  ///   - program: The path of the executable.
  ///   - arguments: Those after its name.
  ///   - limit: The most bytes of its output.
  ///   - seconds: The longest time that it may take.
  init(of program: Path, _ arguments: [String], input: [UInt8], limit: Int, seconds: Int) {
    let deadline = ContinuousClock.now + .seconds(seconds)
    var pipes: ProgramPipes?
    var code: Int32 = 0
    let (mark, number) = RunningPrograms.start {
      pipes = ProgramPipes()
      guard let pipes else {
        code = errno
        return nil
      }
      var number: pid_t = 0
      code = pipes.start(program, arguments, &number)
      return code == 0 ? number : nil
    }
    guard let pipes, let number else {
      end = .notStarted(code)
      return
    }
    let child = ChildProcess(number: number, mark: mark)
    var exchange = ProgramExchange(pipes, input: input, limit: limit)
    let isComplete = exchange.run(with: child, until: deadline)
    (output, errors) = (exchange.output, exchange.errors)
    let isWhole = isComplete && !exchange.isTooMuch
    // A pipe that is closed too early may be what ends it: its status says nothing then.
    let status = child.end(until: isWhole ? deadline : .now)
    end =
      exchange.isTooMuch
      ? .tooMuchOutput : isWhole ? status.map(Self.end) ?? .timeout : .timeout
  }

  /// - Parameter status: As `waitpid` returns it.
  private static func end(of status: Int32) -> End {
    let signal = status & 0x7F
    return signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal)
  }
}

/// A program that was started and has not been waited for.
private struct ChildProcess {
  let number: pid_t
  let mark: RunningPrograms.Mark

  /// Whether it has ended. Its number stays its own until ``end(until:)``.
  var hasEnded: Bool {
    var info = siginfo_t()
    let code = retrying { waitid(P_PID, id_t(number), &info, WEXITED | WNOHANG | WNOWAIT) }
    return code < 0 || info.si_signo != 0
  }

  /// Waits for its end, and ends it and all that it started at the deadline.
  ///
  /// - Returns: Its status, as `waitpid` returns it; `nil` if it had to be ended.
  func end(until deadline: ContinuousClock.Instant) -> Int32? {
    var pause = 100_000
    while !hasEnded, ContinuousClock.now < deadline {
      var moment = timespec(tv_sec: 0, tv_nsec: pause)
      nanosleep(&moment, nil)
      pause = min(2 * pause, 50_000_000)
    }
    let isInTime = hasEnded
    kill(-number, SIGKILL)
    if !isInTime {
      var info = siginfo_t()
      _ = retrying { waitid(P_PID, id_t(number), &info, WEXITED | WNOWAIT) }
    }
    RunningPrograms.forget(mark)
    var status: Int32 = 0
    _ = retrying { waitpid(number, &status, 0) }
    return isInTime ? status : nil
  }
}

/// The exchange with a program: its input is written and its output read at the same time, so that neither
/// side waits for the other.
private struct ProgramExchange {
  private(set) var output: [UInt8] = []
  private(set) var errors: [UInt8] = []
  /// Whether there was more output than the limit.
  var isTooMuch: Bool { output.count > limit }

  private let pipes: ProgramPipes
  private var input: ArraySlice<UInt8>
  private let limit: Int
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// The most bytes of standard error that are kept.
  private static let errorLimit = 1 << 14

  init(_ pipes: ProgramPipes, input: [UInt8], limit: Int) {
    (self.pipes, self.input, self.limit) = (pipes, input[...], limit)
  }

  /// - Returns: Whether all output was read, or as much as the limit allows.
  mutating func run(
    with child: ChildProcess, until deadline: ContinuousClock.Instant
  ) -> Bool {
    defer { pipes.close() }
    if input.isEmpty { pipes.input.close() }
    while pipes.output.isOpen || pipes.errors.isOpen {
      let left = deadline - .now
      guard left > .zero else { return false }
      var requests = [
        pollfd(fd: pipes.output.number, events: Int16(POLLIN), revents: 0),
        pollfd(fd: pipes.errors.number, events: Int16(POLLIN), revents: 0),
        pollfd(fd: pipes.input.number, events: Int16(POLLOUT), revents: 0),
      ]
      // A program that it started may keep the pipes open when it has ended.
      let pause = Int32(min(100, left / .milliseconds(1) + 1))
      let count = poll(&requests, nfds_t(requests.count), pause)
      if count == 0, child.hasEnded { pipes.finish() }
      if count < 0, errno != EINTR { return false }
      readOutput()
      if isTooMuch { return true }
      readErrors()
      writeInput()
    }
    return true
  }

  private mutating func readOutput() {
    if let bytes = read(from: pipes.output) { output += bytes }
  }

  private mutating func readErrors() {
    // What is not kept is read all the same: the program must not wait for it.
    if let bytes = read(from: pipes.errors) {
      errors += bytes.prefix(max(0, Self.errorLimit - errors.count))
    }
  }

  /// The bytes of one read, none if there are none yet; `nil` at the end, where the pipe is closed.
  private mutating func read(from pipe: Descriptor) -> ArraySlice<UInt8>? {
    guard pipe.isOpen else { return nil }
    let count = retrying {
      #if canImport(Glibc)
        Glibc.read(pipe.number, &buffer, buffer.count)
      #elseif canImport(Musl)
        Musl.read(pipe.number, &buffer, buffer.count)
      #else
        Darwin.read(pipe.number, &buffer, buffer.count)
      #endif
    }
    if count > 0 { return buffer.prefix(count) }
    if count < 0, errno == EAGAIN || errno == EWOULDBLOCK { return [] }
    pipe.close()
    return nil
  }

  /// Writes as much as the pipe takes. A program may end without reading all of it.
  private mutating func writeInput() {
    guard pipes.input.isOpen else { return }
    let count = input.withUnsafeBytes { bytes in
      retrying { write(pipes.input.number, bytes.baseAddress, bytes.count) }
    }
    if count > 0 { input = input.dropFirst(count) }
    let mustWait = count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)
    if input.isEmpty || count < 0 && !mustWait { pipes.input.close() }
  }
}

/// A descriptor that is closed at last when nobody holds it any more.
private final class Descriptor {
  /// Below 0 when it is closed.
  private(set) var number: Int32

  init(_ number: Int32) {
    self.number = number
  }

  deinit { close() }

  var isOpen: Bool { number >= 0 }

  func close() {
    guard isOpen else { return }
    #if canImport(Glibc)
      _ = Glibc.close(number)
    #elseif canImport(Musl)
      _ = Musl.close(number)
    #else
      _ = Darwin.close(number)
    #endif
    number = -1
  }

  func makeNonBlocking() { _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL) | O_NONBLOCK) }
}

/// The pipes to and from a program. No other program inherits them.
private final class ProgramPipes {
  /// The ends that this process writes and reads.
  let input, output, errors: Descriptor
  /// Those that become the standard channels of the program.
  private let childEnds: [Descriptor]

  /// `nil` if the system makes no more pipes; the code of the error is in `errno`.
  init?() {
    guard let input = Self.pipe(), let output = Self.pipe(), let errors = Self.pipe() else {
      return nil
    }
    (self.input, self.output, self.errors) = (input.write, output.read, errors.read)
    childEnds = [input.read, output.write, errors.write]
    for end in [self.input, self.output, self.errors] { end.makeNonBlocking() }
  }

  private static func pipe() -> (read: Descriptor, write: Descriptor)? {
    var ends: [Int32] = [-1, -1]
    #if canImport(Glibc)
      guard Glibc.pipe(&ends) == 0 else { return nil }
    #elseif canImport(Musl)
      guard Musl.pipe(&ends) == 0 else { return nil }
    #else
      guard Darwin.pipe(&ends) == 0 else { return nil }
    #endif
    // No other program is started before this: see RunningPrograms.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (Descriptor(ends[0]), Descriptor(ends[1]))
  }

  /// Starts a program with the pipes as its standard channels, as the leader of a process group. This
  /// process keeps the other ends only.
  ///
  /// - Returns: The code of the system error, 0 for none.
  func start(_ program: Path, _ arguments: [String], _ number: inout pid_t) -> Int32 {
    #if canImport(Darwin)
      var (actions, attributes) = (posix_spawn_file_actions_t?.none, posix_spawnattr_t?.none)
    #else
      var (actions, attributes) = (posix_spawn_file_actions_t(), posix_spawnattr_t())
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (channel, end) in childEnds.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, end.number, Int32(channel))
    }
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    posix_spawnattr_setflags(&attributes, Int16(flags))
    posix_spawnattr_setpgroup(&attributes, 0)
    // What this process ignores, the program would ignore, too, and write without end into a closed pipe.
    var (ignored, none) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigemptyset(&ignored)
    for signal in [SIGPIPE, SIGXFSZ] { sigaddset(&ignored, signal) }
    posix_spawnattr_setsigdefault(&attributes, &ignored)
    posix_spawnattr_setsigmask(&attributes, &none)
    var words = ([program.bytes] + arguments.map { Array($0.utf8) }).map { word in
      Path(word).withCString { strdup($0) }
    }
    defer { for word in words { free(word) } }
    words.append(nil)
    defer { for end in childEnds { end.close() } }
    return program.withCString {
      posix_spawn(&number, $0, &actions, &attributes, words, Self.environment)
    }
  }

  /// The variables of this process.
  private static var environment: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    #if canImport(Darwin)
      _NSGetEnviron().pointee
    #else
      environ
    #endif
  }

  /// Closes all ends of this process.
  func close() {
    for end in [input, output, errors] { end.close() }
  }

  /// Ends the reading of what is there no more.
  func finish() {
    for end in [output, errors] where end.isOpen { end.close() }
  }
}
