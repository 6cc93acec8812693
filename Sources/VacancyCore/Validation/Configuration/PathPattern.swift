/// A glob such as `*.pdf` or `drafts/**`, matched against names or paths.
///
/// Without a `/` it is matched against the name at any depth, with one against the whole path below a
/// folder:
///
///     PathPattern("*.txt").matches("a/b.txt")      // true
///     PathPattern("a/*.txt").matches("a/b.txt")    // true
///     PathPattern("b/*.txt").matches("a/b/c.txt")  // false
///
/// `*` matches any characters but `/`, `?` one character but `/`, `**` any characters, and `**/` any
/// number of whole folders, also none. A `/` or `./` at the start only says that the path is meant, and
/// one at the end that a folder is. Everything else matches itself, brackets and braces too; upper and
/// lower case differ.
public struct PathPattern: Hashable, Sendable {
  /// The bytes between the slashes at both ends.
  private let pattern: [UInt8]
  private let isAboutPaths: Bool
  private let isAboutFolders: Bool
  /// As it was written; a byte that is not UTF-8 is replaced.
  public let text: String

  /// - Parameter pattern: The glob.
  public init(_ pattern: String) {
    self.init(Array(pattern.utf8))
  }

  /// - Parameter bytes: The glob; names of files need not be UTF-8.
  public init(_ bytes: [UInt8]) {
    text = String(decoding: bytes, as: UTF8.self)
    isAboutPaths = bytes.contains(slash)
    isAboutFolders = bytes.last == slash
    var rest = bytes[...]
    while rest.last == slash { rest.removeLast() }
    if rest.starts(with: "./".utf8) { rest.removeFirst() }
    pattern = Array(rest.drop { $0 == slash })
  }

  /// Whether a file matches.
  ///
  /// - Parameter path: Its path below the folder that the pattern is about.
  public func matches(_ path: String) -> Bool {
    matches(Array(path.utf8))
  }

  /// Whether a file or a folder matches.
  ///
  /// - Parameters:
  ///   - path: Its path below the folder that the pattern is about.
  ///   - isFolder: Whether it is a folder.
  public func matches(_ path: [UInt8], isFolder: Bool = false) -> Bool {
    guard !isAboutFolders || isFolder else { return false }
    if isAboutPaths { return matches(path.starts(with: "./".utf8) ? path[2...] : path[...]) }
    let nameStart = path.lastIndex(of: slash).map { $0 + 1 } ?? 0
    return matches(path[nameStart...])
  }

  /// Where a match goes on when the last wildcard has to take more.
  private struct Resumption {
    /// The part of the pattern after the wildcard.
    let index: Int
    /// The end of what the wildcard has taken.
    var at: Int
    var takesWholeFolders = false

    /// The end of what the wildcard takes when it takes a byte or a folder more.
    func nextEnd(in path: ArraySlice<UInt8>) -> Int? {
      guard takesWholeFolders else { return at + 1 }
      return path[at...].firstIndex(of: slash).map { $0 + 1 }
    }
  }

  /// Walks along path and pattern; at a mismatch the last wildcard takes more.
  ///
  /// Only the last `*` and the last `**` are ever resumed: what is before them has been matched by as
  /// little as possible, and a `*` cannot leave its folder.
  ///
  /// - Complexity: O(*n* · *m*) in the lengths of path and pattern.
  private func matches(_ path: ArraySlice<UInt8>) -> Bool {
    var (at, index) = (path.startIndex, 0)
    var star: Resumption?
    var wide: Resumption?
    while at < path.endIndex {
      if let wildcard = wildcard(at: index, of: at) {
        index = wildcard.resumption.index
        if wildcard.isWide {
          (wide, star) = (wildcard.resumption, nil)
        } else {
          star = wildcard.resumption
        }
      } else if let next = characterEnd(matching: index, in: path, at: at) {
        (at, index) = (next, index + 1)
      } else if let last = star, path[last.at] != slash {
        (at, index) = (last.at + 1, last.index)
        star?.at = at
      } else if let last = wide, let next = last.nextEnd(in: path) {
        (at, index) = (next, last.index)
        wide?.at = at
        star = nil
      } else {
        return false
      }
    }
    return pattern[index...].allSatisfy { $0 == UInt8(ascii: "*") }
  }

  /// The wildcard at a place of the pattern, if there is one.
  private func wildcard(at index: Int, of at: Int) -> (resumption: Resumption, isWide: Bool)? {
    let end = pattern[index...].firstIndex { $0 != UInt8(ascii: "*") } ?? pattern.count
    guard end > index else { return nil }
    guard end > index + 1 else { return (Resumption(index: end, at: at), false) }
    let startsFolder = index == 0 || pattern[index - 1] == slash
    guard startsFolder, end < pattern.count, pattern[end] == slash else {
      return (Resumption(index: end, at: at), true)
    }
    return (Resumption(index: end + 1, at: at, takesWholeFolders: true), true)
  }

  /// The end of the character that a byte of the pattern or a `?` matches.
  private func characterEnd(
    matching index: Int, in path: ArraySlice<UInt8>, at: Int
  ) -> Int? {
    guard index < pattern.count else { return nil }
    if pattern[index] == path[at] { return at + 1 }
    guard pattern[index] == UInt8(ascii: "?"), path[at] != slash else { return nil }
    let isContinuation = { (byte: UInt8) in byte & 0xC0 == 0x80 }
    return path[(at + 1)...].firstIndex { !isContinuation($0) } ?? path.endIndex
  }
}

private let slash = UInt8(ascii: "/")
