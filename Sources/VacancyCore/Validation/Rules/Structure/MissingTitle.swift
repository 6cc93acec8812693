extension RuleID {
  /// A notice has a title.
  public static let missingTitle = RuleID("missing-title", .structure, .error)
}

struct MissingTitle: Rule {
  static let page = RulePage(
    .missingTitle, foundBy: .check { MissingTitle().check($0) },
    requirement: .init(
      english: "a notice has a title",
      french: "un avis a un titre"),
    rationale: .init(
      english: "the title is what a candidate looks for first",
      french: "le titre est ce qu'un candidat cherche en premier"),
    violating: Example.notice(title: "(260455)"),
    edits: ["(260455)": "Storekeeper (260455)"])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.halvesLacking { $0.title != nil }.map { lack in
      Self.finding(
        .noTitle(lack.subject), at: subject.head(of: lack.half),
        path: lack.half.path[.title], values: [])
    }
  }
}

extension Message {
  fileprivate static func noTitle(_ subject: Message) -> Self {
    Self(
      english: "\(subject.english) has no title",
      french: "\(subject.french) n'a pas de titre")
  }
}
