import VacancyCore

/// The exit status of the command. Of two, the worse one counts: 4, 2, 3, 1, 0.
enum ExitStatus: Int32, CaseIterable, Sendable {
  case success, findings, usage, incomplete, broken

  mutating func worsen(to other: Self) {
    if other.rank > rank { self = other }
  }

  private var rank: Int32 {
    switch self {
    case .incomplete: Self.usage.rawValue
    case .usage: Self.incomplete.rawValue
    default: rawValue
    }
  }

  /// What the help says of it.
  var meaning: Message {
    switch self {
    case .success:
      Message(
        english: "all that was named was read, and nothing speaks against it",
        french: "tout ce qui était nommé a été lu, et rien ne s'y oppose")
    case .findings:
      Message(
        english:
          "findings at or above the level of --fail-on (validate), halves that differ (diff)",
        french: "des constats au niveau de --fail-on ou plus (validate), des moitiés qui divergent "
          + "(diff)")
    case .usage:
      Message(
        english: "the command or a configuration made no sense; nothing was done",
        french: "la commande ou une configuration n'avait pas de sens ; rien n'a été fait")
    case .incomplete:
      Message(
        english: "an input was missing, unreadable, too large, not convertible or no notice, "
          + "a folder held none, or diff compared none",
        french:
          "une entrée manquait, était illisible, trop grande, non convertible ou n'était pas un avis, "
          + "un dossier n'en contenait aucun, ou diff n'en a comparé aucun")
    case .broken:
      Message(
        english: "the output could not be written", french: "la sortie n'a pas pu être écrite")
    }
  }
}
