extension RuleID {
  /// The last item of a list ends in a full stop.
  public static let unterminatedList = RuleID("unterminated-list", .structure, .note)
}

struct UnterminatedList: Rule {
  static let page = RulePage(
    .unterminatedList, foundBy: .check { UnterminatedList().check($0) },
    requirement: .init(
      english: "the last item of a list ends in a full stop",
      french: "le dernier point d'une énumération se termine par un point"),
    rationale: .init(
      english: "a list whose end is not marked may have lost its last items",
      french: "une énumération dont la fin n'est pas marquée a peut-être perdu ses derniers points"),
    violating: Example.sections(
      competencies: Example.competencies("- Initiative: Is decisive;\n- Teamwork: Cooperates")),
    edits: ["decisive;": "decisive in a time-sensitive situation.", "Cooperates": "Cooperates."])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    PrintedList.all(in: subject).compactMap { list in
      guard let last = list.items.last, list.style != nil, last.mark == nil else { return nil }
      return Self.finding(.noEnd, at: last.place, path: subject.path(of: last))
    }
  }
}

extension Message {
  fileprivate static var noEnd: Self {
    Self(
      english: "the list ends without a full stop",
      french: "l'énumération se termine sans point")
  }
}
