extension RuleID {
  /// A title names the same numbers in both halves.
  public static let titleCountMismatch: RuleID = .init(
    "title-count-mismatch", .halves, .error, foundBy: .comparison,
    requirement: "a title names the same numbers in both halves",
    french: "un titre indique les mêmes nombres dans les deux moitiés",
    rationale: "a number in a title counts posts, places or shifts",
    french: "un nombre dans un titre compte des postes, des lieux ou des équipes",
    violating: Example.both(
      Example.staff(title: "Storekeeper, 2 stores (260455)"),
      Example.french(title: "Magasinière/Magasinier, 3 magasins (260455)")),
    edits: [", 2 stores": "", ", 3 magasins": ""])

  /// Both halves have the same job number.
  public static let jobNumberMismatch: RuleID = .init(
    "job-number-mismatch", .halves, .error, foundBy: .comparison,
    requirement: "both halves have the same job number",
    french: "les deux moitiés ont le même numéro de poste",
    rationale: "one of the halves belongs to another notice",
    french: "l'une des moitiés appartient à un autre avis",
    violating: Example.both(
      Example.staff(), Example.french(title: "Magasinière/Magasinier (260456)")),
    edits: ["260456": "260455"])

  /// Both halves are for the same number of posts.
  public static let postsMismatch: RuleID = .init(
    "posts-mismatch", .halves, .error, foundBy: .comparison,
    requirement: "both halves are for the same number of posts",
    french: "les deux moitiés portent sur le même nombre de postes",
    rationale: "the French half is what half of the candidates read",
    french: "la moitié française est celle que lit un candidat sur deux",
    violating: Example.both(
      Example.staff(
        title: "Storekeeper (2 posts) (260455)",
        text: "- **Storekeeper (G8)(STO0013)**\n- **Storekeeper (G8)(STO0014)**"),
      Example.french(text: "- **Magasinier (G8)(STO0013)**\n- **Magasinier (G8)(STO0014)**")),
    edits: [
      " (2 posts)": "",
      "\n- **Storekeeper (G8)(STO0013)**\n- **Storekeeper (G8)(STO0014)**\n": "",
      "\n- **Magasinier (G8)(STO0013)**\n- **Magasinier (G8)(STO0014)**\n": "",
    ])

  /// Both halves name the same location.
  public static let locationMismatch: RuleID = .init(
    "location-mismatch", .halves, .error, foundBy: .comparison,
    requirement: "both halves name the same location",
    french: "les deux moitiés indiquent le même lieu",
    rationale: "a candidate would move to the wrong town",
    french: "un candidat déménagerait dans la mauvaise ville",
    violating: Example.both(Example.staff(), Example.french(location: "Pays-Bas-La Haye")),
    edits: ["La Haye": "Brunssum"])

  /// Both halves name the same NATO body.
  public static let bodyMismatch: RuleID = .init(
    "body-mismatch", .halves, .error, foundBy: .comparison,
    requirement: "both halves name the same NATO body",
    french: "les deux moitiés indiquent le même organisme",
    rationale: "two bodies have two employers",
    french: "deux organismes sont deux employeurs",
    violating: Example.both(Example.staff(), Example.french(body: "OTAN EMI")),
    edits: ["EMI": "SI"])

  /// Both halves name the same schedule.
  public static let scheduleMismatch: RuleID = .init(
    "schedule-mismatch", .halves, .error, foundBy: .comparison,
    requirement: "both halves name the same schedule",
    french: "les deux moitiés indiquent le même horaire",
    rationale: "half a post is not a whole one",
    french: "un mi-temps n'est pas un temps plein",
    violating: Example.both(Example.staff(), Example.french(schedule: "Temps partiel")),
    edits: ["partiel": "plein"])

