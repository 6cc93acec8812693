#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Buffered writer over a file descriptor. All output of the command goes through it.
///
/// Files are written in large pieces; the reader of a pipe or a terminal gets each record as soon as it is
/// complete. After the reader is gone, nothing is written, and that is no failure.
struct OutputWriter: ~Copyable {
  private let descriptor: Int32
  /// The file to name where it fails; `nil` is standard output.
  private let path: Path?
  private let gathers: Bool
  private var buffer: [UInt8] = []
  private(set) var isClosed = false

  private static var capacity: Int { 256 << 10 }

  init(to descriptor: Int32, path: Path? = nil) {
    self.descriptor = descriptor
    self.path = path
    gathers = Self.gathers(descriptor)
  }

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Writes bytes, perhaps not at once.
  mutating func write(_ bytes: RawSpan) throws(OutputFailure) {
    guard !isClosed else { return }
    if buffer.count + bytes.byteCount > Self.capacity { try flush() }
    if bytes.byteCount > Self.capacity {
      try send(bytes)
    } else {
      bytes.withUnsafeBytes { buffer.append(contentsOf: $0) }
    }
  }

  mutating func write(_ text: String) throws(OutputFailure) {
    try write { $0 += text.utf8 }
  }

  /// Writes what a closure appends to the buffer.
  mutating func write(_ append: (inout [UInt8]) -> Void) throws(OutputFailure) {
    guard !isClosed else { return }
    append(&buffer)
    if buffer.count > Self.capacity { try flush() }
  }

  /// Ends a record: a reader that waits for it gets it now.
  mutating func endRecord() throws(OutputFailure) {
    if !gathers { try flush() }
  }

  mutating func flush() throws(OutputFailure) {
    guard !buffer.isEmpty else { return }
    // Taken out, not copied; put back for its room.
    var held: [UInt8] = []
    swap(&held, &buffer)
    try send(held.span.bytes)
    // The buffer of a huge record is not kept for the rest of the run.
    held.removeAll(keepingCapacity: held.capacity <= 4 << 20)
    swap(&held, &buffer)
  }

  private mutating func send(_ bytes: RawSpan) throws(OutputFailure) {
    var rest = bytes
    while !rest.isEmpty, !isClosed {
      let written = retrying { systemWrite(descriptor, rest) }
      if written > 0 {
        rest = rest.extracting(droppingFirst: written)
      } else if written == 0 {
        throw OutputFailure(path: path, code: EIO)
      } else if errno == EAGAIN || errno == EWOULDBLOCK {
        waitUntilReady(descriptor, for: Int32(POLLOUT))
      } else if errno == EPIPE {
        isClosed = true
      } else {
        let code = errno
        isClosed = true
        throw OutputFailure(path: path, code: code)
      }
    }
  }

  /// Whether nobody waits for each record: files and devices such as `/dev/null`.
  private static func gathers(_ descriptor: Int32) -> Bool {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return false }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return true
    case S_IFCHR: return isatty(descriptor) == 0
    default: return false
    }
  }
}

enum StandardError {
  static func write(_ text: String) {
    var output = OutputWriter(to: STDERR_FILENO)
    // There is nowhere to report a failure.
    try? output.write(text)
    try? output.flush()
  }
}

/// `write` of the system, which the methods of the writer hide.
private func systemWrite(_ descriptor: Int32, _ bytes: RawSpan) -> Int {
  bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
}
