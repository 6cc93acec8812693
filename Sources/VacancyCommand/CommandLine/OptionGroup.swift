import VacancyCore

/// A group of options in the help of a command, in the order of the help.
enum OptionGroup: CaseIterable, Sendable {
  case output, rules, input, general

  var heading: Message {
    switch self {
    case .output: Message(english: "output:", french: "sortie :")
    case .rules: Message(english: "rules and configuration:", french: "règles et configuration :")
    case .input: Message(english: "input:", french: "entrée :")
    case .general: Message(english: "other options:", french: "autres options :")
    }
  }
}
