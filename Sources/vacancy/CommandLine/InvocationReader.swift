import VacancyCore

struct InvocationReader {
  private let arguments: ArgumentScanner
  private let command: CommandName?
  private let language: Language

  init(_ arguments: [[UInt8]]) {
    self.arguments = ArgumentScanner(arguments)
    // The language comes first, so that every error is reported in it.
    language =
      self.arguments.options.last { $0.option.name == "lang" }
      .flatMap { Language(rawValue: lowercase($0.value)) } ?? .english
    command = self.arguments.operands.first.flatMap { CommandName(rawValue: text(of: $0)) }
  }

  func read() throws(UsageError) -> (Invocation.Action, Settings) {
    if arguments.options.contains(where: { $0.option.name == "help" }) {
      var settings = Settings(command)
      settings.language = language
      return (command == .help ? try helpAction() : .help(command), settings)
    }
    try checkSpelling()
    if command == nil {
      _ = try name(CommandName.self, arguments.operands[...], Message.unknownCommand)
    }
    let settings = try readSettings()
    if settings.asksForVersion { return (.version, settings) }
    return (try readAction(settings), settings)
  }

  private func readAction(_ settings: Settings) throws(UsageError) -> Invocation.Action {
    switch command {
    case .parse: return .parse(try readPaths(settings))
    case .list: return .list(try readPaths(settings))
    case .validate: return .validate(try readPaths(settings))
    case .diff: return .diff(try readPaths(settings))
    case .align: return .align(try readPaths(settings))
    case .rules:
      try refuseMore(than: 0)
      return .rules
    case .explain: return .explain(try ruleName())
    case .config:
      try checkOutputs(settings)
      try refuseMore(than: 1)
      return .config(operands.first.map { Path($0) } ?? ".")
    case .schema:
      return .schema(try name(SchemaName.self, operands, Message.unknownSchema) ?? .notice)
    case .completions:
      guard let shell = try name(ShellName.self, operands, Message.unknownShell) else {
        throw error(
          "'completions' needs a shell: bash, zsh or fish",
          "« completions » demande un interpréteur : bash, zsh ou fish")
      }
      return .completions(shell)
    case .help: return settings.asksForManual ? .manual : try helpAction()
    case nil: return .usage
    }
  }

  /// The arguments after the command.
  private var operands: ArraySlice<[UInt8]> { arguments.operands.dropFirst() }

  private func error(
    _ english: String, _ french: FrenchSentence, suggesting suggestion: String? = nil
  ) -> UsageError {
    UsageError(
      message: Message(english: english, french: french).suggesting(suggestion),
      language: language, command: command)
  }

  private func check(
    _ condition: Bool, _ english: @autoclosure () -> String,
    _ french: @autoclosure () -> FrenchSentence
  ) throws(UsageError) {
    if !condition { throw error(english(), french()) }
  }
}

// Options.
extension InvocationReader {
  private func checkSpelling() throws(UsageError) {
    switch arguments.error {
    case .unknown(let spelling):
      let known = OptionTable.options.filter { $0.commands.contains(command ?? .help) }
      let near = spellingSuggestion(
        for: String(spelling.drop { $0 == "-" }), among: known.map(\.name))
      throw error(
        "unknown option '\(spelling)'", "option inconnue « \(spelling) »",
        suggesting: spelling.hasPrefix("--") ? near.map { "--\($0)" } : nil)
    case .missingValue(let spelling, let valueName):
      throw error(
        "'\(spelling)' needs a value: '\(spelling) \(valueName)'",
        "« \(spelling) » demande une valeur : « \(spelling) \(valueName) »")
    case .needlessValue(let spelling):
      throw error("'\(spelling)' takes no value", "« \(spelling) » ne prend pas de valeur")
    case nil: break
    }
  }

  private func readSettings() throws(UsageError) -> Settings {
    var settings = Settings(command)
    for given in arguments.options {
      let spelling = given.spelling
      guard let option = OptionTable.option(named: given.option.name, of: command ?? .help) else {
        guard let command = command?.rawValue else {
          throw error(
            "'\(spelling)' goes with a command, such as 'vacancy parse \(spelling)'",
            "« \(spelling) » va avec une commande, par exemple « vacancy parse \(spelling) »")
        }
        throw error(
          "'\(command)' has no option '\(spelling)'",
          "« \(command) » n'a pas d'option « \(spelling) »")
      }
      for value in option.words(in: given.value) {
        guard let expected = option.read(value, &settings) else { continue }
        let word = text(of: value)
        throw error(
          "'\(spelling)' expects \(expected.english), but found '\(word)'",
          "« \(spelling) » attend \(expected.french), mais reçoit « \(word) »",
          suggesting: option.suggestion(for: word))
      }
    }
    settings.chooseFormats()
    return settings
  }

  /// Checks that no two outputs go to one place, and that the configuration is unambiguous.
  private func checkOutputs(_ settings: Settings) throws(UsageError) {
    try check(
      settings.configuration == nil || !settings.ignoresConfiguration,
      "'--config' and '--no-config' contradict each other",
      "« --config » et « --no-config » se contredisent")
    try check(
      settings.outputs.count(where: \.isStandardOutput) <= 1,
      "only one format can go to standard output; give the others an '--output FILE'",
      "un seul format peut aller sur la sortie standard ; donnez aux autres un « --output FILE »")
    try check(
      settings.newBaseline?.isStandardStream != true || !settings.writesToStandardOutput,
      "a report goes to standard output already; write the baseline to a file",
      "un rapport va déjà sur la sortie standard ; écrivez les constats connus dans un fichier")
    var files: Set<Path> = []
    for case let path? in settings.outputs.map(\.path) + [settings.newBaseline]
    where !path.isStandardStream && !files.insert(path).inserted {
      throw settings.usageError(.sameFileTwice(path.text))
    }
  }

