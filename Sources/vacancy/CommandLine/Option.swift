import VacancyCore

/// An option: a property of ``Settings`` and the words that set it.
struct Option: Sendable {
  /// The long form without its dashes.
  let name: String
  let short: Character?
  /// What its value is called in the help; `nil` for an option that takes none.
  let valueName: String?
  /// The words that it takes; empty where it takes any.
  var choices: [String] { makeChoices() }
  let commands: [CommandName]
  var help: Message { makeHelp() }
  /// Whether its value is a list with commas, whose words are taken one by one.
  let isList: Bool
  /// Whether its value is the name of a file or a folder.
  let takesPath: Bool
  /// Reads the value into the settings; says what was expected where it cannot.
  let take: @Sendable (_ value: [UInt8], _ settings: inout Settings) -> Message?
  // Most runs ask for neither.
  private let makeChoices: @Sendable () -> [String]
  private let makeHelp: @Sendable () -> Message

  init(
    name: String, short: Character?, valueName: String?,
    choices: @autoclosure @escaping @Sendable () -> [String], commands: [CommandName],
    help: @autoclosure @escaping @Sendable () -> Message, isList: Bool = false,
    takesPath: Bool = false,
    take: @escaping @Sendable (_ value: [UInt8], _ settings: inout Settings) -> Message?
  ) {
    self.name = name
    self.short = short
    self.valueName = valueName
    self.commands = commands
    self.isList = isList
    self.takesPath = takesPath
    self.take = take
    makeChoices = choices
    makeHelp = help
  }
}

/// A property of the settings. An option makes its own when it is given: most never are.
typealias PropertyPath<Value> = any WritableKeyPath<Settings, Value> & Sendable

extension Option {
  /// An option that is there or not.
  init(
    _ name: String, _ short: Character? = nil,
    flag property: @autoclosure @escaping @Sendable () -> PropertyPath<Bool>,
    in commands: [CommandName], _ help: @autoclosure @escaping @Sendable () -> Message
  ) {
    self.init(
      name: name, short: short, valueName: nil, choices: [], commands: commands, help: help()
    ) { _, settings in
      settings[keyPath: property()] = true
      return nil
    }
  }

  /// An option whose value is one of a few words.
  init<Choice: CaseIterable & RawRepresentable<String> & SendableMetatype>(
    _ name: String, _ valueName: String,
    oneOf property: @autoclosure @escaping @Sendable () -> PropertyPath<Choice>,
    in commands: [CommandName], _ help: @autoclosure @escaping @Sendable () -> Message
  ) {
    self.init(
      name: name, short: nil, valueName: valueName, choices: Choice.allCases.map(\.rawValue),
      commands: commands,
      help: help()
    ) { value, settings in
      guard let choice = Choice(rawValue: lowercase(value)) else {
        return .oneOf(Choice.allCases.map(\.rawValue))
      }
      settings[keyPath: property()] = choice
      return nil
    }
  }

  /// An option whose value is one of a few words, and which is `nil` where nobody gives it.
  init<Choice: CaseIterable & RawRepresentable<String> & SendableMetatype>(
    _ name: String, _ valueName: String,
    someOf property: @autoclosure @escaping @Sendable () -> PropertyPath<Choice?>,
    in commands: [CommandName], _ help: @autoclosure @escaping @Sendable () -> Message
  ) {
    self.init(
      name: name, short: nil, valueName: valueName, choices: Choice.allCases.map(\.rawValue),
      commands: commands,
      help: help()
    ) { value, settings in
      guard let choice = Choice(rawValue: lowercase(value)) else {
        return .oneOf(Choice.allCases.map(\.rawValue))
      }
      settings[keyPath: property()] = choice
      return nil
    }
  }

  /// An option whose value is one of a few words, or `auto` for none of them.
  init<Choice: CaseIterable & RawRepresentable<String> & SendableMetatype>(
    _ name: String, _ valueName: String,
    autoOr property: @autoclosure @escaping @Sendable () -> PropertyPath<Choice?>,
    in commands: [CommandName], _ help: @autoclosure @escaping @Sendable () -> Message
  ) {
    self.init(
      name: name, short: nil, valueName: valueName,
      choices: ["auto"] + Choice.allCases.map(\.rawValue),
      commands: commands,
      help: help()
    ) { value, settings in
      let word = lowercase(value)
      let choices = ["auto"] + Choice.allCases.map(\.rawValue)
      guard choices.contains(word) else { return .oneOf(choices) }
      settings[keyPath: property()] = Choice(rawValue: word)
      return nil
    }
  }

  /// An option whose value is the name of a file.
  init(
    _ name: String, _ short: Character? = nil, file valueName: String,
    _ property: @autoclosure @escaping @Sendable () -> PropertyPath<Path?>,
    in commands: [CommandName], _ help: @autoclosure @escaping @Sendable () -> Message
  ) {
    self.init(
      name: name, short: short, valueName: valueName, choices: [], commands: commands, help: help(),
      takesPath: true
    ) { value, settings in
      guard !value.isEmpty else {
        return .fileName
      }
      settings[keyPath: property()] = Path(value)
      return nil
    }
  }
}

func lowercase(_ value: [UInt8]) -> String {
  String(decoding: value, as: UTF8.self).lowercased()
}

extension Message {
  static var fileName: Self { Self(english: "a file name", french: "un nom de fichier") }
}
