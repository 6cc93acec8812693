/// A header line stands once in a half.
struct DuplicateField: Rule {
  static let page = RulePage(
    name: "duplicate-field", family: .structure, severity: .warning,
    law: .init(
      english: "a header line stands once in a half",
      french: "une ligne d'en-tête figure une fois par partie"),
    why: .init(
      english: "where two lines differ, nobody can tell which of them holds; the first one is read",
      french: "si deux lignes diffèrent, nul ne sait laquelle vaut ; la première est retenue"),
    bad: Example.notice(schedule: "Full-time\nSchedule: Part-time"),
    good: Example.notice())

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.reported("duplicate-field")
  }
}
