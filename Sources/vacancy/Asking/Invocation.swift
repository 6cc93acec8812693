import VacancyCore

/// What was asked of the command. Making one touches nothing: no file, no clock, no environment.
struct Invocation: Equatable {
  let action: Action
  let settings: Settings

  enum Action: Equatable {
    case parse([Path])
    case diff([Path])
    case schema(SchemaName)
    /// Help about one command, or about all of them.
    case help(CommandName?)
    case version
    /// Nothing was asked: the usage goes to standard error.
    case usage
  }

  /// - Parameter arguments: What stands behind the name of the command.
  init(_ arguments: [String]) throws(UsageError) {
    try self.init(arguments.map { Array($0.utf8) })
  }

  /// - Parameter arguments: The same as bytes, for file names need not be UTF-8.
  init(_ arguments: [[UInt8]]) throws(UsageError) {
    let reader = InvocationReader(arguments)
    (action, settings) = try reader.read()
  }
}

/// The reading of one call.
private struct InvocationReader {
  let words: Words
  let language: Language
  let command: CommandName?

  init(_ arguments: [[UInt8]]) {
    words = Words(arguments)
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
    switch command {
    case .parse: return (.parse(try readPaths(settings)), settings)
    case .diff: return (.diff(try readPaths(settings)), settings)
    case .schema: return (.schema(try schemaName()), settings)
    case .help: return (.help(try helpTopic()), settings)
    case nil: return (.usage, settings)
    }
  }

  /// The words behind the command.
  private var operands: ArraySlice<[UInt8]> { words.operands.dropFirst() }

  private func checkSpelling() throws(UsageError) {
    switch words.mistake {
    case .unknown(let spelling):
      let known = OptionTable.options.filter { $0.commands.contains(command ?? .help) }
      let near = nearestName(to: String(spelling.drop { $0 == "-" }), among: known.map(\.name))
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
    let near = nearestName(to: name, among: CommandName.allCases.map(\.rawValue))
    throw mistake(.unknownCommand(name, near: near))
  }

  private func readSettings() throws(UsageError) -> Settings {
    var settings = Settings()
    for given in words.options {
      guard let option = OptionTable.option(named: given.option.name, of: command ?? .help) else {
        throw mistake(.misplaced(given.spelling, command))
      }
      if let expected = option.take(given.value, &settings) {
        let value = String(decoding: given.value, as: UTF8.self)
        let near = nearestName(to: value, among: option.choices)
        throw mistake(.badValue(given.spelling, value, expected: expected, near: near))
      }
    }
    return settings
  }

  private func readPaths(_ settings: Settings) throws(UsageError) -> [Path] {
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
    guard !settings.spans || settings.format != .csv else { throw mistake(.spansInCSV) }
    guard !settings.alignment || settings.diffFormat == .json else {
      throw mistake(.alignmentOutsideJSON)
    }
    return paths
  }

  private func schemaName() throws(UsageError) -> SchemaName {
    guard let word = operands.first else { return .notice }
    let name = String(decoding: word, as: UTF8.self)
    guard let schema = SchemaName(rawValue: name) else {
      throw mistake(
        .unknownSchema(
          name, near: nearestName(to: name, among: SchemaName.allCases.map(\.rawValue))))
    }
    try refuseMore(than: 1)
    return schema
  }

  private func helpTopic() throws(UsageError) -> CommandName? {
    guard let word = operands.first else { return nil }
    let name = String(decoding: word, as: UTF8.self)
    guard let topic = CommandName(rawValue: name) else {
      let near = nearestName(to: name, among: CommandName.allCases.map(\.rawValue))
      throw mistake(.unknownCommand(name, near: near))
    }
    try refuseMore(than: 1)
    return topic
  }

  private func refuseMore(than count: Int) throws(UsageError) {
    guard let word = operands.dropFirst(count).first else { return }
    throw mistake(.tooMuch(String(decoding: word, as: UTF8.self)))
  }

  private func mistake(_ message: Message) -> UsageError {
    UsageError(message: message, language: language, command: command)
  }
}
