import VacancyCore

/// The configurations of a run, each with the folders whose notices it is for.
///
/// All are read before anything is written: one that makes no sense must stop the run, and threads
/// that only look things up need no lock.
struct ConfigurationTable: Sendable {
  private(set) var checks: [NoticeCheck] = []
  /// Which of the checks is for the notices of a folder.
  private var indexes: [Path: Int] = [:]

  /// - Parameter inputs: What the run will read; only the paths are looked at.
  init(_ settings: Settings, for inputs: InputWalk) throws(ConfigurationFailure) {
    var baseline: Baseline?
    if let path = settings.validation.baseline {
      baseline = try ConfigurationFile.baseline(at: path)
    }
    if let path = settings.validation.configuration {
      checks = [try NoticeCheck(settings, path, baseline)]
    } else if settings.validation.ignoresConfiguration {
      checks = [try NoticeCheck(settings, nil, baseline)]
    } else {
      try search(for: inputs, settings, baseline)
    }
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
    for inputs: InputWalk, _ settings: Settings, _ baseline: Baseline?
  ) throws(ConfigurationFailure) {
    var inputs = inputs
    var search = ConfigurationSearch()
    var known: [Path?: Int] = [:]
    while let step = inputs.next() {
      let folder = step.path.split.folder
      guard indexes[folder] == nil else { continue }
      let path = search.configuration(for: folder)
      if let index = known[path] {
        indexes[folder] = index
      } else {
        indexes[folder] = checks.count
        known[path] = checks.count
        checks.append(try NoticeCheck(settings, path, baseline))
      }
    }
    if checks.isEmpty { checks = [try NoticeCheck(settings, nil, baseline)] }
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
