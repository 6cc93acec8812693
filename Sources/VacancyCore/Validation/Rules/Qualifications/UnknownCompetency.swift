extension RuleID {
  /// A competency is one of those that the International Staff has.
  public static let unknownCompetency = RuleID("unknown-competency", .qualifications, .note)
}

struct UnknownCompetency: Rule {
  static let page = RulePage(
    .unknownCompetency, foundBy: .check { UnknownCompetency().check($0) },
    requirement: .init(
      english: "a competency is one of those that the International Staff has",
      french: "une compétence est l'une de celles du Secrétariat international"),
    rationale: .init(
      english: "the list is fixed; another name may be a slip in one of them",
      french: "la liste est fixe ; un autre nom peut être une erreur dans l'un d'eux"),
    violating: Example.sections(
      competencies: Example.competencies(
        "- Initiative: Is decisive in a time-sensitive situation.\n- Teamwrok: Cooperates.")),
    edits: ["Teamwrok": "Teamwork"])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.halves.filter { subject.form(of: $0.language)?.isStandard ?? false }.flatMap { half in
      half.competencies.items.enumerated().compactMap { index, item -> Diagnostic? in
        let name = FoldedText(item.name)
        let isKnown = CompetencyNames.pairs.contains {
          name.equals(half.language == .english ? $0.english : $0.french)
        }
        guard !isKnown else { return nil }
        let path = half.path[.competencies][.items, index]
        return Self.finding(
          .unknown(item.name), at: subject.range(of: path[.name]), path: path)
      }
    }
  }
}

extension Message {
  fileprivate static func unknown(_ name: String) -> Self {
    Self(
      english: "no competency of the International Staff is called '\(name)'",
      french: "aucune compétence du Secrétariat international ne s'appelle « \(name) »")
  }
}
