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
    let message = Self(
      english: "there is no schema '\(name)'", french: "il n'y a pas de schéma « \(name) »")
    guard near == nil else { return message.suggesting(near) }
    let names = SchemaName.allCases.map(\.rawValue)
    let (others, last) = (names.dropLast().joined(separator: ", "), names.last ?? "")
    return Self(
      english: "\(message.english), only \(others) and \(last)",
      french: "\(message.french), seulement \(others) et \(last)")
  }

  static func unknownRule(_ name: String, near: String?) -> Self {
    Self(english: "there is no rule '\(name)'", french: "il n'y a pas de règle « \(name) »")
      .suggesting(near)
  }

  static func unknownShell(_ name: String, near: String?) -> Self {
    Self(
      english: "there are no completions for '\(name)'",
      french: "il n'y a pas de complétions pour « \(name) »"
    ).suggesting(near)
  }

  static var noRule: Self {
    Self(
      english: "'explain' needs the name of a rule; 'vacancy rules' lists them",
      french: "« explain » demande le nom d'une règle ; « vacancy rules » les donne")
  }

  static var noShell: Self {
    Self(
      english: "'completions' needs a shell: bash, zsh or fish",
      french: "« completions » demande un interpréteur : bash, zsh ou fish")
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

  static func spansOutsideRecords(_ format: String) -> Self {
    Self(
      english: "'--spans' has no place in \(format); use '--format json' or 'ndjson'",
      french: "« --spans » n'a pas de place en \(format) ; utilisez « --format json » ou « ndjson »"
    )
  }

  static var configurationOrNone: Self {
    Self(
      english: "'--config' and '--no-config' contradict each other",
      french: "« --config » et « --no-config » se contredisent")
  }

  static var noRuleToCheck: Self {
    Self(
      english: "'--select' and '--ignore' leave no rule to check by",
      french: "« --select » et « --ignore » ne laissent aucune règle à appliquer")
  }

  static var noRuleOnHalves: Self {
    Self(
      english: "'--select' and '--ignore' leave no rule of 'halves' to compare by",
      french: "« --select » et « --ignore » ne laissent aucune règle de « halves » pour comparer")
  }

  static var standardOutputTwice: Self {
    Self(
      english: "only one format can go to standard output; give the others an '--output FILE'",
      french: "un seul format peut aller sur la sortie standard ; donnez aux autres un "
        + "« --output FILE »")
  }

  static func sameFileTwice(_ path: String) -> Self {
    Self(
      english: "'\(path)' would be written twice", french: "« \(path) » serait écrit deux fois")
  }

  static func overInput(_ path: String) -> Self {
    Self(
      english: "'\(path)' would be read, and written over",
      french: "« \(path) » serait lu, puis écrasé")
  }

  static var baselineBesideReport: Self {
    Self(
      english: "a report goes to standard output already; write the baseline to a file",
      french: "un rapport va déjà sur la sortie standard ; écrivez les constats connus dans un "
        + "fichier")
  }
}
