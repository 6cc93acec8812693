import VacancyCore

/// The rules as they are in force for some folders, and what makes their findings decide.
struct NoticeCheck: Sendable {
  let validator: Validator
  let failLevel: FailLevel

  /// - Parameter path: The configuration; `nil` where there is none.
  init(
    _ settings: Settings, _ path: Path?, _ baseline: Baseline?
  ) throws(ConfigurationFailure) {
    var configuration = Configuration()
    if let path { configuration = try ConfigurationFile.configuration(at: path) }
    let asked = settings.validation
    if !asked.selected.isEmpty { configuration.select = asked.selected }
    configuration.ignore += asked.ignored
    for change in asked.severities { configuration.severity[change.rule] = change.severity }
    failLevel = asked.failLevel ?? configuration.failOn ?? .error
    validator = Validator(
      configuration: configuration, baseline: baseline, asOf: asked.asOf,
      configurationPath: path?.text ?? ".vacancy.json")
  }
}

/// A file as the rules left it.
struct CheckedFile: Sendable {
  var outcome: Validator.Outcome
  /// The number of the check that it was held against.
  let check: Int
  /// The two halves side by side, where a report shows them.
  var halves: String?
  /// Whether it is the second file of a notice that lies in two.
  var isSecondHalf = false
}
