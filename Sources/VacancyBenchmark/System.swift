#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A run of a program: its time, and its peak memory.
struct Run {
  let seconds: Double
  /// The time that the processor worked for it: other work on the machine does not count.
  var processorSeconds = 0.0
  /// In KiB. It includes that of this program, which is small.
  let peakMemory: Int
  /// The exit status; -1 where the program could not be started or was ended by a signal.
  let status: Int32

  var succeeded: Bool { status == 0 }
}

func seconds(since start: ContinuousClock.Instant) -> Double {
  (ContinuousClock.now - start) / .seconds(1)
}

/// Runs a program to its end; what it writes goes to `/dev/null`.
func run(_ arguments: [String], environment: [String] = []) -> Run {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  for channel in [STDOUT_FILENO, STDERR_FILENO] {
    posix_spawn_file_actions_addopen(&actions, channel, "/dev/null", O_WRONLY, 0)
  }
  var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
  var surroundings: [UnsafeMutablePointer<CChar>?] =
    (["PATH=/usr/local/bin:/usr/bin:/bin"] + environment).map { strdup($0) } + [nil]
  defer { for word in words + surroundings { free(word) } }

  var child: pid_t = 0
  var status: Int32 = 0
  var usage = rusage()
  let start = ContinuousClock.now
  guard posix_spawnp(&child, arguments[0], &actions, nil, &words, &surroundings) == 0 else {
    return Run(seconds: 0, peakMemory: 0, status: -1)
  }
  while wait4(child, &status, 0, &usage) < 0, errno == EINTR {}
  // What POSIX calls WIFEXITED and WEXITSTATUS.
  let code = status & 0x7F == 0 ? status >> 8 & 0xFF : -1
  return Run(
    seconds: seconds(since: start),
    processorSeconds: usage.ru_utime.seconds + usage.ru_stime.seconds,
    peakMemory: usage.ru_maxrss, status: code)
}

extension timeval {
  fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}

/// The bytes of a file; `nil` if it cannot be read.
func contents(of path: String) -> [UInt8]? {
  let file = open(path, O_RDONLY)
  guard file >= 0 else { return nil }
  defer { close(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = read(file, &buffer, buffer.count), count > 0 {
    bytes += buffer[..<count]
  }
  return bytes
}

func write(_ bytes: [UInt8], to path: String) {
  let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
  guard file >= 0 else { return }
  defer { close(file) }
  var rest = bytes[...]
  while !rest.isEmpty {
    let written = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    guard written > 0 else { return }
    rest = rest.dropFirst(written)
  }
}

/// The names in a folder, in order.
func names(in folder: String) -> [String] {
  guard let handle = opendir(folder) else { return [] }
  defer { closedir(handle) }
  var names: [String] = []
  while let entry = readdir(handle) {
    let field = UnsafeRawPointer(entry) + (MemoryLayout<dirent>.offset(of: \.d_name) ?? 0)
    let name = String(cString: field.assumingMemoryBound(to: CChar.self))
    if !name.hasPrefix(".") { names.append(name) }
  }
  return names.sorted()
}