  /// Both halves name the same deadline.
  public static let deadlineMismatch: RuleID = .init(
    "deadline-mismatch", .halves, .error, foundBy: .comparison,
    requirement: "both halves name the same deadline",
    french: "les deux moitiés indiquent la même date de retrait",
    rationale: "who reads the later date comes too late",
    french: "qui lit la date la plus tardive arrive trop tard",
    violating: Example.both(Example.staff(), Example.french(deadline: "22-oct.-2026")),
    edits: ["22-oct.": "21-oct."])

  /// Both halves name the same salary.
  public static let salaryMismatch: RuleID = .init(
    "salary-mismatch", .halves, .error, foundBy: .comparison,
    requirement: "both halves name the same salary",
    french: "les deux moitiés indiquent le même salaire",
    rationale: "only one of two amounts is paid",
    french: "un seul des deux montants est versé",
    violating: Example.both(
      Example.staff(), Example.french(salary: "3 411,60Euro (EUR) Mensuelle")),
    edits: ["411,60": "411,06"])

  /// Both halves name the same grade.
  public static let gradeMismatch: RuleID = .init(
    "grade-mismatch", .halves, .error, foundBy: .comparison,
    requirement: "both halves name the same grade",
    french: "les deux moitiés indiquent le même grade",
    rationale: "the grade decides on pay and duties",
    french: "le grade décide de la rémunération et des tâches",
    violating: Example.both(Example.staff(), Example.french(grade: "NATO Grade G10")),
    edits: ["G10": "G8"])

  /// Both halves name the same clearance.
  public static let clearanceMismatch: RuleID = .init(
    "clearance-mismatch", .halves, .error, foundBy: .comparison,
    requirement: "both halves name the same clearance",
    french: "les deux moitiés indiquent la même habilitation",
    rationale: "a clearance takes months, and the wrong one takes them twice",
    french: "une habilitation prend des mois, et la mauvaise les prend deux fois",
    violating: Example.both(Example.staff(), Example.french(clearance: "NC")),
    edits: ["sécurité NC": "sécurité NS"])

  /// A header line of one half is in the other one too.
  public static let fieldInOneHalf: RuleID = .init(
    "field-in-one-half", .halves, .error, foundBy: .comparison,
    requirement: "a header line of one half stands in the other too",
    french: "une ligne d'en-tête d'une moitié figure aussi dans l'autre",
    rationale: "the French half is what half of the candidates read",
    french: "la moitié française est celle que lit un candidat sur deux",
    violating: Example.both(Example.staff(), Example.french(clearance: nil)),
    edits: ["G8\nDescription": "G8\nNiveau de l'habilitation de sécurité NS\nDescription"])

  /// Both halves are subject to budget approval, or neither.
  public static let budgetStatusMismatch: RuleID = .init(
    "budget-status-mismatch", .halves, .error, foundBy: .comparison,
    requirement: "both halves are subject to budget approval, or neither",
    french: "les deux moitiés sont sous réserve d'approbation budgétaire, ou aucune",
    rationale: "a post that may not be paid has to be told so to everybody",
    french: "un poste qui ne sera peut-être pas financé doit être annoncé comme tel à tous",
    violating: Example.halves(
      "The Store recruits, pending budget approval.", "Le magasin recrute."),
    edits: ["recrute.": "recrute, sous réserve d'approbation budgétaire."])

  /// Both halves list the same posts.
  public static let positionsMismatch: RuleID = .init(
    "positions-mismatch", .halves, .error, foundBy: .comparison,
    requirement: "both halves list the same posts",
    french: "les deux moitiés énumèrent les mêmes postes",
    rationale: "post numbers are what the organisation knows its posts by",
    french: "l'organisation connaît ses postes par leurs numéros",
    violating: Example.both(
      Example.staff(
        title: "Storekeeper (2 posts) (260455)",
        text: "- **Storekeeper (G8)(STO0013)**\n- **Storekeeper (G8)(STO0014)**"),
      Example.french(
        title: "Magasinière/Magasinier (2 postes) (260455)",
        text: "- **Magasinier (G8)(STO0013)**\n- **Magasinier (G8)(STO0015)**")),
    edits: ["STO0015": "STO0014"])
}
