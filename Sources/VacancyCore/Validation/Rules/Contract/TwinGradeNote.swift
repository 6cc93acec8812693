extension RuleID {
  /// A twin grade goes with the NOTE on twin grades, and the NOTE with a twin grade.
  public static let twinGradeNote = RuleID("twin-grade-note", .contract, .warning)
}

struct TwinGradeNote: Rule {
  static let page = RulePage(
    .twinGradeNote, foundBy: .check { TwinGradeNote().check($0) },
    requirement: .init(
      english: "a twin grade goes with the NOTE on twin grades, and the NOTE with a twin grade",
      french: "un grade jumelé va avec la NOTE sur les grades jumelés, et inversement"),
    rationale: .init(
      english: "the NOTE tells at which of the two grades one starts",
      french: "la NOTE indique auquel des deux grades on commence"),
    violating: Example.notice(
      salary: "7,540.44Euro (EUR) Monthly", grade: "NATO Grade G17-G20",
      text: Example.contract()),
    edits: [
      "3-year definite duration contract.":
        "3-year definite duration contract.\n\nNOTE: Candidates for twin-graded posts start at the lower grade."
    ])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.halves.compactMap { half in
      // A half without a section 6 has no place for the NOTE.
      guard let grade = half.grade, grade.lowest != nil, grade.highest != nil,
        let form = subject.form(of: half.language),
        let heading = form.headings.first(where: { $0.kind == .contract })
      else { return nil }
      let note = half.contract.notes.firstIndex { $0.kind == .twinGrade }
      guard grade.twin != (note != nil) else { return nil }
      guard let note else {
        return Self.finding(
          .noNote(grade.text), at: heading.words, path: half.path[.contract][.notes],
          values: [grade.text])
      }
      return Self.finding(
        .noTwin(grade.text), at: half.path[.contract][.notes, note], in: subject,
        values: [grade.text])
    }
  }
}

extension Message {
  fileprivate static func noNote(_ grade: String) -> Self {
    Self(
      english: "the twin grade '\(grade)' comes without the NOTE on twin grades",
      french: "le grade jumelé « \(grade) » n'est pas accompagné de la NOTE sur les grades jumelés")
  }

  fileprivate static func noTwin(_ grade: String) -> Self {
    Self(
      english: "the NOTE on twin grades comes with '\(grade)', which is none",
      french: "la NOTE sur les grades jumelés accompagne « \(grade) », qui n'en est pas un")
  }
}
