import VacancyCore

/// A configuration with the path that it was read from.
typealias ConfigurationAtPath = (path: Path, configuration: Configuration)

/// The configurations of a run: which one is in force for a folder. Each is read once.
///
/// Reading once matters for what is named: the pipe of `--config <(…)` has nothing more to give.
struct RunConfigurations {
  /// `--config`, if it was given.
  private let named: Path?
  private let ignoresAll: Bool
  /// `--include` and `--exclude`.
  private let include: [PathPattern]
  private let exclude: [PathPattern]
  private var search = ConfigurationSearch()
  private var read: [ConfigurationAtPath] = []

  init(_ settings: Settings) {
    named = settings.validation.configuration
    ignoresAll = settings.validation.ignoresConfiguration
    include = settings.include
    exclude = settings.exclude
  }

  /// The path of the configuration for a folder; `nil` where there is none.
  mutating func path(for folder: Path) -> Path? {
    if ignoresAll { return nil }
    return named ?? search.configuration(for: folder)
  }

  /// The configuration at a path.
  mutating func configuration(
    at path: Path
  ) throws(ConfigurationFailure) -> ConfigurationAtPath {
    if let known = read.first(where: { $0.path == path }) { return known }
    let file = (path, try ConfigurationFile.configuration(at: path, wasFound: path != named))
    read.append(file)
    return file
  }

  /// What a search reads and enters in a folder: the patterns of the options, and those of the
  /// configuration in force there.
  ///
  /// - Parameter root: The folder that was named, which the patterns of the options are about.
  mutating func filter(
    for folder: Path, below root: Path
  ) throws(ConfigurationFailure) -> FolderFilter {
    var scopes: [FolderFilter.Scope] = []
    if !include.isEmpty || !exclude.isEmpty {
      let prefix = folder.bytes.dropFirst(root.bytes.count).drop { $0 == UInt8(ascii: "/") }
      scopes.append(
        FolderFilter.Scope(include: include, exclude: exclude, prefix: Path(Array(prefix)).asPrefix)
      )
    }
    if let path = path(for: folder) {
      let configuration = try configuration(at: path).configuration
      if !configuration.include.isEmpty || !configuration.exclude.isEmpty {
        let below = folder.normalized.names(below: path.split.folder.normalized)
        let prefix = below.map { Path(Array($0.joined(separator: [UInt8(ascii: "/")]))) } ?? folder
        scopes.append(
          FolderFilter.Scope(
            include: configuration.include, exclude: configuration.exclude,
            prefix: prefix.asPrefix))
      }
    }
    return FolderFilter(scopes: scopes)
  }
}

extension Path {
  /// The path to put before a name.
  fileprivate var asPrefix: [UInt8] {
    let slash = UInt8(ascii: "/")
    return bytes.isEmpty || bytes.last == slash ? bytes : bytes + [slash]
  }

  /// The names on the way from a folder down to this path; `nil` where it does not lie below. Both are
  /// normalized.
  func names(below folder: Path) -> [ArraySlice<UInt8>]? {
    let slash = UInt8(ascii: "/")
    guard bytes.starts(with: folder.bytes) else { return nil }
    let rest = bytes.dropFirst(folder.bytes.count)
    guard rest.isEmpty || rest.first == slash || folder.bytes.last == slash else { return nil }
    return rest.split(separator: slash)
  }
}
