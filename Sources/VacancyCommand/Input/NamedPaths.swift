/// The paths that were named: those of the command line, then those of `--files-from`.
struct NamedPaths {
  private var paths: ArraySlice<Path>
  /// The list, one path a line or with a NUL byte after each; `nil` if there is none.
  private var list: [UInt8]?
  private var separator = UInt8(ascii: "\n")
  private var next = 0
  /// Whether the last path is from the list, where `-` is the name of a file.
  private(set) var isInList = false

  /// - Parameters:
  ///   - style: How to report that the list cannot be read.
  ///   - status: The status, which gets worse then.
  init(_ paths: [Path], _ settings: Settings, _ style: FindingStyle, _ status: inout ExitStatus) {
    self.paths = paths[...]
    guard let path = settings.filesFrom else { return }
    if settings.nulSeparated { separator = 0 }
    do throws(InputFailure) {
      // The limit of '--max-file-size' is for notices.
      list = try FileReader(limit: 1 << 40).bytes(
        of: path, path.isStandardStream ? .standardInput : .named)
      if let list, list.starts(with: [0xEF, 0xBB, 0xBF]) { next = 3 }
    } catch {
      if let finding = error.finding(about: path) { StandardError.write(style.line(finding)) }
      status.worsen(to: .incomplete)
    }
  }

  var hasList: Bool { list != nil }

  /// The next path. The carriage return of a CRLF is no part of it.
  mutating func takeNext() -> Path? {
    if let path = paths.popFirst() { return path }
    isInList = true
    while let list, next < list.count {
      let end = list[next...].firstIndex(of: separator) ?? list.count
      var path = list[next..<end]
      next = end + 1
      if separator != 0, path.last == UInt8(ascii: "\r") { path.removeLast() }
      if !path.isEmpty { return Path(Array(path)) }
    }
    return nil
  }

  /// Whether one of the paths that were not taken meets a condition.
  func contains(where condition: (Path) -> Bool) -> Bool {
    var rest = self
    while let path = rest.takeNext() {
      if condition(rest.isInList && path.isStandardStream ? "./-" : path) { return true }
    }
    return false
  }
}
