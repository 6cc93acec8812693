import VacancyCore

/// The completions for a shell, made from the tables of commands and options.
enum Completions {
  static func text(for shell: ShellName, in language: Language) -> String {
    switch shell {
    case .bash: BashCompletions.text
    case .zsh: ZshCompletions(language: language).text
    case .fish: FishCompletions(language: language).text
    }
  }

  /// The options of a command, in the order of the help.
  static func options(of command: CommandName) -> [Option] {
    OptionTable.options.filter { $0.commands.contains(command) && $0.name != "version" }
  }
}

/// What can stand in some place of a command.
enum Completable {
  case files
  /// One of a few words.
  case words([String])
  /// Some of a few words, with commas between them.
  case list([String])
  /// Something that nobody can guess.
  case anything
}

extension CommandName {
  /// What stands behind the command.
  var operands: Completable {
    switch self {
    case .parse, .validate, .diff, .config: .files
    case .explain: .words(RuleNames.rules)
    case .schema: .words(SchemaName.allCases.map(\.rawValue))
    case .completions: .words(ShellName.allCases.map(\.rawValue))
    case .help: .words(CommandName.allCases.map(\.rawValue))
    case .rules: .words([])
    }
  }
}

extension Option {
  /// What its value can be; `nil` for an option that takes none.
  var values: Completable? {
    guard valueName != nil else { return nil }
    if takesPath { return .files }
    if choices.isEmpty { return .anything }
    return isList ? .list(choices) : .words(choices)
  }

  /// As it is written: `--output` and `-o`.
  var spellings: [String] {
    (short.map { ["-\($0)"] } ?? []) + ["--\(name)"]
  }
}
