extension RuleID {
  /// Notices with the same location, grade and year state the same salary.
  public static let salaryDiffersForGrade = RuleID("salary-differs-for-grade", .folder, .note)
}

struct SalaryDiffersForGrade: Rule {
  static let page = RulePage(
    .salaryDiffersForGrade,
    requirement: .init(
      english: "notices with the same location, grade and year state the same salary",
      french:
        "les avis d'un même lieu, d'un même grade et d'une même année indiquent le même salaire"),
    rationale: .init(
      english:
        "the pay scale has one amount for them; another is a typo, or from an earlier year; the year is known where the job number and the application deadline have the same one",
      french:
        "le barème ne prévoit qu'un montant ; un autre est une erreur, ou date d'une année antérieure ; l'année est connue si le numéro de l'avis et la date limite de candidature ont la même"
    ),
    violating: "$ a.txt\n" + Example.notice() + "$ b.txt\n"
      + Example.notice(title: "Driver (260456)", salary: "3,300.00Euro (EUR) Monthly"),
    compliant: "$ a.txt\n" + Example.notice() + "$ b.txt\n"
      + Example.notice(title: "Driver (260456)"))

  /// A ``FolderCheck`` finds this when all notices are read.
  func check(_ subject: RuleSubject) -> [Diagnostic] { [] }
}
