import VacancyCore

/// What stands behind the command, and whether it goes together with the options.
extension InvocationReader {
  func readPaths(_ settings: Settings) throws(UsageError) -> [Path] {
    let paths = operands.map { Path($0) }
    guard !paths.isEmpty || settings.filesFrom != nil else {
      throw mistake(.nothingToRead(command ?? .parse))
    }
    var readers = paths.count { $0.isStandardStream }
    if settings.filesFrom?.isStandardStream == true { readers += 1 }
    guard readers <= 1 else { throw mistake(.standardInputTwice) }
    guard !settings.nulSeparated || settings.filesFrom != nil else {
      throw mistake(.nullWithoutList)
    }
    guard !settings.spans || [.json, .ndjson].contains(settings.format) else {
      throw mistake(.spansOutsideRecords(settings.format.rawValue))
    }
    guard !settings.alignment || settings.diffFormat == .json else {
      throw mistake(.alignmentOutsideJSON)
    }
    return paths
  }

  /// Whether each report has a place of its own, and the configuration is no contradiction.
  func check(_ settings: Settings) throws(UsageError) {
    let validation = settings.validation
    guard validation.configuration == nil || !validation.ignoresConfiguration else {
      throw mistake(.configurationOrNone)
    }
    let outputs = validation.outputs
    guard outputs.count(where: \.isStandardOutput) <= 1 else {
      throw mistake(.standardOutputTwice)
    }
    let isReportShown =
      command == .diff
      ? settings.writesToStandardOutput
      : outputs.isEmpty || outputs.contains(where: \.isStandardOutput)
    guard validation.newBaseline?.isStandardStream != true || !isReportShown else {
      throw mistake(.baselineBesideReport)
    }
    var files: Set<Path> = []
    let paths = outputs.map(\.path) + [settings.output, validation.newBaseline]
    for case let path? in paths where !path.isStandardStream {
      guard files.insert(path).inserted else { throw mistake(.sameFileTwice(path.text)) }
    }
  }

  /// Whether the options leave a rule to check by, and `diff` one to compare the halves by.
  func checkChoice(_ validation: ValidationSettings) throws(UsageError) {
    for selector in validation.ignored {
      if let problem = Configuration.problem(withIgnoring: selector) { throw mistake(problem) }
    }
    // Without a choice there are all rules.
    guard !validation.selected.isEmpty || !validation.ignored.isEmpty else { return }
    var configuration = Configuration()
    configuration.follow(validation)
    let validator = Validator(configuration: configuration)
    guard validator.hasRules else { throw mistake(.noRuleToCheck) }
    guard command != .diff || validator.comparesHalves else { throw mistake(.noRuleOnHalves) }
  }

  func ruleName() throws(UsageError) -> String {
    guard let word = operands.first else { throw mistake(.noRule) }
    let name = String(decoding: word, as: UTF8.self)
    guard let rule = RuleNames.rules.first(where: { $0 == name.lowercased() }) else {
      throw mistake(.unknownRule(name, near: spellingSuggestion(for: name, among: RuleNames.rules)))
    }
    try refuseMore(than: 1)
    return rule
  }

  /// The one word behind the command, of a few that it can be; `nil` where there is none.
  func oneOf<Name: CaseIterable & RawRepresentable<String>>(
    _: Name.Type, _ unknown: (String, _ near: String?) -> Message
  ) throws(UsageError) -> Name? {
    guard let word = operands.first else { return nil }
    let text = String(decoding: word, as: UTF8.self)
    guard let name = Name(rawValue: text) else {
      let near = spellingSuggestion(for: text, among: Name.allCases.map(\.rawValue))
      throw mistake(unknown(text, near))
    }
    try refuseMore(than: 1)
    return name
  }
}
