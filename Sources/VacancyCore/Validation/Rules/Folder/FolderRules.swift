extension RuleID {
  /// No two files of a run have the same job number.
  public static let duplicateJobNumber: RuleID = .init(
    "duplicate-job-number", .folder, .warning, foundBy: .run,
    requirement: "no two files of a run have the same job number",
    french: "deux fichiers d'une exécution n'ont pas le même numéro de poste",
    rationale: "a notice that was copied keeps the number of the one that it was made from",
    french: "un avis copié garde le numéro de celui dont il a été tiré",
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
