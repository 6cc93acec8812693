/// Both halves name the same grade.
struct GradeMismatch: DifferenceRule {
  static let page = RulePage(
    name: "grade-mismatch", family: .halves, severity: .error,
    law: .init(
      english: "both halves name the same grade",
      french: "les deux moitiés indiquent le même grade"),
    why: .init(
      english: "the grade decides on pay and duties",
      french: "le grade décide de la rémunération et des tâches"),
    bad: Example.both(
      Example.staff(),
      Example.french(grade: "NATO Grade G10")),
    good: Example.both(Example.staff()))
}
