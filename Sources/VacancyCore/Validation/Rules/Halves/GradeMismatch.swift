extension RuleID {
  /// Both halves name the same grade.
  public static let gradeMismatch = RuleID("grade-mismatch", .halves, .error)
}

struct GradeMismatch: DifferenceRule {
  static let page = RulePage(
    .gradeMismatch,
    requirement: .init(
      english: "both halves name the same grade",
      french: "les deux moitiés indiquent le même grade"),
    rationale: .init(
      english: "the grade decides on pay and duties",
      french: "le grade décide de la rémunération et des tâches"),
    violating: Example.both(
      Example.staff(),
      Example.french(grade: "NATO Grade G10")),
    compliant: Example.both(Example.staff()))
}
