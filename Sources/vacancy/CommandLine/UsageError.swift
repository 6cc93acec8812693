import VacancyCore

/// A command that makes no sense: what is wrong with it, and where help is.
struct UsageError: Error, Equatable {
  let message: Message
  /// The language that was asked for, even where the rest of the command is wrong.
  let language: Language
  /// The command whose help explains it.
  let command: CommandName?

  /// The two lines that standard error shows.
  var text: String {
    let help = command.map { "vacancy help \($0.rawValue)" } ?? "vacancy help"
    let hint = Message(english: "try '\(help)'", french: "essayez « \(help) »")
    return "vacancy: \(visible(message[language]))\nvacancy: \(hint[language])\n"
  }
}
