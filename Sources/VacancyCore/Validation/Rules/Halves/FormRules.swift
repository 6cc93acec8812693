extension RuleID {
  /// The French half has the spaces and the apostrophes of French.
  public static let frenchTypography: RuleID = .init(
    "french-typography", .halves, .note, decides: false, foundBy: .comparison,
    requirement:
      "in French, a space precedes ':', ';', '?' and '!' and is inside '« »', and all apostrophes "
      + "are of one kind",
    french:
      "en français, une espace précède « : », « ; », « ? » et « ! », suit le guillemet ouvrant et "
      + "précède le guillemet fermant, et les apostrophes sont d'une seule sorte",
    rationale: "a text that mixes both was put together from several sources",
    french: "un texte qui mêle les deux usages a été assemblé à partir de plusieurs sources",
    violating: Example.summaries(
      "The Section has one task: to keep the archives.",
      "La Section a une tâche: tenir les archives."),
    edits: ["tâche:": "tâche :"])

  /// Each half writes numbers as its language does.
  public static let numberFormat: RuleID = .init(
    "number-format", .halves, .note, decides: false, foundBy: .comparison,
    requirement: "each half writes numbers as its language does: '7,540.44' and '7 540,44'",
    french:
      "chaque version écrit les nombres selon l'usage de sa langue : « 7,540.44 » et « 7 540,44 »",
    rationale: "'7,540' is a number below eight to readers of French",
    french: "« 7,540 » est un nombre inférieur à huit pour qui lit le français",
    violating: Example.summaries(
      "The Store spends 7,540.44 euros a year.", "Le magasin dépense 7,540.44 euros par an."),
    edits: ["dépense 7,540.44": "dépense 7 540,44"])

  /// Each bracket and each quotation mark has its partner.
  public static let unpairedMark: RuleID = .init(
    "unpaired-mark", .halves, .note, decides: false, foundBy: .comparison,
    requirement: "each bracket and each quotation mark has its partner",
    french: "les parenthèses et les guillemets vont par paires",
    rationale: "a mark without its partner was forgotten, or words were lost with it",
    french: "un signe isolé a été oublié, ou des mots se sont perdus avec lui",
    violating: Example.summaries(
      "The Store keeps paper (and ink) for the staff.",
      "Le magasin conserve du papier (et de l'encre pour le personnel."),
    edits: ["l'encre pour": "l'encre) pour"])
}