  /// Checks that a rule is left to check, and for `diff` a rule that compares the halves.
  private func checkRules(_ settings: Settings) throws(UsageError) {
    for name in settings.ignored {
      if let problem = Configuration.problem(withIgnoring: name) {
        throw settings.usageError(problem)
      }
    }
    guard !settings.selected.isEmpty || !settings.ignored.isEmpty else { return }
    var configuration = Configuration()
    configuration.apply(settings)
    let validator = Validator(configuration: configuration)
    try check(
      validator.hasRules, "'--select' and '--ignore' leave no rule to check by",
      "« --select » et « --ignore » ne laissent aucune règle à appliquer")
    try check(
      command != .diff || validator.comparesHalves,
      "'--select' and '--ignore' leave no rule of 'halves' to compare by",
      "« --select » et « --ignore » ne laissent aucune règle de « halves » pour comparer")
  }
}

// Operands.
extension InvocationReader {
  private func readPaths(_ settings: Settings) throws(UsageError) -> [Path] {
    let paths = operands.map { Path($0) }
    let command = command?.rawValue ?? ""
    try check(
      !paths.isEmpty || settings.filesFrom != nil,
      "'\(command)' needs something to read: a file, a folder or '-'",
      "« \(command) » demande de quoi lire : un fichier, un dossier ou « - »")
    let readers = paths + [settings.filesFrom].compactMap(\.self)
    try check(
      readers.count(where: \.isStandardStream) <= 1,
      "standard input ('-') can be read only once",
      "l'entrée standard (« - ») ne peut être lue qu'une fois")
    try check(
      !settings.nulSeparated || settings.filesFrom != nil, "'--null' goes with '--files-from'",
      "« --null » va avec « --files-from »")
    let format = settings.format.rawValue
    try check(
      !settings.spans || ["json", "ndjson"].contains(format),
      "'--spans' has no place in \(format); use '--format json' or 'ndjson'",
      "« --spans » n'a pas de place en \(format) ; utilisez « --format json » ou « ndjson »")
    try check(
      !settings.alignment || ["json", "ndjson"].contains(format),
      "'--alignment' goes with '--format json' or 'ndjson'",
      "« --alignment » va avec « --format json » ou « ndjson »")
    try checkOutputs(settings)
    try checkRules(settings)
    return paths
  }

  private func helpAction() throws(UsageError) -> Invocation.Action {
    let topics = HelpTopic.allCases.map(\.rawValue)
    if let topic = operands.first.flatMap({ HelpTopic(rawValue: text(of: $0)) }) {
      try refuseMore(than: 1)
      return .topic(topic)
    }
    return .help(
      try name(CommandName.self, operands, Message.unknownCommand, alsoSuggesting: topics))
  }

  private func ruleName() throws(UsageError) -> String {
    guard let word = operands.first else {
      throw error(
        "'explain' needs the name of a rule; 'vacancy rules' lists them",
        "« explain » demande le nom d'une règle ; « vacancy rules » les donne")
    }
    let name = text(of: word)
    guard let rule = RuleNames.rules.first(where: { $0 == name.lowercased() }) else {
      throw error(
        "there is no rule '\(name)'", "il n'y a pas de règle « \(name) »",
        suggesting: spellingSuggestion(for: name, among: RuleNames.rules))
    }
    try refuseMore(than: 1)
    return rule
  }

  /// The case that the only word names; `nil` if there is none.
  private func name<Name: CaseIterable & RawRepresentable<String>>(
    _: Name.Type, _ words: ArraySlice<[UInt8]>, _ unknown: (String, _ near: String?) -> Message,
    alsoSuggesting others: [String] = []
  ) throws(UsageError) -> Name? {
    guard let word = words.first.map(text) else { return nil }
    guard let name = Name(rawValue: word) else {
      let near = spellingSuggestion(for: word, among: Name.allCases.map(\.rawValue) + others)
      throw UsageError(
        message: unknown(word, near).suggesting(near), language: language, command: command)
    }
    try refuseMore(than: 1)
    return name
  }

  private func refuseMore(than count: Int) throws(UsageError) {
    guard let word = operands.dropFirst(count).first.map(text) else { return }
    throw error("'\(word)' is one word too many", "« \(word) » est de trop")
  }
}

private func text(of word: [UInt8]) -> String { String(decoding: word, as: UTF8.self) }

extension Message {
  fileprivate static func unknownCommand(_ name: String, near: String?) -> Self {
    Self(english: "unknown command '\(name)'", french: "commande inconnue « \(name) »")
  }

  fileprivate static func unknownSchema(_ name: String, near: String?) -> Self {
    let names = SchemaName.allCases.map(\.rawValue)
    let (others, last) = (names.dropLast().joined(separator: ", "), names.last ?? "")
    return Self(
      english: "there is no schema '\(name)'" + (near == nil ? ", only \(others) and \(last)" : ""),
      french: "il n'y a pas de schéma « \(name) »"
        + (near == nil ? ", seulement \(others) et \(last)" : ""))
  }

  fileprivate static func unknownShell(_ name: String, near: String?) -> Self {
    Self(
      english: "there are no completions for '\(name)'",
      french: "il n'y a pas de complétions pour « \(name) »")
  }

  static func sameFileTwice(_ path: String) -> Self {
    Self(english: "'\(path)' would be written twice", french: "« \(path) » serait écrit deux fois")
  }
}
