import VacancyCore

/// The rules that apply to the notices of some folders, and the severity that makes the exit status 1.
struct NoticeCheck: Sendable {
  let validator: Validator
  let failLevel: FailLevel
  let glossary: Glossary?

  /// - Parameter file: The configuration with its path; `nil` if there is none.
  init(
    _ settings: Settings, _ file: ConfigurationAtPath?, _ baseline: Baseline?, _ glossary: Glossary?
  ) throws(ConfigurationFailure) {
    self.glossary = glossary
    let isDiff = settings.command == .diff
    var configuration = file?.configuration ?? Configuration()
    configuration.apply(settings)
    failLevel = settings.failLevel ?? configuration.failOn ?? (isDiff ? .warning : .error)
    let baselinePath = settings.newBaseline ?? settings.baseline
    let hasPatterns = file != nil || baselinePath != nil
    validator = Validator(
      configuration: configuration, baseline: baseline, baselinePath: baselinePath?.text,
      asOf: settings.asOf, configurationPath: file?.path.text ?? ".vacancy.json",
      workingFolder: hasPatterns ? Path(".").normalized.text : "")
    if let path = file?.path, isDiff ? !validator.comparesHalves : !validator.hasRules {
      throw ConfigurationFailure(path: path, message: isDiff ? .noRuleOnHalves : .noRule)
    }
  }
}

/// The configurations of a run, each with the folders whose notices it applies to.
///
/// All are read before anything is written, as an invalid one stops the run. Threads that only look
/// something up need no lock.
struct ConfigurationTable: Sendable {
  private(set) var checks: [NoticeCheck] = []
  /// The glossaries that were read, by their paths.
  private var glossaries: [(path: Path, glossary: Glossary)] = []
  /// The indexes of the checks for the notices of folders, except the first folder.
  private var indexes: [Path: Int] = [:]

  /// - Parameter inputs: What the run will read; only the paths are used. It keeps the configurations that
  ///   were read.
  init(_ settings: Settings, for inputs: inout InputWalk) throws(ConfigurationFailure) {
    let baseline = try settings.baseline.map { path throws(ConfigurationFailure) in
      try ConfigurationFailure.reading(path, Baseline.init)
    }
    if settings.configuration == nil, !settings.ignoresConfiguration {
      try search(for: &inputs, settings, baseline)
    }
    if checks.isEmpty {
      try addCheck(at: settings.configuration, settings, baseline, &inputs.configurations)
    }
  }

  /// The level for a report on the whole run: the strictest of all.
  var failLevel: FailLevel {
    let levels = checks.compactMap(\.failLevel.severity)
    return levels.min().flatMap { FailLevel(rawValue: $0.rawValue) } ?? .never
  }

  func index(for input: Path) -> Int {
    // A folder that appeared since the search is treated like the first.
    indexes[input.split.folder] ?? 0
  }

  private mutating func addCheck(
    at path: Path?, _ settings: Settings, _ baseline: Baseline?,
    _ configurations: inout RunConfigurations
  ) throws(ConfigurationFailure) {
    let file = try path.map { path throws(ConfigurationFailure) in
      try configurations.configuration(at: path)
    }
    checks.append(
      try NoticeCheck(settings, file, baseline, try glossary(of: file, settings)))
  }

  /// The glossary of the options, else that of a configuration; each is read once.
  private mutating func glossary(
    of file: ConfigurationAtPath?, _ settings: Settings
  ) throws(ConfigurationFailure) -> Glossary? {
    let isNamed = settings.glossary != nil
    guard let path = settings.glossary ?? file.flatMap({ $0.configuration.glossary(at: $0.path) })
    else { return nil }
    if let known = glossaries.first(where: { $0.path == path }) { return known.glossary }
    let glossary = try ConfigurationFailure.reading(
      path, wasFound: !isNamed, isJSON: false, Glossary.init)
    glossaries.append((path, glossary))
    return glossary
  }

  private mutating func search(
    for inputs: inout InputWalk, _ settings: Settings, _ baseline: Baseline?
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
        try addCheck(at: path, settings, baseline, &walk.configurations)
      }
    }
    inputs.configurations = walk.configurations
  }
}

extension Configuration {
  /// The path of its glossary, which is below the folder of the configuration.
  fileprivate func glossary(at path: Path) -> Path? {
    guard let glossary else { return nil }
    let name = Array(glossary.utf8)
    let folder = path.split.folder
    return name.first == UInt8(ascii: "/") || folder == "." ? Path(name) : folder.appending(name)
  }

  /// Changes what the options change: they override the configuration.
  mutating func apply(_ settings: Settings) {
    if !settings.selected.isEmpty { select = settings.selected }
    ignore += settings.ignored
    for change in settings.severities { severity[change.rule] = change.severity }
  }
}

extension InputWalk.Step {
  /// The folders of its files.
  fileprivate var folders: [Path] {
    switch self {
    case .failure(let finding): return [finding.path.split.folder]
    case .input(let input):
      let folder = input.path.split.folder
      guard let other = input.french?.split.folder, other != folder else { return [folder] }
      return [folder, other]
    }
  }
}

extension Message {
  fileprivate static var noRule: Self {
    Self(
      english: "the configuration leaves no rule to apply ('--no-config' applies all rules)",
      french: "la configuration ne laisse aucune règle à appliquer "
        + "(« --no-config » les applique toutes)")
  }

  fileprivate static var noRuleOnHalves: Self {
    Self(
      english:
        "the configuration leaves no 'halves' rule to apply ('--no-config' applies all rules)",
      french: "la configuration ne laisse aucune règle de la famille « halves » à appliquer "
        + "(« --no-config » les applique toutes)")
  }
}
