import VacancyCore

/// The configurations of a run, each with the folders whose notices it is for.
///
/// All are read before anything is written: one that makes no sense must stop the run, and threads
/// that only look things up need no lock.
struct ConfigurationTable: Sendable {
  private(set) var checks: [NoticeCheck] = []
  /// Which of the checks is for the notices of a folder; those of the first folder go by the first.
  private var indexes: [Path: Int] = [:]

  /// - Parameter inputs: What the run will read; only the paths are looked at.
  init(
    _ settings: Settings, for inputs: InputWalk, of command: CommandName
  ) throws(ConfigurationFailure) {
    let baseline = try ConfigurationTable.baseline(settings)
    func check(_ path: Path?) throws(ConfigurationFailure) -> NoticeCheck {
      try NoticeCheck(settings, path, baseline, for: command)
    }
    if let path = settings.validation.configuration {
      checks = [try check(path)]
    } else if settings.validation.ignoresConfiguration {
      checks = [try check(nil)]
    } else {
      try search(for: inputs, check)
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
    for inputs: InputWalk, _ check: (Path?) throws(ConfigurationFailure) -> NoticeCheck
  ) throws(ConfigurationFailure) {
    var inputs = inputs
    var search = ConfigurationSearch()
    var first: (folder: Path, configuration: Path?)?
    // Most runs have one folder: neither dictionary is filled.
    var known: [Path?: Int] = [:]
    while let step = inputs.next() {
      let folder = step.path.split.folder
      guard folder != first?.folder, indexes[folder] == nil else { continue }
      let path = search.configuration(for: folder)
      guard let first else {
        first = (folder, path)
        checks.append(try check(path))
        continue
      }
      if path == first.configuration {
        indexes[folder] = 0
      } else if let index = known[path] {
        indexes[folder] = index
      } else {
        indexes[folder] = checks.count
        known[path] = checks.count
        checks.append(try check(path))
      }
    }
    if checks.isEmpty { checks = [try check(nil)] }
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
}
