/// The beginnings of phrases for schooling, folded, English and French.
///
/// A phrase is compared with the text from the start of a word. The highest level comes first; within
/// a level, a longer phrase comes before one that it begins with.
enum EducationPhrases {
  static let doctorate: [StaticString] = [
    "diplome universitaire de troisieme cycle", "diplome universitaire de 3e cycle", "doctora",
    "phd", "ph.d", "troisieme cycle", "3e cycle",
  ]

  static let master: [StaticString] = [
    "diplome universitaire de deuxieme cycle", "diplome universitaire de 2e cycle",
    "deuxieme cycle", "postgraduate degree", "post-graduate degree", "titulaire d'une maitrise",
    "mba", "msc", "m.sc", "maitrise en ", "maitrise de ", "maitrise universitaire", "master",
    "2e cycle", "bac+5", "bac +5", "bac + 5",
  ]

  /// A first degree, or a degree without a name.
  static let university: [StaticString] = [
    "degree from a university", "degree in", "degree from", "diplome universitaire",
    "diplome d'une universite", "diplome(e) d'une universite", "diplomee d'une universite",
    "diplome de l'enseignement superieur", "titre universitaire", "university degree",
    "university diploma", "university education", "university studies", "university level",
    "university graduate", "academic degree", "bsc", "b.sc", "bachelor", "bachelier", "bac+3",
    "bac +3", "bac + 3", "law degree", "licence", "higher education", "etudes universitaires",
    "enseignement superieur", "formation universitaire",
  ]

  static let secondary: [StaticString] = [
    "upper secondary", "baccalaureat", "higher secondary", "high school", "secondary education",
    "secondary school", "secondary level", "niveau secondaire", "etudes secondaires",
    "enseignement secondaire",
  ]

  /// Directly behind a degree without a name, one of these names it: `university degree (Master level`.
  static let masterBehind: [StaticString] = [
    " (master", " at master", " of master", " (msc", " (m.sc", " (mba", " (maitrise",
    " de niveau master", " (niveau master", " (deuxieme cycle", " de deuxieme cycle",
    " (preferably master", ", master", ", preferably a master", " (preferably a master",
  ]

  /// University education where no other phrase of the text names a level.
  static let higherStudies: StaticString = "etudes superieures"
}
