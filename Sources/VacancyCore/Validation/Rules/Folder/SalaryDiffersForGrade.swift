/// Notices of one place, grade and year name one salary.
struct SalaryDiffersForGrade: Rule {
  static let page = RulePage(
    name: "salary-differs-for-grade", family: .folder, severity: .note,
    law: .init(
      english: "notices of one place, grade and year name one salary",
      french: "les avis d'un même lieu, d'un même grade et d'une même année indiquent le même salaire"),
    why: .init(
      english: "a table of pay has one amount for them; another one is a slip, or last year's",
      french: "un barème n'a qu'un montant pour eux ; un autre est une erreur, ou celui de l'année passée"),
    bad: "$ a.txt\n" + Example.notice() + "$ b.txt\n" + Example.notice(title: "Driver (260456)", salary: "3,300.00Euro (EUR) Monthly"),
    good: "$ a.txt\n" + Example.notice() + "$ b.txt\n" + Example.notice(title: "Driver (260456)"))

  /// A ``FolderCheck`` finds this when all notices are read.
  func check(_ subject: RuleSubject) -> [Diagnostic] { [] }
}
