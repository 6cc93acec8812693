#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Looks for the `.vacancy.json` that is in force for a folder: its own, or that of the nearest
/// folder above it. What was found is remembered.
struct ConfigurationSearch {
  static let name = Array(".vacancy.json".utf8)

  /// The folders that the first search went through, and what it found. Most runs make no other, and
  /// a dictionary takes longer to make than to look through these.
  private var first: [Path] = []
  private var firstFound: Path?
  private var found: [Path: Path?] = [:]

  /// The configuration for a folder, by a path as short as the folder's own; `nil` where there is
  /// none up to the root.
  mutating func configuration(for folder: Path) -> Path? {
    var folders: [Path] = []
    var result: Path?
    var next: Path? = folder
    while let folder = next {
      if let known = known(folder) {
        result = known
        break
      }
      folders.append(folder)
      let file = folder == "." ? Path(Self.name) : folder.appending(Self.name)
      // Also a link that leads nowhere is there: reading it will tell what is wrong with it.
      if file.exists {
        result = file
        break
      }
      next = folder.parent.flatMap { $0.bytes.count < 4096 ? $0 : nil }
    }
    remember(folders, result)
    return result
  }

  private func known(_ folder: Path) -> Path?? {
    first.contains(folder) ? .some(firstFound) : found[folder]
  }

  private mutating func remember(_ folders: [Path], _ result: Path?) {
    guard !first.isEmpty else {
      (first, firstFound) = (folders, result)
      return
    }
    for folder in folders { found[folder] = .some(result) }
  }
}

extension Path {
  /// Whether something goes by this name.
  fileprivate var exists: Bool {
    var status = stat()
    return isPossible && withCString { lstat($0, &status) } == 0
  }

  /// The folder above a folder; `nil` above the root.
  ///
  ///     a/b → a → . → .. → ../..
  var parent: Path? {
    let slash = UInt8(ascii: "/")
    var parts = bytes.split(separator: slash)
    parts.removeAll { $0.elementsEqual(".".utf8) }
    if let last = parts.last, !last.elementsEqual("..".utf8) {
      parts.removeLast()
      let joined = Array(parts.joined(separator: [slash]))
      if bytes.first == slash { return Path([slash] + joined) }
      return joined.isEmpty ? "." : Path(joined)
    }
    // Of '.', '..' and '/' nothing can be taken away.
    guard !isRoot else { return nil }
    return parts.isEmpty ? ".." : appending("..".utf8)
  }

  /// Whether the folder is its own parent.
  private var isRoot: Bool {
    var (own, above) = (stat(), stat())
    guard withCString({ stat($0, &own) }) == 0,
      appending("..".utf8).withCString({ stat($0, &above) }) == 0
    else { return true }
    return own.st_dev == above.st_dev && own.st_ino == above.st_ino
  }
}
