import VacancyCore

/// The manual page, made from the tables that the help is made from.
struct ManualPage {
  let language: Language

  var text: String {
    """
    .\\" -*- coding: utf-8 -*-
    .\\" \(say("written by 'vacancy help --man'", "écrit par « vacancy help --man »"))
    .TH VACANCY 1 "" "\(HelpText.version.dropLast())"
    .SH \(say("NAME", "NOM"))
    vacancy \\- \(escaped(HelpText.title[language]))
    .SH \(say("SYNOPSIS", "SYNOPSIS"))
    \(synopsis)
    .SH \(say("COMMANDS", "COMMANDES"))
    \(CommandTable.pages.map(section).joined())\
    \(HelpTopic.allCases.map(section).joined())\
    .SH \(say("EXIT STATUS", "CODE DE SORTIE"))
    \(ExitStatus.allCases.map(entry).joined())\
    .SH \(say("FILES", "FICHIERS"))
    .TP
    .B .vacancy.json
    \(say(
      "the configuration of the folder and of those below it, unless one of them has its own",
      "la configuration du dossier et de ceux qu'il contient, sauf si l'un d'eux a la sienne"))
    .SH \(say("ENVIRONMENT", "ENVIRONNEMENT"))
    .TP
    .B NO_COLOR
    \(say("no colour, unless \\-\\-color asks for it", "sans couleur, sauf si \\-\\-color la demande"))
    .TP
    .B COLUMNS
    \(say("the width of comparisons", "la largeur des comparaisons"))

    """
  }

  private var synopsis: String {
    CommandTable.pages.map { page in
      ".B vacancy \(page.name.rawValue)\n\(escaped(page.operands))\n.br\n"
    }.joined() + ".B vacancy \\-\\-version"
  }

  /// A topic, with its lines as they are.
  private func section(_ topic: HelpTopic) -> String {
    let lines = topic.details[language].split(separator: "\n", omittingEmptySubsequences: false)
      .map { escaped(String($0)) + "\n" }.joined()
    return """
      .SH \(escaped(topic.rawValue.uppercased()))
      \(escaped(topic.summary[language])).
      .PP
      .nf
      \(lines).fi

      """
  }

  private func section(_ page: CommandPage) -> String {
    let details = page.details[language].split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? ".PP\n" : escaped(String($0)) + "\n" }.joined()
    return """
      .SS "vacancy \(page.name.rawValue) \(escaped(page.operands))"
      \(escaped(page.summary[language])).
      .PP
      \(details)\(OptionTable.options(of: page.name).map(entry).joined())
      """
  }

  private func entry(_ option: Option) -> String {
    let value = option.valueName.map { " \\fI\(escaped($0))\\fR" } ?? ""
    let spellings = option.spellings.map { "\\fB\(escaped($0))\\fR" }
    return ".TP\n\(spellings.joined(separator: ", "))\(value)\n\(escaped(option.help[language]))\n"
  }

  private func entry(_ status: ExitStatus) -> String {
    ".TP\n.B \(status.rawValue)\n\(escaped(status.meaning[language]))\n"
  }

  private func say(_ english: String, _ french: FrenchSentence) -> String {
    Message(english: english, french: french)[language]
  }

  /// The text with escapes, so that the formatter prints it as it is, and no line begins with a request.
  private func escaped(_ text: String) -> String {
    // Not every device of the formatter has the narrow space.
    let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      .replacing("\u{A0}", with: "\\ ").replacing("\u{202F}", with: "\\ ")
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }
}
