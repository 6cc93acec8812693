/// A grade has its place on the scale of 24.
struct UnknownGrade: Rule {
  static let page = RulePage(
    name: "unknown-grade", family: .fields, severity: .error,
    law: .init(
      english: "a grade has its place on the scale of 24",
      french: "un grade a sa place sur l'échelle de 24"),
    why: .init(
      english: "the scale runs from G1 to G24; of the older names, each has its rank on it",
      french: "l'échelle va de G1 à G24 ; chaque ancien nom y a son rang"),
    bad: Example.notice(grade: "NATO Grade G27"),
    good: Example.notice())

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.reported("unknown-grade")
  }
}
