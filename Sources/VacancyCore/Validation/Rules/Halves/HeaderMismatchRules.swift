extension RuleID {
  /// A title names the same numbers in both halves.
  public static let titleCountMismatch: RuleID = .init(
    "title-count-mismatch", .halves, .error, foundBy: .comparison,
    requirement: "the titles of both halves contain the same numbers",
    french: "les intitulés des deux versions contiennent les mêmes nombres",
    rationale: "a number in a title counts posts, places or shifts",
    french: "un nombre dans un intitulé compte des postes, des lieux ou des équipes",
    violating: Example.both(
      Example.staff(title: "Storekeeper, 2 stores (260455)"),
      Example.french(title: "Magasinière/Magasinier, 3 magasins (260455)")),
    edits: [", 2 stores": "", ", 3 magasins": ""])

  /// Both halves have the same job number.
  public static let jobNumberMismatch: RuleID = .init(
    "job-number-mismatch", .halves, .error, foundBy: .comparison,
    requirement: "both halves have the same job number",
    french: "les deux versions portent le même numéro d'avis",
    rationale: "otherwise one half belongs to another notice",
    french: "sinon, l'une des versions appartient à un autre avis",
    violating: Example.both(
      Example.staff(), Example.french(title: "Magasinière/Magasinier (260456)")),
    edits: ["260456": "260455"])

  /// Both halves are for the same number of posts.
  public static let postsMismatch: RuleID = .init(
    "posts-mismatch", .halves, .error, foundBy: .comparison,
    requirement: "both halves state the same number of posts",
    french: "les deux versions indiquent le même nombre de postes",
    rationale: "candidates must know how many posts are open",
    french: "on doit savoir combien de postes sont à pourvoir",
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
    requirement: "both halves state the same location",
    french: "les deux versions indiquent le même lieu",
    rationale: "candidates would apply for the wrong duty station",
    french: "on postulerait pour un autre lieu d'affectation",
    violating: Example.both(Example.staff(), Example.french(location: "Pays-Bas-La Haye")),
    edits: ["La Haye": "Brunssum"])

  /// Both halves name the same NATO body.
  public static let bodyMismatch: RuleID = .init(
    "body-mismatch", .halves, .error, foundBy: .comparison,
    requirement: "both halves state the same NATO body",
    french: "les deux versions indiquent le même organisme OTAN",
    rationale: "the NATO body is the employer",
    french: "l'organisme est l'employeur",
    violating: Example.both(Example.staff(), Example.french(body: "OTAN EMI")),
    edits: ["EMI": "SI"])

  /// Both halves name the same schedule.
  public static let scheduleMismatch: RuleID = .init(
    "schedule-mismatch", .halves, .error, foundBy: .comparison,
    requirement: "both halves state the same schedule",
    french: "les deux versions indiquent le même horaire",
    rationale: "a part-time post is not a full-time post",
    french: "un temps partiel n'est pas un temps plein",
    violating: Example.both(Example.staff(), Example.french(schedule: "Temps partiel")),
    edits: ["partiel": "plein"])

  /// Both halves name the same deadline.
  public static let deadlineMismatch: RuleID = .init(
    "deadline-mismatch", .halves, .error, foundBy: .comparison,
    requirement: "both halves state the same application deadline",
    french: "les deux versions indiquent la même date limite de candidature",
    rationale: "candidates who read the later date apply too late",
    french: "qui lit la date la plus tardive postule trop tard",
    violating: Example.both(Example.staff(), Example.french(deadline: "22-oct.-2026")),
    edits: ["22-oct.": "21-oct."])

  /// Both halves name the same salary.
  public static let salaryMismatch: RuleID = .init(
    "salary-mismatch", .halves, .error, foundBy: .comparison,
    requirement: "both halves state the same salary",
    french: "les deux versions indiquent le même salaire",
    rationale: "only one of the amounts can be correct",
    french: "un seul des deux montants peut être exact",
    violating: Example.both(
      Example.staff(), Example.french(salary: "3 411,60Euro (EUR) Mensuelle")),
    edits: ["411,60": "411,06"])

  /// Both halves name the same grade.
  public static let gradeMismatch: RuleID = .init(
    "grade-mismatch", .halves, .error, foundBy: .comparison,
    requirement: "both halves state the same grade",
    french: "les deux versions indiquent le même grade",
    rationale: "the grade determines pay and duties",
    french: "le grade détermine la rémunération et les fonctions",
    violating: Example.both(Example.staff(), Example.french(grade: "NATO Grade G10")),
    edits: ["G10": "G8"])

  /// Both halves name the same clearance.
  public static let clearanceMismatch: RuleID = .init(
    "clearance-mismatch", .halves, .error, foundBy: .comparison,
    requirement: "both halves state the same security clearance",
    french: "les deux versions indiquent la même habilitation de sécurité",
    rationale: "obtaining a clearance takes months",
    french: "l'obtention d'une habilitation prend des mois",
    violating: Example.both(Example.staff(), Example.french(clearance: "NC")),
    edits: ["sécurité NC": "sécurité NS"])

  /// A header line of one half is in the other one too.
  public static let fieldInOneHalf: RuleID = .init(
    "field-in-one-half", .halves, .error, foundBy: .comparison,
    requirement: "a header field in one half is also in the other",
    french: "un champ d'en-tête d'une version figure aussi dans l'autre",
    rationale: "readers of one language miss information",
    french: "une partie du lectorat est privée de l'information",
    violating: Example.both(Example.staff(), Example.french(clearance: nil)),
    edits: ["G8\nDescription": "G8\nNiveau de l'habilitation de sécurité NS\nDescription"])

  /// Both halves are subject to budget approval, or neither.
  public static let budgetStatusMismatch: RuleID = .init(
    "budget-status-mismatch", .halves, .error, foundBy: .comparison,
    requirement: "both halves are subject to budget approval, or neither is",
    french: "les deux versions sont sous réserve d'approbation budgétaire, ou aucune ne l'est",
    rationale: "all candidates must know that the post may not be funded",
    french: "tous les candidats doivent savoir que le poste pourrait ne pas être financé",
    violating: Example.halves(
      "The Store recruits, pending budget approval.", "Le magasin recrute."),
    edits: ["recrute.": "recrute, sous réserve d'approbation budgétaire."])

  /// Both halves list the same posts.
  public static let positionsMismatch: RuleID = .init(
    "positions-mismatch", .halves, .error, foundBy: .comparison,
    requirement: "both halves list the same posts",
    french: "les deux versions donnent la même liste de postes",
    rationale: "the organisation identifies its posts by these numbers",
    french: "ce sont ces numéros qui identifient les postes au sein de l'Organisation",
    violating: Example.both(
      Example.staff(
        title: "Storekeeper (2 posts) (260455)",
        text: "- **Storekeeper (G8)(STO0013)**\n- **Storekeeper (G8)(STO0014)**"),
      Example.french(
        title: "Magasinière/Magasinier (2 postes) (260455)",
        text: "- **Magasinier (G8)(STO0013)**\n- **Magasinier (G8)(STO0015)**")),
    edits: ["STO0015": "STO0014"])
}
