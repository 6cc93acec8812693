/// The phrases in and around the title of a notice, folded, English and French.
enum TitlePhrases {
  /// What a web page prints before the title. It is removed with the marks behind it.
  static let prefixes: [StaticString] = [
    "job description", "description de poste", "description du poste",
  ]

  /// A line that begins with one of these repeats the title.
  static let repetitions: [StaticString] = [
    "job description - ", "description de poste - ", "description du poste - ",
  ]

  /// A line that begins with one of these is a masthead, not a title, unless it has a job number.
  static let mastheads: [StaticString] = [
    "vacancy notif", "notification de la vacance", "nato ", "otan ",
  ]

  /// A short line with a job number that begins with one of these has no title.
  static let numberLines: [StaticString] = [
    "vacancy no", "vacancy n°", "vacancy number", "vacancy notice", "vacancy announcement",
    "vacancy reference", "vacancy ref", "job number", "job no", "job id", "job ref", "reference",
    "requisition", "ref.", "ref:", "avis de vacance", "numero de l'avis", "numero d'offre",
    "numero de l'offre", "offre n", "reference de l'offre", "poste n",
  ]

  /// In the brackets before a job number, one of these comes first.
  static let jobNumberOpenings: [StaticString] = ["ref", "no", "job", "n°"]

  /// The whole word directly before a job number.
  static let jobNumberNames: [StaticString] = [
    "ref", "ref.", "ref:", "reference", "no.", "nr.", "#",
  ]
}

/// The words of a count of posts such as `(2 posts)`, each a whole word, folded, English and French.
enum PostCountWords {
  /// What is counted.
  static let posts: [StaticString] = [
    "post", "posts", "poste", "postes", "role", "roles", "vacancy", "vacancies",
    "position", "positions", "opening", "openings", "emploi", "emplois",
  ]

  /// Before or behind a number, these make it one of posts: `x3`.
  static let times: [StaticString] = ["x"]

  /// Counts without a number.
  static let several: [StaticString] = ["multiple", "several", "plusieurs", "reserve"]

  /// Words that may follow or precede a count without changing it.
  static let fillers: [StaticString] = [
    "and", "et", "plus", "with", "avec", "a", "list", "liste", "de", "available",
    "disponible", "disponibles", "vacant", "vacants", "open", "une",
  ]
}

/// The phrases of budget approval, folded, English and French.
enum BudgetPhrases {
  /// A text that contains one of these is subject to budget approval.
  static let pending: [StaticString] = [
    "pending budget approval", "subject to budget approval", "pending budgetary approval",
    "subject to budgetary approval", "sous reserve d'approbation par les autorites budgetaires",
    "sous reserve d'approbation budgetaire", "sous reserve de l'approbation budgetaire",
    "sous reserve de l'approbation des autorites budgetaires",
    "en attente d'approbation budgetaire", "en attente de l'approbation budgetaire",
  ]

  /// A text that contains one of these says so of a part of the posts only.
  static let someOfThem: [StaticString] = [
    "one of the", "some of the", "two of the", "l'un des", "l'une des", "un des ", "certains des",
    "une partie des",
  ]

  /// A short remark on the approval of a budget that contains one of these is subject to it, too.
  static let conditions: [StaticString] = ["pending", "subject to", "sous reserve", "en attente"]

  /// A remark that contains one of these is French.
  static let frenchConditions: [StaticString] = ["sous reserve", "en attente"]
}
