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
  private var named: NamedPaths
  private var folders: [FolderListing] = []
  /// The folder that was named, as long as nothing was found in it.
  private var emptySoFar: Path?
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

  mutating func next() -> Step? {
    while true {
      while !folders.isEmpty {
        if let step = nextInFolder() { return step }
      }
      if let folder = emptySoFar {
        emptySoFar = nil
        if !settings.allowsEmpty { return .failure(Finding(folder, nil, .error, .noNotices)) }
      }
      guard let path = named.takeNext() else { return nil }
      if path.isStandardStream, !named.isInList {
        return .input(
          Input(path: settings.stdinFilename ?? path, origin: .standardInput))
      }
      switch FileKind(of: path) {
      case .folder(let identity): visited = [identity]
      case .file:
        guard isNew(path) else { continue }
        return .input(Input(path: path))
      case .other: return .input(Input(path: path, origin: .waiting))
      }
      emptySoFar = path
      if let failure = enter(path) { return failure }
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
      emptySoFar = nil
      guard let pair = HalfName(name) else { return inputInFolder(path) }
      return inputOfPair(pair, name, path, folders[top])
    }
  }

  /// `NAME.en.txt` takes `NAME.fr.txt` with it, if it is there.
  private mutating func inputOfPair(
    _ half: HalfName, _ name: [UInt8], _ path: Path, _ folder: FolderListing
  ) -> Step? {
    guard folder.holdsFile(named: name), folder.holdsFile(named: half.partner) else {
      return inputInFolder(path)
    }
    guard half.language == .english else { return nil }
    let partner = folder.path.appending(half.partner)
    switch (isNew(path), isNew(partner)) {
    case (true, true): return .input(Input(path: path, french: partner, origin: .folder))
    case (true, false): return .input(Input(path: path, origin: .folder))
    case (false, true): return .input(Input(path: partner, origin: .folder))
    case (false, false): return nil
    }
  }

  private mutating func inputInFolder(_ path: Path) -> Step? {
    isNew(path) ? .input(Input(path: path, origin: .folder)) : nil
  }

  /// Whether a file was not given before, under whatever name of its path.
  private mutating func isNew(_ path: Path) -> Bool {
    given?.insert(path.normalized).inserted ?? true
  }

  private mutating func enter(_ folder: Path) -> Step? {
    do throws(InputFailure) {
      folders.append(try FolderListing(folder))
      return nil
    } catch {
      emptySoFar = nil
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
private enum FileKind {
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
private struct FolderIdentity: Hashable {
  let device: UInt64
  let file: UInt64
}

extension Message {
  fileprivate static var noNotices: Self {
    Self(
      english: "this folder holds no *.txt or *.md file",
      french: "ce dossier ne contient aucun fichier *.txt ou *.md")
  }
}
