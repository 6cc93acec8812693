import VacancyCore

/// The reading of one call.
struct InvocationReader {
  let words: ArgumentScanner
  let language: Language
  let command: CommandName?

  init(_ arguments: [[UInt8]]) {
    words = ArgumentScanner(arguments)
    // The language is known first, so that every mistake is told in it.
    language =
      words.options.last { $0.option.name == "lang" }
      .flatMap { Language(rawValue: String(decoding: $0.value, as: UTF8.self).lowercased()) }
      ?? .english
    command = words.operands.first.flatMap {
      CommandName(rawValue: String(decoding: $0, as: UTF8.self))
    }
  }

  func read() throws(UsageError) -> (Invocation.Action, Settings) {
    if words.options.contains(where: { $0.option.name == "help" }) {
      var settings = Settings()
      settings.language = language
      return (.help(command == .help ? try helpTopic() : command), settings)
    }
    try checkSpelling()
    try checkCommand()
    let settings = try readSettings()
    if settings.asksForVersion { return (.version, settings) }
    return (try readAction(settings), settings)
  }

  private func readAction(_ settings: Settings) throws(UsageError) -> Invocation.Action {
    switch command {
    case .parse:
      let paths = try readPaths(settings)
      try check(settings)
      return .parse(paths)
    case .validate:
      let paths = try readPaths(settings)
      try check(settings)
      try checkChoice(settings.validation)
      return .validate(paths)
    case .diff:
      let paths = try readPaths(settings)
      try check(settings)
      try checkChoice(settings.validation)
      return .diff(paths)
    case .rules:
      try refuseMore(than: 0)
      return .rules
    case .explain: return .explain(try ruleName())
    case .config:
      try check(settings)
      try refuseMore(than: 1)
      return .config(operands.first.map { Path($0) } ?? ".")
    case .schema: return .schema(try oneOf(SchemaName.self, Message.unknownSchema) ?? .notice)
    case .completions:
      guard let shell = try oneOf(ShellName.self, Message.unknownShell) else {
        throw mistake(.noShell)
      }
      return .completions(shell)
    case .help: return settings.asksForManual ? .manual : .help(try helpTopic())
    case nil: return .usage
    }
  }

  /// The words behind the command.
  var operands: ArraySlice<[UInt8]> { words.operands.dropFirst() }

  private func checkSpelling() throws(UsageError) {
    switch words.mistake {
    case .unknown(let spelling):
      let known = OptionTable.options.filter { $0.commands.contains(command ?? .help) }
      let near = spellingSuggestion(
        for: String(spelling.drop { $0 == "-" }), among: known.map(\.name))
      throw mistake(.unknownOption(spelling, near: spelling.hasPrefix("--") ? near : nil))
    case .missingValue(let spelling, let valueName):
      throw mistake(.missingValue(spelling, valueName))
    case .needlessValue(let spelling):
      throw mistake(.needlessValue(spelling))
    case nil: break
    }
  }

  private func checkCommand() throws(UsageError) {
    guard command == nil, let word = words.operands.first else { return }
    let name = String(decoding: word, as: UTF8.self)
    let near = spellingSuggestion(for: name, among: CommandName.allCases.map(\.rawValue))
    throw mistake(.unknownCommand(name, near: near))
  }

  private func readSettings() throws(UsageError) -> Settings {
    var settings = Settings()
    for given in words.options {
      guard let option = OptionTable.option(named: given.option.name, of: command ?? .help) else {
        throw mistake(.misplaced(given.spelling, command))
      }
      for value in option.values(in: given.value) {
        guard let expected = option.take(value, &settings) else { continue }
        let word = String(decoding: value, as: UTF8.self)
        let near = option.nearestChoice(to: word)
        throw mistake(.badValue(given.spelling, word, expected: expected, near: near))
      }
    }
    settings.chooseFormats(
      for: command, isFormatGiven: words.options.contains { $0.option.name == "format" })
    return settings
  }

  private func helpTopic() throws(UsageError) -> CommandName? {
    try oneOf(CommandName.self, Message.unknownCommand)
  }

  func refuseMore(than count: Int) throws(UsageError) {
    guard let word = operands.dropFirst(count).first else { return }
    throw mistake(.tooMuch(String(decoding: word, as: UTF8.self)))
  }

  func mistake(_ message: Message) -> UsageError {
    UsageError(message: message, language: language, command: command)
  }
}

extension Option {
  /// The words of a value that are taken one by one.
  fileprivate func values(in value: [UInt8]) -> [[UInt8]] {
    guard isList else { return [value] }
    return value.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      .map { Array($0) }
  }

  /// What a word was perhaps meant to be; of `RULE=LEVEL`, either part may be misspelt.
  fileprivate func nearestChoice(to word: String) -> String? {
    guard valueName == "RULE=LEVEL" else { return spellingSuggestion(for: word, among: choices) }
    let parts = word.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let rule = spellingSuggestion(for: parts[0], among: RuleNames.rules),
      let level = spellingSuggestion(for: parts[1], among: Severity.allCases.map(\.rawValue))
    else { return nil }
    return rule + "=" + level
  }
}
