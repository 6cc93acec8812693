import VacancyCore

/// The names of values in usage lines: `FILE`, in French `FICHIER`.
enum ValueName {
  /// The text with its names of values in a language. What is typed, in lower case, stays.
  static func localized(_ text: String, in language: Language) -> String {
    guard language == .french else { return text }
    var (result, word) = ("", "")
    for character in text + " " {
      if character.isUppercase || character == "-" && !word.isEmpty {
        word.append(character)
      } else {
        result += (french[word] ?? word) + String(character)
        word = ""
      }
    }
    return String(result.dropLast())
  }

  private static let french = [
    "PATH": "CHEMIN", "NOTICE": "AVIS", "ENGLISH": "ANGLAIS", "FRENCH": "FRANÇAIS",
    "FILE": "FICHIER", "NAME": "NOM", "RULE": "RÈGLE", "RULES": "RÈGLES", "LEVEL": "NIVEAU",
    "FAMILY": "FAMILLE", "BYTES": "OCTETS", "WHEN": "QUAND", "LANGUAGE": "LANGUE",
    "COMMAND": "COMMANDE", "TOPIC": "SUJET", "KEY": "CLÉ", "SECONDS": "SECONDES",
    "DIR": "DOSSIER", "YYYY-MM-DD": "AAAA-MM-JJ",
  ]
}
