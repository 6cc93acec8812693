import VacancyCore

/// The rules as they are in force for some folders, and what makes their findings decide.
struct NoticeCheck: Sendable {
  let validator: Validator
  let failLevel: FailLevel

  /// - Parameters:
  ///   - file: The configuration with its path; `nil` where there is none.
  ///   - command: Whose fail level holds where nobody names one.
  init(
    _ settings: Settings, _ file: ConfigurationAtPath?, _ baseline: Baseline?,
    for command: CommandName
  ) throws(ConfigurationFailure) {
    var configuration = file?.configuration ?? Configuration()
    let asked = settings.validation
    configuration.follow(asked)
    failLevel = asked.failLevel ?? configuration.failOn ?? (command == .diff ? .warning : .error)
    validator = Validator(
      configuration: configuration, baseline: baseline, asOf: asked.asOf,
      configurationPath: file?.path.text ?? ".vacancy.json",
      workingFolder: file == nil ? "" : Path(".").normalized.text)
    if command == .diff, let path = file?.path, !validator.comparesHalves {
      throw ConfigurationFailure(path, .noRuleOnHalvesInForce)
    }
  }
}

extension Configuration {
  /// Does as the options say: they win.
  mutating func follow(_ asked: ValidationSettings) {
    if !asked.selected.isEmpty { select = asked.selected }
    ignore += asked.ignored
    for change in asked.severities { severity[change.rule] = change.severity }
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

extension Message {
  fileprivate static var noRuleOnHalvesInForce: Self {
    Self(
      english: "no rule of 'halves' is in force here: 'diff' has nothing to compare by "
        + "('--no-config' takes them all)",
      french: "aucune règle de « halves » n'est en vigueur ici : « diff » n'a pas de quoi comparer "
        + "(« --no-config » les prend toutes)")
  }
}
