import VacancyCore
import VacancyReports

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
    case .list:
      try check(
        settings.asOf != nil || !settings.conditions.contains(where: \.needsDay),
        "'days' are counted from a date; add '--as-of DATE'",
        "les jours (« days ») se comptent à partir d'une date ; ajoutez « --as-of DATE »")
      return .list(try readPaths(settings))
    case .validate: return .validate(try readPaths(settings))
    case .diff: return .diff(try readPaths(settings))
    case .align: return .align(try readPaths(settings))
    case .rules:
      return .rules(try operands.map { word throws(UsageError) in try ruleName(text(of: word)) })
    case .explain:
      guard let word = operands.first else {
        throw error(
          "missing rule name; see 'vacancy rules'",
          "nom de règle manquant ; voir « vacancy rules »")
      }
      try refuseMore(than: 1)
      return .explain(try ruleName(text(of: word)))
    case .config where settings.asksForTemplate:
      try refuseMore(than: 0)
      return .configurationTemplate
    case .config:
      try checkOutputs(settings)
      try refuseMore(than: 1)
      return .config(operands.first.map { Path($0) } ?? ".")
    case .schema:
      return .schema(try name(SchemaName.self, operands, Message.unknownSchema) ?? .notice)
    case .completions:
      guard let shell = try name(ShellName.self, operands, Message.unknownShell) else {
        throw error(
          "missing shell: bash, zsh or fish",
          "interpréteur manquant : bash, zsh ou fish")
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
      let name = ValueName.localized(valueName, in: .french)
      throw error(
        "missing value for '\(spelling)'; expected '\(spelling) \(valueName)'",
        "valeur manquante pour « \(spelling) » ; attendu : « \(spelling) \(name) »")
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
            "'\(spelling)' must follow a command: 'vacancy parse \(spelling)'",
            "« \(spelling) » doit suivre une commande : « vacancy parse \(spelling) »")
        }
        throw error(
          "'\(command)' has no option '\(spelling)'",
          "« \(command) » n'a pas d'option « \(spelling) »")
      }
      for value in option.words(in: given.value) {
        guard let expected = option.read(value, &settings) else { continue }
        let word = text(of: value)
        throw error(
          "'\(spelling)': expected \(expected.english), but found '\(word)'",
          "« \(spelling) » : attendu \(expected.french) ; trouvé « \(word) »",
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
      "'--config' and '--no-config' cannot be combined",
      "« --config » et « --no-config » sont incompatibles")
    for output in settings.outputs where output.folder != nil {
      let format = settings.format(of: output).rawValue
      try check(
        output.path == nil,
        "'--output-dir' and '--output' cannot be combined; give each a '--format'",
        "« --output-dir » et « --output » sont incompatibles ; donnez un « --format » à chacun")
      try check(
        format == "html",
        "'--output-dir' is not available for \(format); use '--format html'",
        "« --output-dir » n'est pas disponible en \(format) ; utilisez « --format html »")
    }
    try check(
      settings.outputs.count(where: \.isStandardOutput) <= 1,
      "only one format can use standard output; add '--output FILE' to the others",
      "un seul format peut utiliser la sortie standard ; ajoutez « --output FICHIER » aux "
        + "autres")
    try check(
      settings.newBaseline?.isStandardStream != true || !settings.writesToStandardOutput,
      "standard output is used by a report; write the baseline to a file",
      "la sortie standard est utilisée par un rapport ; enregistrez la référence dans un "
        + "fichier")
    var files: Set<Path> = []
    for case let path? in settings.outputs.map(\.file) + [settings.newBaseline]
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
      validator.hasRules, "'--select' and '--ignore' leave no rule to apply",
      "« --select » et « --ignore » ne laissent aucune règle à appliquer")
    try check(
      command != .diff || validator.comparesHalves,
      "'--select' and '--ignore' leave no 'halves' rule to apply",
      "« --select » et « --ignore » ne laissent aucune règle de la famille « halves » à "
        + "appliquer")
  }
}

// Operands.
extension InvocationReader {
  private func readPaths(_ settings: Settings) throws(UsageError) -> [Path] {
    let paths = operands.map { Path($0) }
    let command = command?.rawValue ?? ""
    try check(
      !paths.isEmpty || settings.filesFrom != nil,
      "'\(command)' needs a file, a folder or '-'",
      "« \(command) » attend un fichier, un dossier ou « - »")
    let readers = paths + [settings.filesFrom].compactMap(\.self)
    try check(
      readers.count(where: \.isStandardStream) <= 1,
      "standard input ('-') can be read only once",
      "l'entrée standard (« - ») ne peut être lue qu'une fois")
    try check(
      !settings.nulSeparated || settings.filesFrom != nil, "'--null' requires '--files-from'",
      "« --null » nécessite « --files-from »")
    let format = settings.format.rawValue
    try check(
      !settings.spans || ["json", "ndjson"].contains(format),
      "'--spans' is not available for \(format); use '--format json' or 'ndjson'",
      "« --spans » n'est pas disponible en \(format) ; utilisez « --format json » ou « ndjson »")
    try check(
      !settings.alignment || ["json", "ndjson"].contains(format),
      "'--alignment' requires '--format json' or 'ndjson'",
      "« --alignment » nécessite « --format json » ou « ndjson »")
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

  /// The name of a rule or a family.
  private func ruleName(_ name: String) throws(UsageError) -> String {
    guard let known = RuleNames.all.first(where: { $0 == name.lowercased() }) else {
      if let near = RuleNames.suggestion(for: name, among: RuleNames.all) {
        throw error("unknown rule '\(name)'", "règle inconnue « \(name) »", suggesting: near)
      }
      throw error(
        "unknown rule '\(name)'; see 'vacancy rules'",
        "règle inconnue « \(name) » ; voir « vacancy rules »")
    }
    return known
  }

  /// The case that the only word names; `nil` if there is none.
  private func name<Name: CaseIterable & RawRepresentable<String>>(
    _: Name.Type, _ words: ArraySlice<[UInt8]>, _ unknown: (String, _ near: String?) -> Message,
    alsoSuggesting others: [String] = []
  ) throws(UsageError) -> Name? {
    guard let word = words.first.map(text) else { return nil }
    guard let name = Name(rawValue: word) else {
      let names = Name.allCases.map(\.rawValue) + others
      let near =
        (names.contains("parse") ? CommandSynonyms.suggestion(for: word) : nil)
        ?? spellingSuggestion(for: word, among: names)
      throw UsageError(
        message: unknown(word, near).suggesting(near), language: language,
        command: command == .help ? nil : command)
    }
    try refuseMore(than: 1)
    return name
  }

  private func refuseMore(than count: Int) throws(UsageError) {
    guard let word = operands.dropFirst(count).first.map(text) else { return }
    throw error("unexpected argument '\(word)'", "argument inattendu « \(word) »")
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
      english: "unknown schema '\(name)'" + (near == nil ? ", only \(others) and \(last)" : ""),
      french: "schéma inconnu « \(name) »"
        + (near == nil ? ", seulement \(others) et \(last)" : ""))
  }

  fileprivate static func unknownShell(_ name: String, near: String?) -> Self {
    Self(
      english: "unsupported shell '\(name)'",
      french: "interpréteur non pris en charge « \(name) »")
  }

  static func sameFileTwice(_ path: String) -> Self {
    Self(english: "'\(path)' would be written twice", french: "« \(path) » serait écrit deux fois")
  }
}
