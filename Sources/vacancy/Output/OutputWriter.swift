#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The one way out: all that is written goes through a door.
///
/// Files are written in large pieces; whoever reads a pipe or a terminal has each record as soon as
/// it is there. A reader that goes away closes the door quietly.
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

  /// Whether a terminal shows what is written.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Writes something, perhaps not at once.
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
    let bytes = Array(text.utf8)
    try write(bytes.span.bytes)
  }

  /// Says that a record is complete, for those who wait for it.
  mutating func endRecord() throws(OutputFailure) {
    if !gathers { try flush() }
  }

  /// Sends all that was held back.
  mutating func flush() throws(OutputFailure) {
    guard !buffer.isEmpty else { return }
    // Taken out, not copied; put back for its room.
    var held: [UInt8] = []
    swap(&held, &buffer)
    try send(held.span.bytes)
    held.removeAll(keepingCapacity: true)
    swap(&held, &buffer)
  }

  private mutating func send(_ bytes: RawSpan) throws(OutputFailure) {
    var rest = bytes
    while !rest.isEmpty, !isClosed {
      let written = retrying { Self.systemWrite(descriptor, rest) }
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

  /// `write` of the system, which the methods of the door hide.
  private static func systemWrite(_ descriptor: Int32, _ bytes: RawSpan) -> Int {
    bytes.withUnsafeBytes { bytes in
      #if canImport(Glibc)
        Glibc.write(descriptor, bytes.baseAddress, bytes.count)
      #else
        Darwin.write(descriptor, bytes.baseAddress, bytes.count)
      #endif
    }
  }

  /// Files and devices such as `/dev/null` have nobody waiting at the other end.
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
