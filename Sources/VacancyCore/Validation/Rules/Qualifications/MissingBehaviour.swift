extension RuleID {
  /// A competency says by which behaviour it shows.
  public static let missingBehaviour = RuleID("missing-behaviour", .qualifications, .warning)
}

struct MissingBehaviour: Rule {
  static let page = RulePage(
    .missingBehaviour, foundBy: .check { MissingBehaviour().check($0) },
    requirement: .init(
      english: "a competency says by which behaviour it shows",
      french: "une compétence indique le comportement qui la révèle"),
    rationale: .init(
      english: "the behaviour is the level that is asked for",
      french: "le comportement est le niveau requis"),
    violating: Example.sections(
      competencies: Example.competencies(
        "- Initiative: Is decisive in a time-sensitive situation.\n- Teamwork.")),
    edits: ["Teamwork.": "Teamwork: Cooperates."])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.halves.filter { subject.form(of: $0.language)?.isStandard ?? false }.flatMap { half in
      half.competencies.items.enumerated().compactMap { index, item -> Diagnostic? in
        guard item.behaviour == nil else { return nil }
        let path = half.path[.competencies][.items, index]
        return Self.finding(
          .noBehaviour(item.name), at: subject.range(of: path[.name]), path: path)
      }
    }
  }
}

extension Message {
  fileprivate static func noBehaviour(_ name: String) -> Self {
    Self(
      english: "the competency '\(name)' has no behaviour",
      french: "la compétence « \(name) » n'a pas de comportement")
  }
}
