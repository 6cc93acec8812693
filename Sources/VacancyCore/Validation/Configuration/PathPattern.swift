/// A pattern of paths: `*` stands for anything but `/`, `**` for anything, `?` for one character.
///
/// A pattern matches a path from any folder of it on: `PathPattern("a/*.txt").matches("./notices/a/b.txt")`.
/// A ``Validator`` holds it against the path from the configuration on where that lies above the working
/// folder, so that `2024/*.txt` means the same from wherever the command is run.
struct PathPattern {
  private let pattern: [UInt8]

  init(_ pattern: String) {
    self.pattern = Array(pattern.utf8)
  }

  func matches(_ path: String) -> Bool {
    let bytes = Array(path.utf8)
    if matches(bytes[...]) { return true }
    return bytes.indices.contains { bytes[$0] == UInt8(ascii: "/") && matches(bytes[($0 + 1)...]) }
  }

  /// Goes along path and pattern; at a mismatch it lets the last star take one more byte.
  private func matches(_ path: ArraySlice<UInt8>) -> Bool {
    var (at, index) = (path.startIndex, 0)
    var star: (index: Int, at: Int)?
    var wideStar: (index: Int, at: Int)?
    while at < path.endIndex {
      if index < pattern.count, pattern[index] == UInt8(ascii: "*") {
        let isWide = index + 1 < pattern.count && pattern[index + 1] == UInt8(ascii: "*")
        index += isWide ? 2 : 1
        // `**/` stands for no folder too.
        if isWide, index < pattern.count, pattern[index] == UInt8(ascii: "/") { index += 1 }
        if isWide {
          (wideStar, star) = ((index, at), nil)
        } else {
          star = (index, at)
        }
      } else if index < pattern.count, takes(pattern[index], path[at]) {
        (at, index) = (at + 1, index + 1)
      } else if let last = star, path[last.at] != UInt8(ascii: "/") {
        star = (last.index, last.at + 1)
        (at, index) = (last.at + 1, last.index)
      } else if let last = wideStar {
        wideStar = (last.index, last.at + 1)
        star = nil
        (at, index) = (last.at + 1, last.index)
      } else {
        return false
      }
    }
    return pattern[index...].allSatisfy { $0 == UInt8(ascii: "*") }
  }

  private func takes(_ mark: UInt8, _ byte: UInt8) -> Bool {
    mark == byte || mark == UInt8(ascii: "?") && byte != UInt8(ascii: "/")
  }
}
