/// The words around counts of years, folded, English, then French.
enum YearPhrases {
  /// Directly behind years, these make them an age: `21 years old`.
  static let behindAge: [StaticString] = ["old", "of age", "revolus", "accomplis", "d age"]

  /// Directly before years, these make them an age.
  static let beforeAge: [StaticString] = [
    "aged", "age of", "age de", "agee de", "agees de", "ages de",
  ]

  /// Between `avoir` and years, these may stand: `avoir au moins 21 ans`.
  static let ageBounds: [StaticString] = [
    "au moins", "au minimum", "au plus", "plus de", "moins de",
  ]

  /// What experience is called, and what those who have it did.
  static let experience = Bilingual<StaticString>(
    english: "experience experiences experienced seniority practice worked served",
    french: "experience experiences pratique anciennete travaille exerce exercice")

  /// Before or behind years, in one clause with them, these make them another length than that of
  /// experience: `a three-year course`, `valable cinq ans`.
  static let otherLengths = Bilingual<StaticString>(
    english: """
      course courses study studies university schooling education curriculum apprenticeship valid \
      validity licence license contract contracts
      """,
    french: """
      cours etude etudes universite scolarite cursus apprentissage formation formations valable \
      valables valide validite permis contrat contrats
      """)

  /// Directly behind years that are an adjective, these too: `a three-year degree`.
  static let attributes: StaticString = "degree diploma programme program training"

  /// Directly behind `3 year`, these are no name of what takes so long: `3 year of experience`.
  static let behindYear: StaticString =
    "s of in as at with or and working professional relevant post"

  /// Directly before `de` and years, these take so long: `un programme de trois ans`.
  static let lengthOf: StaticString =
    "programme programmes plan plans cycle cycles projet projets budget budgets mandat mandats"

  /// What stands between them and the years.
  static let preposition: StaticString = "de d"

  /// Directly before a count, these make it a time in the past: `the last two years`.
  static let past: StaticString =
    "last past previous preceding dernieres derniers premieres premiers"

  /// Directly before `a year`, these make it a length; others a frequency: `four times a year`.
  static let beforeLength: StaticString = "least for over about than of minimum have"

  /// These begin a part of the years asked for.
  static let parts: [StaticString] = ["of which", "dont", "including"]

  /// Between these and the count of the part, what says that one follows.
  static let partBounds: [StaticString] = [
    "at least", "a minimum of", "minimum", "no fewer than", "no less than", "not less than",
    "au moins", "au minimum", "pas moins de",
  ]

  /// Directly behind the count of a part, these say what it is of: `two of them in`.
  static let behindPart: [StaticString] = ["of them", "of which"]

  /// Directly behind the count of a part, these begin what the years are spent in.
  static let fields: StaticString = "in at as with en dans au a comme"

  /// As whole words, these separate all years asked for from a part of them.
  static let partJoints: [StaticString] = [
    "of which", "out of which", "including", "dont", "y compris",
  ]
}
