import VacancyCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads inputs whole, and none beyond a limit.
struct FileReader: Sendable {
  /// In bytes.
  let limit: Int
  /// Whether reading ends where the first bytes of a large input are no text.
  var refusesBinary = false
  /// The encoding that was asked for.
  var encoding: TextEncoding?

  /// Up to this size an input is read at once, in bytes. Of a larger one, the beginning is looked at
  /// first: a sparse file or an endless device needs no more.
  private static let firstChunk = 8 << 20

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
    var start = try take(upTo: min(size, Self.firstChunk), from: descriptor)
    if start.count == Self.firstChunk, size > start.count {
      try check(start)
      try Self.checkMemory(for: size)
      start.reserveCapacity(size)
      while start.count < size {
        let more = try take(upTo: min(size - start.count, Self.firstChunk), from: descriptor)
        if more.isEmpty { break }
        start += more
      }
    }
    // Some files of the system say that they are empty and are not, and a file may be growing.
    if start.count == size, size > 0 { return start }
    return try stream(from: descriptor, startingWith: start)
  }

  /// Reads to the end of what may have no size: a pipe, a terminal.
  private func stream(
    from descriptor: Int32, startingWith start: [UInt8]
  ) throws(InputFailure) -> [UInt8] {
    var bytes = start
    // Where memory is asked for again.
    var next = Self.firstChunk
    while bytes.count <= limit {
      if bytes.count >= next {
        if next == Self.firstChunk { try check(bytes) }
        next = 2 * bytes.count
        try Self.checkMemory(for: next)
      }
      let step = min(max(bytes.count, 1 << 16), limit - bytes.count + 1)
      let more = try take(upTo: step, from: descriptor)
      if more.isEmpty { return bytes }
      bytes += more
    }
    throw .tooLarge(limit: limit)
  }

  /// Refuses an input of which the first bytes are no text.
  private func check(_ start: [UInt8]) throws(InputFailure) {
    guard refusesBinary else { return }
    do throws(TextFailure) {
      _ = try SourceText(decoding: start, as: encoding)
    } catch {
      // A scalar may be cut at the end; what is wrong with the encoding is reported of the whole.
      guard case .undecodable = error else { throw .text(error) }
    }
  }

  /// Refuses an input for which there is not enough memory: an array that cannot be allocated would
  /// end the process.
  ///
  /// Besides its bytes, a text has its lines and its record, which take as much again at least.
  private static func checkMemory(for size: Int) throws(InputFailure) {
    let (needed, isTooMuch) = size.multipliedReportingOverflow(by: 3)
    guard !isTooMuch else { throw .system(ENOMEM) }
    // The pages are not touched, so that this takes no memory.
    let memory = mmap(nil, needed, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0)
    guard let memory, memory != MAP_FAILED else { throw .system(ENOMEM) }
    munmap(memory, needed)
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
