import VacancyCore

/// Finds the other half of a notice in two files, among the files of the run.
struct PairSearch {
  private let named: NamedPaths
  /// What was named; `nil` until a file needs its other half, as few do.
  private var index: Index?
  private var reach = FolderReach()

  private struct Index {
    /// The files that hold a half by their names, by their normalized paths.
    var files: [Path: Path] = [:]
    var folders: [(path: Path, normalized: Path)] = []

    init(_ named: NamedPaths) {
      var named = named
      while let path = named.takeNext() {
        switch path.kind {
        case .folder: folders.append((path, path.normalized))
        case .file, .link, nil: if HalfName(path) != nil { files[path.normalized] = path }
        case .stream: break
        }
      }
    }
  }

  init(_ named: NamedPaths) {
    self.named = named
  }

  /// The file with the other half, if both files are part of the run; each takes no other then.
  mutating func partner(
    of path: Path, _ name: HalfName, _ configurations: inout RunConfigurations
  ) -> Path? {
    guard let partner = firstPartner(name, &configurations), let back = HalfName(partner),
      let own = firstPartner(back, &configurations), own.normalized == path.normalized
    else { return nil }
    return partner
  }

  private mutating func firstPartner(
    _ name: HalfName, _ configurations: inout RunConfigurations
  ) -> Path? {
    let index = index ?? Index(named)
    self.index = index
    for candidate in name.partners {
      let normalized = candidate.normalized
      if let file = index.files[normalized] { return file }
      for folder in index.folders {
        guard let names = normalized.names(below: folder.normalized), !names.isEmpty,
          reach.finds(names, below: folder.path, &configurations)
        else { continue }
        return names.reduce(folder.path) { $0.appending($1) }
      }
    }
    return nil
  }
}

/// Tells whether a search finds a file, without searching.
struct FolderReach {
  /// The filters of folders; `nil` for those that a search does not enter.
  private var known: [Path: FolderFilter?] = [:]

  /// Whether a search of a folder reads a file.
  ///
  /// - Parameter names: The names of the folders on the way to it, and its own.
  mutating func finds(
    _ names: [ArraySlice<UInt8>], below root: Path, _ configurations: inout RunConfigurations
  ) -> Bool {
    guard let name = names.last,
      let filter = filter(of: names.dropLast(), below: root, &configurations), filter.reads(name)
    else { return false }
    return names.reduce(root) { $0.appending($1) }.kind == .file
  }

  private mutating func filter(
    of names: ArraySlice<ArraySlice<UInt8>>, below root: Path,
    _ configurations: inout RunConfigurations
  ) -> FolderFilter? {
    let folder = names.reduce(root) { $0.appending($1) }
    if let filter = known[folder] { return filter }
    var isEntered = true
    if let name = names.last {
      let above = self.filter(of: names.dropLast(), below: root, &configurations)
      isEntered = above?.enters(name) ?? false && folder.ownKind == .folder
    }
    let filter = isEntered ? try? configurations.filter(for: folder, below: root) : nil
    known[folder] = .some(filter)
    return filter
  }
}
