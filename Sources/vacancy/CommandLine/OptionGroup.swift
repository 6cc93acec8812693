import VacancyCore

/// A group of options in the help of a command, in the order of the help.
enum OptionGroup: CaseIterable, Sendable {
  case output, rules, input, general

  /// The group that an option is shown in. What is not about inputs, rules or the command itself is
  /// about the output.
  init(_ option: Option) {
    switch option.name {
    case "lang", "man", "help", "version", "quiet", "color": self = .general
    case "select", "ignore", "severity", "fail-on", "exit-zero", "as-of", "baseline",
      "write-baseline", "glossary", "config", "no-config", "init":
      self = .rules
    case "files-from", "null", "include", "exclude", "follow-symlinks", "stdin-filename",
      "encoding", "max-file-size", "no-convert", "convert-timeout", "allow-empty", "jobs":
      self = .input
    default: self = .output
    }
  }

  var heading: Message {
    switch self {
    case .output: Message(english: "output:", french: "sortie :")
    case .rules: Message(english: "rules and configuration:", french: "règles et configuration :")
    case .input: Message(english: "input:", french: "entrée :")
    case .general: Message(english: "other options:", french: "autres options :")
    }
  }
}
