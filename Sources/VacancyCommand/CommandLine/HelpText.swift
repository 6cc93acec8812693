import VacancyCore

/// The texts of `help`, made from the tables of commands, options and topics.
enum HelpText {
  static let versionNumber = "0.1.0"
  /// The day of the version, for the manual page.
  static let versionDate = "2026-11-30"
  static let version = "vacancy \(versionNumber)\n"

  static let title = Message(
    english: "read, check and compare NATO vacancy notices",
    french: "lire, vérifier et comparer les avis de vacance de l'OTAN")

  /// The lines for a call without arguments.
  static func usage(in language: Language) -> String {
    let hint = Message(
      english: "run 'vacancy help' for more",
      french: "exécutez « vacancy help » pour en savoir plus")
    return usageLines(in: language) + hint[language] + "\n"
  }

  static func text(
    about command: CommandName?, in language: Language, width: Int = HelpLayout.width
  ) -> String {
    guard let page = command.flatMap(CommandTable.page(of:)) else {
      return overview(in: language, width: width)
    }
    let operands = ValueName.localized(page.operands, in: language)
    return """
      \(HelpLayout.usage(usage[language] + "vacancy \(page.name.rawValue) \(operands)", width: width))
      \(capitalized(page.summary[language])).

      \(examples[language])
      \(list(page.name.examples, in: language, width: width))
      \(HelpLayout.paragraphs(page.details[language], width: width))
      \(options(of: page.name, in: language, width: width))\
      \(documentation(in: language, width: width))
      """
  }

  static func text(
    about topic: HelpTopic, in language: Language, width: Int = HelpLayout.width
  ) -> String {
    """
    \(topic.rawValue)\(colon[language])\(topic.summary[language])

    \(HelpLayout.paragraphs(topic.details[language], width: width))
    \(documentation(in: language, width: width))
    """
  }

  private static func overview(in language: Language, width: Int) -> String {
    let statuses = ExitStatus.allCases.map { ("\($0.rawValue)", $0.meaning[language]) }
    let call = Message(
      english: "vacancy COMMAND [OPTIONS] PATH...", french: "vacancy COMMANDE [OPTIONS] CHEMIN...")
    let first = CommandName.allCases.prefix { $0 != .rules }.compactMap(\.examples.first)
    let (commands, topics, status) = (
      Message(english: "commands:", french: "commandes :"),
      Message(english: "topics:", french: "sujets :"),
      Message(english: "exit status:", french: "code de sortie :")
    )
    return """
      vacancy\(colon[language])\(title[language])

      \(examples[language])
      \(list(first, in: language, width: width))
      \(usage[language])\(call[language])

      \(commands[language])
      \(HelpLayout.list(
        CommandTable.pages.map { ($0.name.rawValue, $0.summary[language]) }, width: width))
      \(topics[language])
      \(HelpLayout.list(
        HelpTopic.allCases.map { ($0.rawValue, $0.summary[language]) }, width: width))
      \(status[language])
      \(HelpLayout.list(statuses, width: width))
      \(documentation(in: language, width: width))
      """
  }

  private static func list(_ examples: [CommandExample], in language: Language, width: Int)
    -> String
  {
    HelpLayout.examples(examples.map { ($0.line, $0.meaning[language]) }, width: width)
  }

  /// The options of a command in their groups, with an empty line behind each.
  private static func options(of command: CommandName, in language: Language, width: Int)
    -> String
  {
    let options = OptionTable.options(of: command)
    return OptionGroup.allCases.map { group in
      let rows = options.filter { $0.group == group }.map {
        (spelling(of: $0, in: language), $0.help[language])
      }
      guard !rows.isEmpty else { return "" }
      return group.heading[language] + "\n" + HelpLayout.list(rows, width: width) + "\n"
    }.joined()
  }

  /// Where the rest is said.
  private static func documentation(in language: Language, width: Int) -> String {
    let text = Message(
      english: "documentation: 'vacancy help', 'vacancy help TOPIC', 'man vacancy', README.md",
      french: "documentation : « vacancy help », « vacancy help SUJET », « man vacancy », README.md"
    )
    return HelpLayout.paragraphs(text[language], width: width)
  }

  private static func usageLines(in language: Language) -> String {
    let usages = CommandTable.pages.map { "vacancy \($0.name.rawValue) \($0.operands)" }
    let indent = String(repeating: " ", count: usage[language].count)
    return (usages + ["vacancy --version"]).enumerated().map { index, line in
      HelpLayout.usage(
        (index == 0 ? usage[language] : indent) + ValueName.localized(line, in: language),
        width: HelpLayout.width)
    }.joined()
  }

  private static let usage = Message(english: "usage: ", french: "usage : ")
  private static let examples = Message(english: "examples:", french: "exemples :")
  private static let colon = Message(english: ": ", french: " : ")

  private static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// `-o, --output FILE`
  private static func spelling(of option: Option, in language: Language) -> String {
    (option.short.map { "-\($0), " } ?? "    ") + "--\(option.name)"
      + (option.valueName.map { " " + ValueName.localized($0, in: language) } ?? "")
  }
}
