import VacancyCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Goes from input to input, in the order in which they were named and then by path.
///
/// Folders are listed as they are reached, one at a time, so that very many files need little room.
struct InputWalk {
  private let settings: Settings
  /// Those in force for the folders; what was read is kept.
  var configurations: RunConfigurations
  /// What is wrong with a configuration that a search needs, as soon as it is known.
  private(set) var configurationFailure: ConfigurationFailure?
  private var named: NamedPaths
  private var pairs: PairSearch
  private var folders: [FolderListing] = []
  /// The folder that is searched.
  private var root = Path.standardStream
  /// Whether a folder was named and nothing was found in it so far.
  private var isEmptySoFar = false
  /// Whether files were left out of it that a search reads otherwise.
  private var leftOut = false
  /// The folders read since one was named: each is read once, so that links end.
  private var visited: Set<FolderIdentity> = []
  /// The files that were given, where each is given once; `nil` where all are.
  private var given: Set<Path>?

  /// What comes next.
  enum Step {
    case input(Input)
    case failure(Finding)

    /// Whether nobody knows how long it takes: nothing should wait for it that is ready before.
    var mayTakeLong: Bool {
      switch self {
      case .input(let input): input.origin == .waiting || input.origin == .standardInput
      case .failure: false
      }
    }
  }

  /// - Parameter once: Whether a file that is named again, or lies in a folder that is named, too, is
  ///   passed over.
  init(_ paths: [Path], _ settings: Settings, list: PathList? = nil, once: Bool = false) {
    self.settings = settings
    configurations = RunConfigurations(settings)
    pairs = PairSearch(paths, list)
    named = NamedPaths(paths: paths[...], list: list)
    // In one folder, no file is met twice.
    if once, paths.count > 1 || list != nil { given = [] }
  }

  /// Whether a path that is named is searched, not read.
  static func isFolder(_ path: Path) -> Bool {
    if case .folder = FileKind(of: path) { true } else { false }
  }

  /// Whether one input was asked for: one file by its name, or standard input.
  static func isOneFile(_ paths: [Path], _ settings: Settings) -> Bool {
    guard settings.filesFrom == nil, paths.count == 1 else { return false }
    return paths[0].isStandardStream || !isFolder(paths[0])
  }

  /// Reads the configurations that a search needs, so that one that makes no sense stops the run
  /// before anything is written.
  mutating func readConfigurations() throws(ConfigurationFailure) {
    if let path = settings.validation.configuration {
      _ = try configurations.configuration(at: path)
    }
    guard named.list != nil || named.paths.contains(where: Self.isFolder) else { return }
    var walk = self
    while walk.next() != nil {
      if let failure = walk.configurationFailure { throw failure }
    }
    configurations = walk.configurations
  }

  mutating func next() -> Step? {
    while true {
      while !folders.isEmpty {
        if let step = nextInFolder() { return step }
      }
      if isEmptySoFar {
        isEmptySoFar = false
        if !settings.allowsEmpty {
          return .failure(Finding(root, nil, .noNotices(leftOut: leftOut)))
        }
      }
      guard let path = named.takeNext() else { return nil }
      if path.isStandardStream, !named.isInList {
        return .input(
          Input(path: settings.stdinFilename ?? path, origin: .standardInput))
      }
      switch FileKind(of: path) {
      case .folder(let identity):
        visited = [identity]
        (root, isEmptySoFar, leftOut) = (path, true, false)
        if let failure = enter(path) { return failure }
      case .file:
        if let step = input(of: path, .named) { return step }
      case .other: return .input(Input(path: path, origin: .waiting))
      }
    }
  }

