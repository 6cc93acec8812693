/// What is typed instead of a command: a word of other tools, a rule, or a path without a command.
enum CommandSynonyms {
  /// The command that was meant, such as `validate` for `lint`, and `parse notice.txt` for
  /// `notice.txt`; `nil` for a word that tells nothing.
  static func suggestion(for word: String) -> String? {
    if let command = commands[word.lowercased()] { return command.rawValue }
    if word.lowercased() == "version" { return "--version" }
    if RuleNames.all.contains(word) { return "explain \(word)" }
    let isPath =
      word.contains("/")
      || word.split(separator: ".").count > 1 && !word.contains(where: \.isWhitespace)
    return isPath ? "parse \(word)" : nil
  }

  private static let commands: [String: CommandName] = [
    "lint": .validate, "check": .validate, "verify": .validate, "test": .validate,
    "compare": .diff, "cmp": .diff,
    "convert": .parse, "extract": .parse, "read": .parse, "export": .parse, "json": .parse,
    "ls": .list, "table": .list,
  ]
}
