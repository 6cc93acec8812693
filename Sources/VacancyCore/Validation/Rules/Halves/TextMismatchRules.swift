extension RuleID {
  /// Aligned texts name the same numbers.
  public static let quantityMismatch: RuleID = .init(
    "quantity-mismatch", .halves, .warning, foundBy: .comparison,
    requirement: "texts that answer each other name the same numbers",
    french: "des textes qui se répondent indiquent les mêmes nombres",
    rationale: "the French half is what half of the candidates read",
    french: "la moitié française est celle que lit un candidat sur deux",
    violating: Example.summaries(
      "The Store serves 300 people in 4 buildings.",
      "Le magasin sert 300 personnes dans 5 bâtiments."),
    edits: ["dans 5": "dans 4"])

  /// Aligned texts name the same dates.
  public static let dateMismatch: RuleID = .init(
    "date-mismatch", .halves, .warning, foundBy: .comparison,
    requirement: "texts that answer each other name the same dates",
    french: "des textes qui se répondent indiquent les mêmes dates",
    rationale: "the French half is what half of the candidates read",
    french: "la moitié française est celle que lit un candidat sur deux",
    violating: Example.summaries(
      "The Store moves on 15 March 2027.", "Le magasin déménage le 16 mars 2027."),
    edits: ["16 mars": "15 mars"])

  /// Both halves name the same addresses.
  public static let urlMismatch: RuleID = .init(
    "url-mismatch", .halves, .warning, foundBy: .comparison,
    requirement: "both halves name the same addresses",
    french: "les deux moitiés indiquent les mêmes adresses",
    rationale: "an address with a slip leads nowhere",
    french: "une adresse erronée ne mène nulle part",
    violating: Example.summaries(
      "See www.nato.int/recruitment for more.",
      "Pour en savoir plus : www.nato.int/recruitmnet."),
    edits: ["recruitmnet": "recruitment"])

  /// Both halves use the same acronyms.
  public static let acronymMismatch: RuleID = .init(
    "acronym-mismatch", .halves, .warning, foundBy: .comparison,
    requirement: "both halves use the same acronyms",
    french: "les deux moitiés emploient les mêmes sigles",
    rationale: "an acronym that only the French half has is mostly a slip",
    french: "un sigle que seule la moitié française emploie est le plus souvent une faute",
    violating: Example.summaries(
      "The Store serves the Joint Intelligence and Security Division (JISD).",
      "Le magasin sert la Division civilo-militaire Renseignement et sécurité (JIS)."),
    edits: ["(JIS)": "(JISD)"])

  /// A term of the domain is translated by its own.
  public static let termMismatch: RuleID = .init(
    "term-mismatch", .halves, .warning, foundBy: .comparison,
    requirement: "a term of the domain is answered by its own",
    french: "un terme du domaine est rendu par le sien",
    rationale: "incident management is not risk management",
    french: "la gestion des incidents n'est pas la gestion des risques",
    violating: Example.summaries(
      "The incumbent improves incident management.",
      "La/Le titulaire améliore la gestion des risques."),
    edits: ["risques": "incidents"])
}
