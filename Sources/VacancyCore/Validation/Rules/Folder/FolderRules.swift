extension RuleID {
  /// No two files of a run have the same job number.
  public static let duplicateJobNumber: RuleID = .init(
    "duplicate-job-number", .folder, .warning, foundBy: .run,
    requirement: "every notice in a run has its own job number",
    french: "chaque avis d'une même exécution a son propre numéro",
    rationale: "a copied notice often keeps the number of the original",
    french: "un avis copié garde souvent le numéro de l'original",
    violating: "$ a.txt\n" + Example.notice() + "$ b.txt\n"
      + Example.notice(title: "Driver (260455)"),
    edits: ["Driver (260455)": "Driver (260456)"])

  /// Notices with the same location, grade and year state the same salary.
  public static let salaryDiffersForGrade: RuleID = .init(
    "salary-differs-for-grade", .folder, .note, foundBy: .run,
    requirement: "notices with the same location, grade and year state the same salary",
    french:
      "les avis d'un même lieu, d'un même grade et d'une même année indiquent le même salaire",
    rationale:
      "the pay scale has one amount for them; another is a typo, or from an earlier year; the year is known where the job number and the application deadline have the same one",
    french:
      "le barème ne prévoit qu'un montant ; un autre est une erreur, ou date d'une année antérieure ; l'année est connue si le numéro de l'avis et la date limite de candidature ont la même",
    violating: "$ a.txt\n" + Example.notice() + "$ b.txt\n"
      + Example.notice(title: "Driver (260456)", salary: "3,300.00Euro (EUR) Monthly"),
    edits: ["3,300.00": "3,411.06"])
}
