import VacancyCore

/// The texts of `help`, made from the tables of commands and options.
enum HelpText {
  static let versionNumber = "0.1.0"
  static let version = "vacancy \(versionNumber)\n"

  static let title = Message(
    english: "read, check and compare NATO vacancy notices",
    french: "lire, vérifier et comparer les avis de vacance de l'OTAN")

  /// The lines for a call without arguments.
  static func usage(in language: Language) -> String {
    let hint = Message(english: "'vacancy help' tells more", french: "« vacancy help » en dit plus")
    return usageLines(in: language) + hint[language] + "\n"
  }

  static func text(about command: CommandName?, in language: Language) -> String {
    guard let page = command.flatMap(CommandTable.page(of:)) else { return overview(in: language) }
    return """
      \(usage[language])vacancy \(page.name.rawValue) \(page.operands)

      \(page.summary[language])

      \(page.details[language])

      \(Message(english: "options:", french: "options :")[language])
      \(list(OptionTable.options(of: page.name).map { (spelling(of: $0), $0.help[language]) }))
      """
  }

  static func text(about topic: HelpTopic, in language: Language) -> String {
    let colon = Message(english: ": ", french: " : ")[language]
    return "\(topic.rawValue)\(colon)\(topic.summary[language])\n\n\(topic.details[language])\n"
  }

  private static func overview(in language: Language) -> String {
    let commands = Message(english: "commands:", french: "commandes :")[language]
    let topics = Message(english: "topics:", french: "sujets :")[language]
    let statuses = Message(english: "exit status:", french: "code de sortie :")[language]
    let head = Message(english: "vacancy: \(title.english)", french: "vacancy : \(title.french)")
    return """
      \(head[language])

      \(usageLines(in: language))
      \(commands)
      \(list(CommandTable.pages.map { ($0.name.rawValue, $0.summary[language]) }))
      \(topics)
      \(list(HelpTopic.allCases.map { ($0.rawValue, $0.summary[language]) }))
      \(statuses)
      \(list(ExitStatus.allCases.map { ("\($0.rawValue)", $0.meaning[language]) }))
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

  /// Two columns, the first as wide as its longest entry.
  private static func list(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { name, meaning in
      "  " + name + String(repeating: " ", count: width - name.count) + "  " + meaning + "\n"
    }.joined()
  }
}
