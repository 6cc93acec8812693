package import VacancyCore

/// A failure that ends the command.
package protocol CommandFailure: Error {
  var exitStatus: ExitStatus { get }
  /// The lines that standard error shows.
  func text(in language: Language) -> String
}

/// Arguments that are wrong: what is wrong, and where help is.
package struct UsageError: CommandFailure, Equatable {
  package let message: Message
  /// The language that was asked for, even where the rest of the command is wrong.
  let language: Language
  /// The command whose help explains it.
  let command: CommandName?

  package var exitStatus: ExitStatus { .usage }

  package func text(in _: Language) -> String {
    let help = command.map { "vacancy help \($0.rawValue)" } ?? "vacancy help"
    let hint = Message(english: "try '\(help)'", french: "essayez « \(help) »")
    return "vacancy: \(visible(message[language]))\nvacancy: \(hint[language])\n"
  }
}
