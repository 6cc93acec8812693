extension RuleID {
  /// A grade is one of the scale, or says that the post has none.
  public static let unreadableGrade = RuleID("unreadable-grade", .fields, .error)
}

struct UnreadableGrade: Rule {
  static let page = RulePage(
    .unreadableGrade, foundBy: .check { UnreadableGrade().check($0) },
    requirement: .init(
      english: "a grade is one of the scale, or says that the post has none",
      french: "un grade appartient à l'échelle, ou indique que le poste n'en a pas"),
    rationale: .init(
      english: "the grade is what the post is paid by",
      french: "c'est le grade qui fixe la rémunération"),
    violating: Example.notice(grade: "to be agreed"),
    edits: ["to be agreed": "NATO Grade G8"])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    let isZero = UnknownGrade.isZero(subject)
    return subject.reported(.unreadableGrade).filter { !isZero($0) }
  }
}
