import VacancyCore

/// The configurations of a run, each with the folders whose notices it is for.
///
/// All are read before anything is written: one that makes no sense must stop the run, and threads
/// that only look things up need no lock.
struct ConfigurationTable: Sendable {
  private(set) var checks: [NoticeCheck] = []
  /// Which of the checks is for the notices of a folder; those of the first folder go by the first.
  private var indexes: [Path: Int] = [:]

  /// - Parameter inputs: What the run will read; only the paths are looked at. It keeps the
  ///   configurations that were read.
  init(
    _ settings: Settings, for inputs: inout InputWalk, of command: CommandName
  ) throws(ConfigurationFailure) {
    let baseline = try ConfigurationTable.baseline(settings)
    func check(_ file: ConfigurationAtPath?) throws(ConfigurationFailure) -> NoticeCheck {
      try NoticeCheck(settings, file, baseline, for: command)
    }
    if let path = settings.validation.configuration {
      checks = [try check(inputs.configurations.configuration(at: path))]
    } else if settings.validation.ignoresConfiguration {
      checks = [try check(nil)]
    } else {
      try search(for: &inputs, check)
    }
  }

  /// What `--baseline` names.
  private static func baseline(_ settings: Settings) throws(ConfigurationFailure) -> Baseline? {
    guard let path = settings.validation.baseline else { return nil }
    return try ConfigurationFile.baseline(at: path)
  }

  /// The level for a report on the whole run: the strictest of all.
  var failLevel: FailLevel {
    let levels = checks.compactMap(\.failLevel.severity)
    return levels.min().flatMap { FailLevel(rawValue: $0.rawValue) } ?? .never
  }

  /// The number of the check for a notice.
  func index(for input: Path) -> Int {
    // A folder that appeared since the search goes by the first.
    indexes[input.split.folder] ?? 0
  }

  private mutating func search(
    for inputs: inout InputWalk,
    _ check: (ConfigurationAtPath?) throws(ConfigurationFailure) -> NoticeCheck
  ) throws(ConfigurationFailure) {
    var walk = inputs
    var first: (folder: Path, configuration: Path?)?
    // Most runs have one folder: neither dictionary is filled.
    var known: [Path?: Int] = [:]
    while let step = walk.next() {
      if let failure = walk.configurationFailure { throw failure }
      for folder in step.folders where folder != first?.folder && indexes[folder] == nil {
        let path = walk.configurations.path(for: folder)
        if let first {
          indexes[folder] = path == first.configuration ? 0 : known[path]
          if indexes[folder] != nil { continue }
          indexes[folder] = checks.count
          known[path] = checks.count
        } else {
          first = (folder, path)
        }
        checks.append(
          try check(
            path.map { path throws(ConfigurationFailure) in
              try walk.configurations.configuration(at: path)
            }))
      }
    }
    if checks.isEmpty { checks = [try check(nil)] }
    inputs.configurations = walk.configurations
  }
}

extension InputWalk.Step {
  /// What it is about.
  var path: Path {
    switch self {
    case .input(let input): input.path
    case .failure(let finding): finding.path
    }
  }

  /// The folders of its files.
  fileprivate var folders: [Path] {
    guard case .input(let input) = self, let french = input.french else {
      return [path.split.folder]
    }
    let (first, second) = (path.split.folder, french.split.folder)
    return first == second ? [first] : [first, second]
  }
}
