import VacancyCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads inputs whole, up to a limit.
struct FileReader: Sendable {
  /// In bytes.
  let limit: Int
  /// Whether to stop reading a large input if its first bytes are no text.
  var refusesBinary = false
  /// Whether it reads documents all the same, as they are converted.
  var readsDocuments = false
  var encoding: TextEncoding?

  /// The size in bytes up to which an input is read at once. Of a larger one, the beginning is checked
  /// first: a sparse file or an endless device is refused early.
  private static let firstChunk = 8 << 20

  func text(of path: Path, _ origin: Input.Origin) throws(InputFailure) -> SourceText {
    try text(of: try bytes(of: path, origin))
  }

  /// The text that bytes stand for.
  func text(of bytes: [UInt8]) throws(InputFailure) -> SourceText {
    do throws(TextFailure) {
      return try SourceText(decoding: bytes, as: encoding)
    } catch {
      throw .text(error)
    }
  }

  /// The bytes of a file, of a named pipe that was named, or of standard input.
  func bytes(of path: Path, _ origin: Input.Origin) throws(InputFailure) -> [UInt8] {
    guard origin != .standardInput else { return try bytes(from: STDIN_FILENO, origin) }
    guard path.isPossible else { throw .system(ENOENT) }
    // A file of a folder may have been replaced by a pipe: reading it must not wait.
    let flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | (origin == .folder ? O_NONBLOCK : 0)
    let descriptor = path.withCString { name in retrying { open(name, flags) } }
    guard descriptor >= 0 else { throw .system(errno) }
    defer { close(descriptor) }
    return try bytes(from: descriptor, origin)
  }

  private func bytes(
    from descriptor: Int32, _ origin: Input.Origin
  ) throws(InputFailure) -> [UInt8] {
    let status = try FileStatus(of: descriptor)
    if status.kind == .folder { throw .system(EISDIR) }
    if status.kind != .file, origin == .folder { throw .notAFile }
    // A pipe or a terminal has no size, and some files of the system have one of 0 and are not empty.
    let size = status.kind == .file ? status.size : 0
    guard size <= limit else { throw .tooLarge(limit: limit) }
    var bytes = size > 0 ? try take(upTo: min(size, Self.firstChunk), from: descriptor) : []
    // Where memory is checked.
    var next = Self.firstChunk
    while bytes.count != size || size == 0 {
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
      if bytes.count >= next {
        if next == Self.firstChunk { try check(bytes) }
        next = bytes.count < size ? size : 2 * bytes.count
        try Self.checkMemory(for: next)
        bytes.reserveCapacity(size)
      }
      let step =
        bytes.count < size ? min(size - bytes.count, Self.firstChunk) : max(bytes.count, 1 << 16)
      let more = try take(upTo: min(step, limit - bytes.count + 1), from: descriptor)
      if more.isEmpty { break }
      bytes += more
    }
    return bytes
  }

  /// Refuses an input of which the first bytes are no text.
  private func check(_ start: [UInt8]) throws(InputFailure) {
    guard refusesBinary, !readsDocuments || DocumentFormat(signatureOf: start) == nil else {
      return
    }
    do throws(TextFailure) {
      _ = try SourceText(decoding: start, as: encoding)
    } catch {
      // A scalar may be cut at the end; a wrong encoding is reported when the whole text is decoded.
      guard case .undecodable = error else { throw .text(error) }
    }
  }

  /// Refuses an input for which there is not enough memory, as an array that cannot be allocated would end
  /// the process.
  ///
  /// The lines and the record of a text need at least as much again as its bytes.
  private static func checkMemory(for size: Int) throws(InputFailure) {
    let (needed, isTooMuch) = size.multipliedReportingOverflow(by: 3)
    guard !isTooMuch else { throw .system(ENOMEM) }
    // The pages are not touched, so that this takes no memory.
    let memory = mmap(nil, needed, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0)
    guard let memory, memory != MAP_FAILED else { throw .system(ENOMEM) }
    munmap(memory, needed)
  }

  /// The bytes of one read; none at the end.
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

/// Repeats a system call that a signal interrupts.
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
