/// A list of paths in a file, one a line or with a NUL byte behind each.
///
/// In a list, `-` is the name of a file.
struct PathList {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var next = 0

  /// The list that `--files-from` names, if it does. One that cannot be read is a finding like others.
  init?(_ settings: Settings, _ style: FindingStyle, _ status: inout ExitStatus) {
    guard let path = settings.filesFrom else { return nil }
    do throws(InputFailure) {
      // A list is as long as it is: the limit is for notices.
      let bytes = try FileReader(limit: 1 << 40).bytes(
        of: path, path.isStandardStream ? .standardInput : .named)
      self.init(bytes, nulSeparated: settings.nulSeparated)
    } catch {
      if let finding = error.finding(about: path) { StandardError.write(style.line(finding)) }
      status.worsen(to: .incomplete)
      return nil
    }
  }

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

  /// Whether a path is among those that are still to come.
  func contains(where isSought: (Path) -> Bool) -> Bool {
    var rest = self
    while let path = rest.takeNext() {
      if isSought(path.isStandardStream ? "./-" : path) { return true }
    }
    return false
  }
}
