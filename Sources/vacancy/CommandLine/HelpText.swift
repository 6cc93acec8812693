import VacancyCore

/// What `help` prints, made from the tables of commands and options.
enum HelpText {
  static let versionNumber = "0.1.0"
  static let version = "vacancy \(versionNumber)\n"

  /// What the command is for.
  static let title = Message(
    english: "read, check and compare NATO vacancy notices",
    french: "lire, vérifier et comparer les avis de vacance de l'OTAN")

  /// The two lines for those who asked nothing.
  static func usage(in language: Language) -> String {
    let hint = Message(
      english: "'vacancy help' tells more", french: "« vacancy help » en dit plus")
    return usageLines(in: language) + hint[language] + "\n"
  }

  static func text(about command: CommandName?, in language: Language) -> String {
    guard let page = command.flatMap(CommandTable.page(of:)) else { return overview(in: language) }
    let options = OptionTable.options.filter {
      $0.commands.contains(page.name) && $0.name != "version"
    }
    return """
      \(usage[language])vacancy \(page.name.rawValue) \(page.operands)

      \(page.summary[language])

      \(page.details[language])

      \(Message(english: "options:", french: "options :")[language])
      \(list(options.map { (spelling(of: $0), $0.help[language]) }))
      """
  }

  private static func overview(in language: Language) -> String {
    let commands = Message(english: "commands:", french: "commandes :")[language]
    let statuses = Message(english: "exit status:", french: "code de sortie :")[language]
    let head = Message(english: "vacancy: \(title.english)", french: "vacancy : \(title.french)")
    return """
      \(head[language])

      \(usageLines(in: language))
      \(commands)
      \(list(CommandTable.pages.map { ($0.name.rawValue, $0.summary[language]) }))
      \(statuses)
      \(list(statusMeanings.map { ("\($0.0.rawValue)", $0.1[language]) }))
      """
  }

  private static func usageLines(in language: Language) -> String {
    let usages = CommandTable.pages.map { "vacancy \($0.name.rawValue) \($0.operands)" }
    let indent = String(repeating: " ", count: usage[language].count)
    return (usages + ["vacancy --version"]).enumerated().map { index, line in
      (index == 0 ? usage[language] : indent) + line + "\n"
    }.joined()
  }

  private static let usage = Message(english: "usage: ", french: "usage : ")

  /// `-o, --output FILE`
  private static func spelling(of option: Option) -> String {
    (option.short.map { "-\($0), " } ?? "    ") + "--\(option.name)"
      + (option.valueName.map { " \($0)" } ?? "")
  }

  /// Two columns, the first as wide as its longest word.
  private static func list(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { name, meaning in
      "  " + name + String(repeating: " ", count: width - name.count) + "  " + meaning + "\n"
    }.joined()
  }

  static let statusMeanings: [(ExitStatus, Message)] = [
    (
      .success,
      Message(
        english: "all that was named was read, and nothing speaks against it",
        french: "tout ce qui était nommé a été lu, et rien ne s'y oppose")
    ),
    (
      .findings,
      Message(
        english:
          "findings at or above the level of --fail-on (validate), halves that differ (diff)",
        french: "des constats au niveau de --fail-on ou plus (validate), des moitiés qui divergent "
          + "(diff)")
    ),
    (
      .usage,
      Message(
        english: "the command or a configuration made no sense; nothing was done",
        french: "la commande ou une configuration n'avait pas de sens ; rien n'a été fait")
    ),
    (
      .incomplete,
      Message(
        english: "an input was missing, unreadable, too large or no notice, a folder held none, "
          + "or diff compared none",
        french: "une entrée manquait, était illisible, trop grande ou n'était pas un avis, "
          + "un dossier n'en contenait aucun, ou diff n'en a comparé aucun")
    ),
    (
      .broken,
      Message(
        english: "the output could not be written", french: "la sortie n'a pas pu être écrite")
    ),
  ]
}
