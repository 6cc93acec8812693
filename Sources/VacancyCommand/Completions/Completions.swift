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
}

extension CommandName {
  /// What follows the command.
  var operands: Completable {
    switch self {
    case .parse, .list, .validate, .diff, .align, .config: .files
    case .explain, .rules: .words(RuleNames.all)
    case .schema: .words(SchemaName.allCases.map(\.rawValue))
    case .completions: .words(ShellName.allCases.map(\.rawValue))
    case .help:
      .words(CommandName.allCases.map(\.rawValue) + HelpTopic.allCases.map(\.rawValue))
    }
  }
}
