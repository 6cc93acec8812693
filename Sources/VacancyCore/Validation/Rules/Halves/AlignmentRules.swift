extension RuleID {
  /// A section of one half is in the other one too.
  public static let sectionInOneHalf: RuleID = .init(
    "section-in-one-half", .halves, .error, foundBy: .comparison,
    requirement: "a section in one half is also in the other",
    french: "une rubrique d'une version figure aussi dans l'autre",
    rationale: "readers of one language miss information",
    french: "une partie du lectorat est privée de l'information",
    violating: Example.summaries(
      "The Store keeps what the staff needs." + contract,
      "Le magasin conserve ce dont le personnel a besoin."),
    edits: [contract: ""])

  /// An item of a list in one half has a counterpart in the other.
  public static let itemMissing: RuleID = .init(
    "item-missing", .halves, .error, foundBy: .comparison,
    requirement: "a list item in one half has a counterpart in the other",
    french: "un élément de liste d'une version a son équivalent dans l'autre",
    rationale: "readers of one language miss a requirement",
    french: "une exigence échappe à une partie du lectorat",
    violating: Example.halves(
      qualifications,
      Example.frenchQualifications("- \(experience) ;\n- \(levels).")),
    edits: ["- \(levels)": "- \(licence) ;\n- \(levels)"])

  /// The items of a list are in the same order in both halves.
  public static let itemMoved: RuleID = .init(
    "item-moved", .halves, .warning, foundBy: .comparison,
    requirement: "list items are in the same order in both halves",
    french: "les éléments d'une liste sont dans le même ordre dans les deux versions",
    rationale: "the order shows their importance",
    french: "l'ordre reflète leur importance",
    violating: Example.halves(
      qualifications,
      Example.frenchQualifications("- \(levels) ;\n- \(experience) ;\n- \(licence).")),
    edits: ["- \(levels) ;\n": "", "\(licence).": "\(licence) ;\n- \(levels)."])

  /// An accountability of one half is in the other one too.
  public static let accountabilityMissing: RuleID = .init(
    "accountability-missing", .halves, .error, foundBy: .comparison,
    requirement: "an accountability in one half is also in the other",
    french: "une responsabilité d'une version figure aussi dans l'autre",
    rationale: "readers of one language miss information",
    french: "une partie du lectorat est privée de l'information",
    violating: Example.halves(accountabilities, duties),
    edits: ["archives.": "archives.\n\n\(finances)"])

  /// The accountabilities are in the same order in both halves.
  public static let accountabilityMoved: RuleID = .init(
    "accountability-moved", .halves, .warning, foundBy: .comparison,
    requirement: "accountabilities are in the same order in both halves",
    french: "les responsabilités sont dans le même ordre dans les deux versions",
    rationale: "the order shows their importance",
    french: "l'ordre reflète leur importance",
    violating: Example.halves(
      accountabilities,
      duties.replacing("Gestion de projet", with: "\(finances)\n\nGestion de projet")),
    edits: ["\(finances)\n\n": "", "archives.": "archives.\n\n\(finances)"])

  /// A competency of one half is in the other one too.
  public static let competencyMissing: RuleID = .init(
    "competency-missing", .halves, .error, foundBy: .comparison,
    requirement: "a competency in one half is also in the other",
    french: "une compétence d'une version figure aussi dans l'autre",
    rationale: "readers of one language miss information",
    french: "une partie du lectorat est privée de l'information",
    violating: Example.halves(
      competencies,
      Example.frenchCompetencies("- \(initiative)\n- \(flexibility)")),
    edits: [flexibility: "\(flexibility)\n- \(teamwork)"])

  /// The competencies are in the same order in both halves.
  public static let competencyMoved: RuleID = .init(
    "competency-moved", .halves, .warning, foundBy: .comparison,
    requirement: "competencies are in the same order in both halves",
    french: "les compétences sont dans le même ordre dans les deux versions",
    rationale: "the same order makes the halves easy to compare",
    french: "un ordre identique facilite la comparaison des versions",
    violating: Example.halves(
      competencies,
      Example.frenchCompetencies("- \(teamwork)\n- \(initiative)\n- \(flexibility)")),
    edits: ["- \(teamwork)\n": "", flexibility: "\(flexibility)\n- \(teamwork)"])

  /// A competency shows by the same behaviour in both halves.
  public static let behaviourMismatch: RuleID = .init(
    "behaviour-mismatch", .halves, .warning, foundBy: .comparison,
    requirement: "a competency has the same behaviour in both halves",
    french: "une compétence est suivie du même comportement dans les deux versions",
    rationale: "the behaviour defines the required level",
    french: "le comportement définit le niveau exigé",
    violating: Example.halves(
      competencies,
      Example.frenchCompetencies(
        "- \(initiative)\n- \(flexibility)\n- Travail en équipe : sollicite des contributions et encourage les autres."
      )),
    edits: ["sollicite des contributions et encourage les autres": "coopère"])

  /// A paragraph of one half has a counterpart in the other.
  public static let paragraphMissing: RuleID = .init(
    "paragraph-missing", .halves, .warning, foundBy: .comparison,
    requirement: "a paragraph in one half has a counterpart in the other",
    french: "un paragraphe d'une version a son équivalent dans l'autre",
    rationale: "readers of one language miss information",
    french: "une partie du lectorat est privée de l'information",
    violating: Example.summaries(
      """
      The Store keeps what the staff of the headquarters needs, from paper to tyres, and issues it against signature.

      The incumbent counts the stock twice a year and orders what is missing.
      """,
      "Le magasin conserve ce dont le personnel du quartier général a besoin, du papier aux pneus, et le remet contre signature."
    ),
    edits: [
      "contre signature.":
        "contre signature.\n\nLa/Le titulaire compte le stock deux fois par an et commande ce qui manque."
    ])
}

// MARK: - Parts of the examples

private let contract =
  "\n\nCONTRACT\n\nServing staff will be offered a contract in accordance with the regulations."

private let qualifications = Example.qualifications(
  """
  - have at least 2 years' experience in a store;
  - hold a driving licence for heavy vehicles;
  - possess the following levels: V ("Advanced") in one; II ("Elementary") in the other.
  """)
private let experience = "avoir au moins deux ans d'expérience dans un magasin"
private let licence = "être titulaire d'un permis de conduire pour véhicules lourds"
private let levels =
  "avoir le niveau V (« avancé ») dans l'une des langues et le niveau II (« élémentaire ») dans l'autre"

private let accountabilities = """
  MAIN ACCOUNTABILITIES

  Project Management

  Manages the projects of the store.

  Knowledge Management

  Keeps the books and the archive.

  Financial Management

  Plans the budget.
  """
private let duties = """
  RESPONSABILITÉS PRINCIPALES

  Gestion de projet

  Gère les projets du magasin.

  Gestion des connaissances

  Tient les livres et les archives.
  """
private let finances = "Gestion financière\n\nPlanifie le budget."

private let competencies = Example.competencies(
  """
  - Initiative: Is decisive in a time-sensitive situation.
  - Flexibility: Adapts to unforeseen situations.
  - Teamwork: Cooperates.
  """)
private let initiative =
  "Initiative : fait preuve de décision dans les situations où il faut agir sans attendre."
private let flexibility = "Flexibilité : s'adapte à des situations imprévues."
private let teamwork = "Travail en équipe : coopère."
