import VacancyCore

/// A configuration with the path that it was read from.
typealias ConfigurationAtPath = (path: Path, configuration: Configuration)

/// The configurations of a run, and which of them applies to a folder.
///
/// Each is read once, as the pipe of `--config <(…)` can be read only once.
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
    named = settings.configuration
    ignoresAll = settings.ignoresConfiguration
    include = settings.include
    exclude = settings.exclude
  }

  /// The path of the configuration for a folder; `nil` if there is none.
  mutating func path(for folder: Path) -> Path? {
    if ignoresAll { return nil }
    return named ?? search.configuration(for: folder)
  }

  mutating func configuration(at path: Path) throws(ConfigurationFailure) -> ConfigurationAtPath {
    if let known = read.first(where: { $0.path == path }) { return known }
    let file = (
      path, try ConfigurationFailure.reading(path, wasFound: path != named, Configuration.init)
    )
    read.append(file)
    return file
  }

  /// The filter of a folder: the patterns of the options, and those of the configuration that applies.
  ///
  /// - Parameter root: The folder that was named: the patterns of the options are for paths below it.
  mutating func filter(
    for folder: Path, below root: Path
  ) throws(ConfigurationFailure) -> FolderFilter {
    let prefix = folder.bytes.dropFirst(root.bytes.count).drop { $0 == UInt8(ascii: "/") }
    var scopes = [
      FolderFilter.Scope(include: include, exclude: exclude, prefix: Path(Array(prefix)).asPrefix)
    ]
    if let path = path(for: folder) {
      let configuration = try configuration(at: path).configuration
      let below = folder.normalized.names(below: path.split.folder.normalized)
      let prefix = below.map { Path(Array($0.joined(separator: [UInt8(ascii: "/")]))) } ?? folder
      scopes.append(
        FolderFilter.Scope(
          include: configuration.include, exclude: configuration.exclude, prefix: prefix.asPrefix))
    }
    return FolderFilter(scopes: scopes.filter { !$0.include.isEmpty || !$0.exclude.isEmpty })
  }
}

extension Path {
  /// The path with a slash at its end.
  fileprivate var asPrefix: [UInt8] {
    let slash = UInt8(ascii: "/")
    return bytes.isEmpty || bytes.last == slash ? bytes : bytes + [slash]
  }

  /// The names on the way from a folder down to this path; `nil` if it is not below. Both are normalized.
  func names(below folder: Path) -> [ArraySlice<UInt8>]? {
    let slash = UInt8(ascii: "/")
    guard bytes.starts(with: folder.bytes) else { return nil }
    let rest = bytes.dropFirst(folder.bytes.count)
    guard rest.isEmpty || rest.first == slash || folder.bytes.last == slash else { return nil }
    return rest.split(separator: slash)
  }
}
