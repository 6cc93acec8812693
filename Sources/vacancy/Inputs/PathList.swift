/// A list of paths in a file, one a line or with a NUL byte behind each.
///
/// In a list, `-` is the name of a file.
struct PathList {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var next = 0

  init(_ bytes: [UInt8], nulSeparated: Bool) {
    self.bytes = bytes
    separator = nulSeparated ? 0 : UInt8(ascii: "\n")
  }

  /// The next path that is not empty; the carriage return of a CRLF is no part of it.
  mutating func takeNext() -> Path? {
    while next < bytes.count {
      let end = bytes[next...].firstIndex(of: separator) ?? bytes.count
      var path = bytes[next..<end]
      next = end + 1
      if separator != 0, path.last == UInt8(ascii: "\r") { path.removeLast() }
      if !path.isEmpty { return Path(Array(path)) }
    }
    return nil
  }
}
