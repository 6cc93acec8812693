import VacancyCore

/// The exit status of the command. Of two, the worse one counts: 4, 2, 3, 1, 0.
package enum ExitStatus: Int32, CaseIterable, Sendable {
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
        english: "every input was read; no finding reached --fail-on",
        french: "toutes les entrées ont été lues ; aucun constat n'atteint --fail-on")
    case .findings:
      Message(
        english:
          "findings at or above --fail-on (diff: differences)",
        french: "des constats atteignent --fail-on (diff : des différences)")
    case .usage:
      Message(
        english: "usage or configuration error; nothing was processed",
        french: "erreur d'utilisation ou de configuration ; rien n'a été traité")
    case .incomplete:
      Message(
        english:
          "incomplete: an input was missing, unreadable, too large, not convertible or not a "
          + "notice, a folder had none, a JSON object has the first of several notices only, or "
          + "diff compared none",
        french:
          "incomplet : une entrée est absente, illisible, trop volumineuse, non convertible ou n'est "
          + "pas un avis, un dossier n'en contient aucun, un objet JSON n'a que le premier de "
          + "plusieurs avis, ou diff n'en a comparé aucun")
    case .broken:
      Message(
        english: "internal error, or the output could not be written",
        french: "erreur interne, ou la sortie n'a pas pu être écrite")
    }
  }
}
