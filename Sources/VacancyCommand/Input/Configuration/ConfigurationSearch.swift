/// Finds the `.vacancy.json` that applies to a folder: its own, or that of the nearest folder above it.
struct ConfigurationSearch {
  static let name = Array(".vacancy.json".utf8)

  /// The folders of the first search, and its result. Most runs make no other, and making a dictionary takes
  /// longer than searching these.
  private var first: [Path] = []
  private var firstFound: Path?
  private var found: [Path: Path?] = [:]

  /// The path of the configuration for a folder, relative like that of the folder; `nil` if there is none up
  /// to the root.
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
      // A link without a target counts: reading it says what is wrong.
      if file.ownKind != nil {
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
    // Nothing can be removed from '.', '..' and '/'.
    guard !isRoot else { return nil }
    return parts.isEmpty ? ".." : appending("..".utf8)
  }

  /// Whether the folder is its own parent.
  private var isRoot: Bool {
    guard let own = try? FileStatus(of: self),
      let above = try? FileStatus(of: appending("..".utf8))
    else { return true }
    return own.identity == above.identity
  }
}
