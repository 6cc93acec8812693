#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads inputs whole, and none beyond a limit.
struct FileReader: Sendable {
  /// In bytes.
  let limit: Int

  /// The bytes of a file, of a named pipe that was named, or of standard input.
  func bytes(of path: Path, _ origin: Input.Origin) throws(InputFailure) -> [UInt8] {
    guard origin != .standardInput else { return try bytes(from: STDIN_FILENO, origin) }
    guard path.isPossible else { throw .system(ENOENT) }
    // What a folder lists may have become a pipe by now: it must not be waited for.
    let flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | (origin == .folder ? O_NONBLOCK : 0)
    let descriptor = path.withCString { name in retrying { open(name, flags) } }
    guard descriptor >= 0 else { throw .system(errno) }
    defer { close(descriptor) }
    return try bytes(from: descriptor, origin)
  }

  private func bytes(
    from descriptor: Int32, _ origin: Input.Origin
  ) throws(InputFailure) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(errno) }
    let kind = status.st_mode & S_IFMT
    if kind == S_IFDIR { throw .system(EISDIR) }
    guard kind == S_IFREG else {
      if origin == .folder { throw .notAFile }
      return try stream(from: descriptor, startingWith: [])
    }
    let size = Int(status.st_size)
    guard size <= limit else { throw .tooLarge(limit: limit) }
    let start = try take(upTo: size, from: descriptor)
    // Some files of the system say that they are empty and are not, and a file may be growing.
    if start.count == size, size > 0 { return start }
    return try stream(from: descriptor, startingWith: start)
  }

  /// Reads to the end of what may have no size: a pipe, a terminal.
  private func stream(
    from descriptor: Int32, startingWith start: [UInt8]
  ) throws(InputFailure) -> [UInt8] {
    var bytes = start
    while bytes.count <= limit {
      let step = min(max(bytes.count, 1 << 16), limit - bytes.count + 1)
      let more = try take(upTo: step, from: descriptor)
      if more.isEmpty { return bytes }
      bytes += more
    }
    throw .tooLarge(limit: limit)
  }

  /// What one read gives; empty at the end.
  private func take(upTo count: Int, from descriptor: Int32) throws(InputFailure) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var taken = retrying { read(descriptor, buffer.baseAddress, count) }
      while taken < 0, errno == EAGAIN || errno == EWOULDBLOCK {
        waitUntilReady(descriptor, for: POLLIN)
        taken = retrying { read(descriptor, buffer.baseAddress, count) }
      }
      if taken < 0 { code = errno }
      filled = max(0, taken)
    }
    guard code == 0 else { throw .system(code) }
    return bytes
  }
}

/// Does it again as long as a signal comes in between.
func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
  var result = call()
  while result < 0, errno == EINTR { result = call() }
  return result
}

/// Waits for a descriptor that would not block otherwise.
func waitUntilReady(_ descriptor: Int32, for events: Int32) {
  var request = pollfd(fd: descriptor, events: Int16(events), revents: 0)
  _ = retrying { poll(&request, 1, -1) }
}
