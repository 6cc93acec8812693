extension RuleID {
  /// Aligned texts have the same quantities with their units, ordinals, fractions, frequencies and
  /// document numbers.
  public static let quantityMismatch: RuleID = .init(
    "quantity-mismatch", .halves, .warning, foundBy: .comparison,
    requirement:
      "aligned texts have the same quantities and units, ordinals, fractions, frequencies and "
      + "document numbers",
    french:
      "les textes alignés ont les mêmes quantités et unités, ordinaux, fractions, fréquences et "
      + "numéros de document",
    rationale:
      "another number is another requirement; '25 kg' is not '25 g', 'twice a year' not 'twice a "
      + "month', and C-M(2002)49 not C-M(2002)50",
    french:
      "un autre nombre est une autre exigence ; « 25 kg » n'est pas « 25 g », "
      + "« deux fois par an » n'est pas « deux fois par mois », ni C-M(2002)49 C-M(2002)50",
    violating: Example.summaries(
      "The Store serves 300 people in 4 buildings.",
      "Le magasin sert 300 personnes dans 5 bâtiments."),
    edits: ["dans 5": "dans 4"])

  /// Aligned texts have the same dates, days of the week and times of day.
  public static let dateMismatch: RuleID = .init(
    "date-mismatch", .halves, .warning, foundBy: .comparison,
    requirement: "aligned texts have the same dates, days of the week and times of day",
    french: "les textes alignés ont les mêmes dates, jours de la semaine et heures",
    rationale:
      "another date is another commitment; '9:30 a.m.' is '9 h 30', and Monday is "
      + "not mardi",
    french:
      "une autre date est un autre engagement ; « 9:30 a.m. » est « 9 h 30 », "
      + "et Monday n'est pas mardi",
    violating: Example.summaries(
      "The Store moves on 15 March 2027.", "Le magasin déménage le 16 mars 2027."),
    edits: ["16 mars": "15 mars"])

  /// Both halves name the same addresses.
  public static let urlMismatch: RuleID = .init(
    "url-mismatch", .halves, .warning, foundBy: .comparison,
    requirement: "both halves contain the same web and e-mail addresses",
    french: "les deux versions contiennent les mêmes adresses web et électroniques",
    rationale: "a mistyped address leads nowhere",
    french: "une adresse erronée ne mène nulle part",
    violating: Example.summaries(
      "See www.nato.int/recruitment for more.",
      "Pour en savoir plus : www.nato.int/recruitmnet."),
    edits: ["recruitmnet": "recruitment"])

  /// Both halves use the same acronyms.
  public static let acronymMismatch: RuleID = .init(
    "acronym-mismatch", .halves, .warning, foundBy: .comparison,
    requirement: "both halves use the same acronyms",
    french: "les deux versions emploient les mêmes sigles",
    rationale: "an acronym that only the French half uses is usually a typo",
    french: "un sigle que seule la version française emploie est le plus souvent une coquille",
    violating: Example.summaries(
      "The Store serves the Joint Intelligence and Security Division (JISD).",
      "Le magasin sert la Division civilo-militaire Renseignement et sécurité (JIS)."),
    edits: ["(JIS)": "(JISD)"])

  /// A term of the domain is translated by its own.
  public static let termMismatch: RuleID = .init(
    "term-mismatch", .halves, .warning, foundBy: .comparison,
    requirement: "a domain term is translated by its established equivalent",
    french: "un terme du domaine est rendu par son équivalent établi",
    rationale: "incident management is not risk management",
    french: "la gestion des incidents n'est pas la gestion des risques",
    violating: Example.summaries(
      "The incumbent improves incident management.",
      "La/Le titulaire améliore la gestion des risques."),
    edits: ["risques": "incidents"])
}