  /// A step of the innermost folder; `nil` where it gave none, or ended.
  private mutating func nextInFolder() -> Step? {
    let top = folders.count - 1
    guard let (name, kind) = folders[top].takeNext() else {
      folders.removeLast()
      return nil
    }
    let path = folders[top].path.appending(name)
    switch kind {
    case .folderLink where !settings.followsSymlinks: return nil
    case .folder, .folderLink:
      let folder = Path(Array(path.bytes.dropLast()))
      guard case .folder(let identity) = FileKind(of: folder) else { return enter(folder) }
      return visited.insert(identity).inserted ? enter(folder) : nil
    case .file, .brokenLink:
      isEmptySoFar = false
      // Most partners lie in the same folder, whose names are at hand.
      if let (language, partner) = folders[top].partner(of: name) {
        return input(of: path, language, with: folders[top].path.appending(partner), .folder)
      }
      return input(of: path, .folder)
    }
  }

  /// The notice of a file, with the file of its other half where that is part of the run; `nil` where
  /// it comes with that one, or was given before.
  private mutating func input(of path: Path, _ origin: Input.Origin) -> Step? {
    guard let half = HalfName(path),
      let partner = pairs.partner(of: path, half, &configurations)
    else { return isNew(path) ? .input(Input(path: path, origin: origin)) : nil }
    return input(of: path, half.language, with: partner, origin)
  }

  /// The notice of two files; `nil` for the French half, which comes with the English one.
  private mutating func input(
    of path: Path, _ language: Language, with partner: Path, _ origin: Input.Origin
  ) -> Step? {
    guard language == .english else { return nil }
    switch (isNew(path), isNew(partner)) {
    case (true, true): return .input(Input(path: path, french: partner, origin: origin))
    case (true, false): return .input(Input(path: path, origin: origin))
    case (false, true): return .input(Input(path: partner, origin: origin))
    case (false, false): return nil
    }
  }

  /// Whether a file was not given before, under whatever name of its path.
  private mutating func isNew(_ path: Path) -> Bool {
    given?.insert(path.normalized).inserted ?? true
  }

  private mutating func enter(_ folder: Path) -> Step? {
    let filter: FolderFilter
    do throws(ConfigurationFailure) {
      filter = try configurations.filter(for: folder, below: root)
    } catch {
      configurationFailure = error
      isEmptySoFar = false
      return .failure(Finding(error.path, nil, error.message, at: error.position))
    }
    do throws(InputFailure) {
      let listing = try FolderListing(folder, filter)
      if listing.leftOut { leftOut = true }
      folders.append(listing)
      return nil
    } catch {
      isEmptySoFar = false
      return error.finding(about: folder).map(Step.failure)
    }
  }
}

/// The paths that were named, those of the list behind those of the command.
private struct NamedPaths {
  var paths: ArraySlice<Path>
  var list: PathList?
  private(set) var isInList = false

  init(paths: ArraySlice<Path>, list: PathList?) {
    self.paths = paths
    self.list = list
  }

  mutating func takeNext() -> Path? {
    if let path = paths.popFirst() { return path }
    isInList = true
    return list?.takeNext()
  }
}

/// What a path leads to.
enum FileKind {
  case folder(FolderIdentity)
  /// A file, or nothing at all: reading it will tell.
  case file
  case other

  init(of path: Path) {
    var status = stat()
    guard path.isPossible, path.withCString({ stat($0, &status) }) == 0 else {
      self = .file
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR:
      self = .folder(
        FolderIdentity(
          device: UInt64(truncatingIfNeeded: status.st_dev),
          file: UInt64(truncatingIfNeeded: status.st_ino)))
    default: self = .other
    }
  }
}

/// What makes a folder the same folder under another path.
struct FolderIdentity: Hashable {
  let device: UInt64
  let file: UInt64
}

extension Message {
  fileprivate static func noNotices(leftOut: Bool) -> Self {
    guard leftOut else {
      return Self(
        english: "this folder holds no *.txt or *.md file",
        french: "ce dossier ne contient aucun fichier *.txt ou *.md")
    }
    return Self(
      english: "this folder holds no *.txt or *.md file but those that are left out: "
        + "README, CHANGELOG, CONTRIBUTING, LICENSE, and what is excluded",
      french: "ce dossier ne contient que des fichiers *.txt ou *.md qui sont écartés : "
        + "README, CHANGELOG, CONTRIBUTING, LICENSE, et ce qui est exclu")
  }
}
