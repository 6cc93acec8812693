import VacancyCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds the other half of a notice that lies in two files, among the files of the run.
struct PairSearch {
  private let paths: [Path]
  private let list: PathList?
  /// What was named; `nil` until a file asks for its other half, as few do.
  private var named: Named?
  private var reach = FolderReach()

  /// What was named, as far as it can have the half of a notice.
  private struct Named {
    /// The files with half a name, by their normalized paths.
    var files: [Path: Path] = [:]
    var folders: [(path: Path, normalized: Path)] = []
  }

  init(_ paths: [Path], _ list: PathList?) {
    self.paths = paths
    self.list = list
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
    let named = whatWasNamed
    for candidate in name.partners {
      let normalized = candidate.normalized
      if let file = named.files[normalized] { return file }
      for folder in named.folders {
        guard let names = normalized.names(below: folder.normalized), !names.isEmpty,
          reach.finds(names, below: folder.path, &configurations)
        else { continue }
        return names.reduce(folder.path) { $0.appending($1) }
      }
    }
    return nil
  }

  private var whatWasNamed: Named {
    mutating get {
      if let named { return named }
      var named = Named()
      var rest = list
      var all = paths[...]
      while let path = all.popFirst() ?? rest?.takeNext() {
        switch FileKind(of: path) {
        case .folder: named.folders.append((path, path.normalized))
        case .file: if HalfName(path) != nil { named.files[path.normalized] = path }
        case .other: break
        }
      }
      self.named = named
      return named
    }
  }
}

/// Says whether a search comes to a file, without searching.
struct FolderReach {
  /// The filters of the folders that were asked about; `nil` for those that a search does not enter.
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
    let path = names.reduce(root) { $0.appending($1) }
    if case .file = FileKind(of: path) { return path.isThere }
    return false
  }

  private mutating func filter(
    of names: ArraySlice<ArraySlice<UInt8>>, below root: Path,
    _ configurations: inout RunConfigurations
  ) -> FolderFilter? {
    let folder = names.reduce(root) { $0.appending($1) }
    if let filter = known[folder] { return filter }
    var filter: FolderFilter?
    if let name = names.last {
      let above = self.filter(of: names.dropLast(), below: root, &configurations)
      if let above, above.enters(name), folder.isOwnFolder {
        filter = try? configurations.filter(for: folder, below: root)
      }
    } else {
      filter = try? configurations.filter(for: folder, below: root)
    }
    known[folder] = .some(filter)
    return filter
  }
}

extension Path {
  /// Whether something goes by this name that can be reached.
  var isThere: Bool { isPossible && withCString { access($0, F_OK) } == 0 }

  /// Whether it is a folder, and no link to one.
  fileprivate var isOwnFolder: Bool {
    var status = stat()
    return withCString { lstat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
