/// The phrases of language requirements, folded, English and French.
enum LanguagePhrases {
  /// Whole words for the first of two languages that are not named.
  static let one: [StaticString] = ["one", "l'une", "l'un"]

  /// Whole words for the second of two languages that are not named.
  static let other: [StaticString] = ["other", "l'autre", "second"]

  /// Whole words for English.
  static let english: [StaticString] = ["english", "anglais"]

  /// Whole words for French.
  static let french: [StaticString] = ["french", "francais"]

  /// Whole words for languages of which the record has no level.
  static let others: [StaticString] = [
    "german", "allemand", "spanish", "espagnol", "italian", "italien", "turkish", "turc", "arabic",
    "arabe", "russian", "russe", "dutch", "neerlandais", "polish", "polonais", "portuguese",
    "portugais", "greek", "grec", "norwegian", "norvegien", "danish", "danois", "czech", "tcheque",
    "hungarian", "hongrois", "romanian", "roumain", "ukrainian", "ukrainien", "chinese", "chinois",
    "persian", "persan", "swedish", "suedois", "finnish", "finnois", "serbian", "serbe", "albanian",
    "albanais", "bulgarian", "bulgare", "croatian", "croate", "slovak", "slovaque", "georgian",
    "georgien",
  ]

  /// Words that ask for a language: an item that contains none of them asks for none.
  static let languages: [StaticString] = [
    "english", "french", "language", "anglais", "francais", "langue",
  ]

  /// Behind a level, these ask for it in both languages.
  static let bothOfLevel: [StaticString] = ["in both", "dans les deux", "of both"]

  /// Behind a profile such as `SLP 3333`, these ask for it in both languages.
  static let bothOfProfile: [StaticString] = ["in both", "dans les deux"]

  /// Behind a level, these ask for it in English and in French, in this order.
  static let englishAndFrench: [StaticString] = [
    "english and french", "english and in french", "anglais et en francais",
    "anglais et francais", "anglais et le francais", "l'anglais et le francais",
  ]

  /// Behind a level, these ask for it in French and in English, in this order.
  static let frenchAndEnglish: [StaticString] = [
    "french and english", "francais et en anglais", "francais et anglais",
  ]

  /// What stands between the label of a level and the level: `English: level V`.
  static let namesOfLevel: [StaticString] = ["level ", "niveau ", "niveau de competence "]

  /// What ends the label of a level; none where the language stands directly before it: `English V`.
  static let labelMarks: [StaticString] = [": ", " (", " - ", ":", "("]

  /// Before a level, these name no single language.
  static let pairsBeforeLevel: [StaticString] = [
    "english/french", "anglais/francais", "french/english", "francais/anglais",
    "english and french",
    "english or french", "french and english", "french or english", "anglais et francais",
    "anglais ou francais", "francais et anglais", "anglais et le francais",
    "francais et l'anglais",
  ]

  /// How interpreters name their languages, which have no other levels.
  static let interpreting: [StaticString] = [
    "as an a language", "as an \"a\" language", "as a b language", "as a \"b\" language",
    "as a c language", "a-language", "mother tongue", "active language", "comme langue a",
    "en langue a", "langue maternelle", "langue active", "combinaison linguistique",
    "language combination",
  ]

  /// Before a profile, these name no single language.
  static let pairsBeforeProfile: [StaticString] = [
    "english/french", "french/english", "english / french", "french / english",
    "english and french", "french and english", "english or french", "french or english",
    "anglais/francais", "francais/anglais", "anglais / francais", "francais / anglais",
    "anglais et francais", "francais et anglais", "anglais et le francais",
    "francais et l'anglais", "anglais ou francais",
  ]

  /// Directly behind a profile, one of these begins the words for its language.
  static let profileJoints: [StaticString] = ["in ", "en ", "dans ", "for ", "pour ", "of "]

  /// Four digits behind one of these are a profile.
  static let profiles: [StaticString] = [
    "slp", "pls", "stanag", "proficiency", "english", "french", "anglais", "francais",
  ]

  /// Directly before a number, one of these makes it a profile.
  static let profileNames: [StaticString] = ["slp ", "pls ", "slp:", "pls:"]

  /// The levels of the International Staff, as they are printed, lowest first.
  static let levels = ["I", "II", "III", "IV", "V", "VI"]

  /// The names of the levels: a row has the whole name and the level as it is printed.
  static let levelNames: [(name: StaticString, level: String)] = [
    ("beginner", "I"), ("debutant", "I"), ("elementary", "II"), ("elementaire", "II"),
    ("intermediate", "III"), ("intermediaire", "III"), ("upper-intermediate", "IV"),
    ("upper intermediate", "IV"), ("intermediaire superieur", "IV"), ("advanced", "V"),
    ("avance", "V"), ("proficiency", "VI"),
  ]
}
