import VacancyCore

/// The sentences about a command that makes no sense.
extension Message {
  static func unknownOption(_ spelling: String, near: String?) -> Self {
    Self(english: "unknown option '\(spelling)'", french: "option inconnue « \(spelling) »")
      .suggesting(near.map { "--\($0)" })
  }

  static func unknownCommand(_ name: String, near: String?) -> Self {
    Self(english: "unknown command '\(name)'", french: "commande inconnue « \(name) »")
      .suggesting(near)
  }

  static func unknownSchema(_ name: String, near: String?) -> Self {
    Self(english: "there is no schema '\(name)'", french: "il n'y a pas de schéma « \(name) »")
      .suggesting(near ?? SchemaName.notice.rawValue)
  }

  static func missingValue(_ spelling: String, _ valueName: String) -> Self {
    Self(
      english: "'\(spelling)' needs a value: '\(spelling) \(valueName)'",
      french: "« \(spelling) » demande une valeur : « \(spelling) \(valueName) »")
  }

  static func needlessValue(_ spelling: String) -> Self {
    Self(
      english: "'\(spelling)' takes no value", french: "« \(spelling) » ne prend pas de valeur")
  }

  static func badValue(
    _ spelling: String, _ value: String, expected: Message, near: String?
  ) -> Self {
    Self(
      english: "'\(spelling)' expects \(expected.english), but found '\(value)'",
      french: "« \(spelling) » attend \(expected.french), mais reçoit « \(value) »"
    ).suggesting(near)
  }

  static func misplaced(_ spelling: String, _ command: CommandName?) -> Self {
    guard let command else {
      return Self(
        english: "'\(spelling)' goes with a command, such as 'vacancy parse \(spelling)'",
        french: "« \(spelling) » va avec une commande, par exemple « vacancy parse \(spelling) »")
    }
    return Self(
      english: "'\(command.rawValue)' has no option '\(spelling)'",
      french: "« \(command.rawValue) » n'a pas d'option « \(spelling) »")
  }

  static func tooMuch(_ word: String) -> Self {
    Self(english: "'\(word)' is one word too many", french: "« \(word) » est de trop")
  }

  static func nothingToRead(_ command: CommandName) -> Self {
    Self(
      english: "'\(command.rawValue)' needs something to read: a file, a folder or '-'",
      french: "« \(command.rawValue) » demande de quoi lire : un fichier, un dossier ou « - »")
  }

  static var alignmentOutsideJSON: Self {
    Self(
      english: "'--alignment' goes with '--format json'",
      french: "« --alignment » va avec « --format json »")
  }

  static var standardInputTwice: Self {
    Self(
      english: "standard input ('-') can be read only once",
      french: "l'entrée standard (« - ») ne peut être lue qu'une fois")
  }

  static var nullWithoutList: Self {
    Self(
      english: "'--null' goes with '--files-from'", french: "« --null » va avec « --files-from »")
  }

  static var spansInCSV: Self {
    Self(
      english: "'--spans' has no place in csv; use '--format json' or 'ndjson'",
      french: "« --spans » n'a pas de place en csv ; utilisez « --format json » ou « ndjson »")
  }

  private func suggesting(_ name: String?) -> Self {
    guard let name else { return self }
    return Self(
      english: "\(english); did you mean '\(name)'?",
      french: "\(french) ; vouliez-vous dire « \(name) » ?")
  }
}
