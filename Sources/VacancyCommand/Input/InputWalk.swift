import VacancyCore

/// The inputs of a run, in the order in which they were named, and in folders by path.
///
/// Folders are listed one at a time when they are reached, so that very many files need little memory.
struct InputWalk {
  private let settings: Settings
  /// The configurations of the folders. Each is read once.
  var configurations: RunConfigurations
  /// Whether one input was named: a file, or standard input. It is decided once, as the document of one
  /// has room for one record: what becomes a folder afterwards is not searched.
  let isOneFile: Bool
  /// The failure of a configuration that a search needs.
  private(set) var configurationFailure: ConfigurationFailure?
  private var named: NamedPaths
  private var pairs: PairSearch
  private var folders: [FolderListing] = []
  /// The named folder that is searched.
  private var root = Path.standardStream
  /// Whether nothing was found so far in the named folder.
  private var isEmptySoFar = false
  /// Whether text files were excluded from it.
  private var leftOut = false
  /// The folders below it that were read: each is read once, so that cycles of links end.
  private var visited: Set<FileStatus.Identity> = []
  /// The files that were returned, if each is returned once; `nil` if all are.
  private var returned: Set<Path>?

  enum Step {
    case input(Input)
    case failure(InputFinding)

    /// Whether reading it may take long: what is complete must not wait for it.
    var mayTakeLong: Bool {
      switch self {
      case .input(let input):
        input.origin == .waiting || input.origin == .standardInput || isConversion
      case .failure: false
      }
    }

    /// Whether a program converts it.
    var isConversion: Bool {
      guard case .input(let input) = self else { return false }
      return DocumentFormat(extensionOf: input.path) != nil
        || input.french.flatMap { DocumentFormat(extensionOf: $0) } != nil
    }
  }

  /// - Parameter once: Whether to skip a file that was returned before, under whatever name of its path.
  init(_ paths: [Path], _ named: NamedPaths, _ settings: Settings, once: Bool) {
    isOneFile =
      settings.filesFrom == nil && paths.count == 1
      && paths.allSatisfy { $0.isStandardStream || $0.kind != .folder }
    self.settings = settings
    self.named = named
    configurations = RunConfigurations(settings)
    pairs = PairSearch(named)
    if once { returned = [] }
  }

  /// Reads the configurations that a search needs, so that an invalid one stops the run before anything is
  /// written.
  mutating func readConfigurations() throws(ConfigurationFailure) {
    if let path = settings.configuration {
      _ = try configurations.configuration(at: path)
    }
    guard named.hasList || named.contains(where: { $0.kind == .folder }) else { return }
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
          return .failure(InputFinding(root, nil, .noNotices(leftOut: leftOut)))
        }
      }
      guard let path = named.takeNext() else { return nil }
      if path.isStandardStream, !named.isInList {
        return .input(Input(path: settings.stdinFilename ?? path, origin: .standardInput))
      }
      // Reading a path says why it cannot be read.
      let status = try? FileStatus(of: path)
      switch status?.kind {
      case .folder where !isOneFile:
        visited = Set([status?.identity].compactMap(\.self))
        (root, isEmptySoFar, leftOut) = (path, true, false)
        if let failure = enter(path) { return failure }
      case .file, .folder, .link, nil:
        if let step = input(of: path, .named) { return step }
      case .stream: return .input(Input(path: path, origin: .waiting))
      }
    }
  }

  /// The next step of the innermost folder; `nil` if the next entry gives none, or if there is no other.
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
      guard let status = try? FileStatus(of: folder), status.kind == .folder else {
        return enter(folder)
      }
      return visited.insert(status.identity).inserted ? enter(folder) : nil
    case .file, .brokenLink:
      isEmptySoFar = false
      // Most partners lie in the same folder, whose names are at hand.
      if let (language, partner) = folders[top].partner(of: name) {
        return input(of: path, language, with: folders[top].path.appending(partner), .folder)
      }
      return input(of: path, .folder)
    }
  }

  /// The notice of a file, with the file of its other half if that is part of the run; `nil` if it comes
  /// with that one, or was returned before.
  private mutating func input(of path: Path, _ origin: Input.Origin) -> Step? {
    guard let half = HalfName(path),
      let partner = pairs.partner(of: path, half, &configurations)
    else { return isNew(path) ? .input(Input(path: path, origin: origin)) : nil }
    return input(of: path, half.language, with: partner, origin)
  }

  /// The notice in two files; `nil` for the French half, which comes with the English one.
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

  private mutating func isNew(_ path: Path) -> Bool {
    returned?.insert(path.normalized).inserted ?? true
  }

  private mutating func enter(_ folder: Path) -> Step? {
    let filter: FolderFilter
    do throws(ConfigurationFailure) {
      filter = try configurations.filter(for: folder, below: root)
    } catch {
      configurationFailure = error
      isEmptySoFar = false
      return .failure(InputFinding(error.path, nil, error.message, at: error.position))
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

extension Message {
  fileprivate static func noNotices(leftOut: Bool) -> Self {
    guard leftOut else {
      return Self(
        english: "no *.txt or *.md file in this folder",
        french: "aucun fichier *.txt ou *.md dans ce dossier")
    }
    return Self(
      english: "no *.txt or *.md file in this folder except excluded ones: "
        + "README, CHANGELOG, CONTRIBUTING, LICENSE, and what is excluded",
      french: "aucun fichier *.txt ou *.md dans ce dossier, hormis ceux qui sont exclus : "
        + "README, CHANGELOG, CONTRIBUTING, LICENSE, et ce qui est exclu")
  }
}
