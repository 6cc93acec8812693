extension RuleID {
  /// A competency is asked for once.
  public static let duplicateCompetency = RuleID("duplicate-competency", .qualifications, .warning)
}

struct DuplicateCompetency: Rule {
  static let page = RulePage(
    .duplicateCompetency, foundBy: .check { DuplicateCompetency().check($0) },
    requirement: .init(
      english: "a competency is asked for once",
      french: "une compétence est demandée une fois"),
    rationale: .init(
      english: "one of the two was meant to be another",
      french: "l'une des deux devait en être une autre"),
    violating: Example.sections(
      competencies: Example.competencies(
        "- Initiative: Is decisive in a time-sensitive situation.\n- Initiative: Cooperates.")),
    edits: ["Initiative: Cooperates": "Teamwork: Cooperates"])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.halves.flatMap { half -> [Diagnostic] in
      var seen: Set<[UInt8]> = Set(minimumCapacity: half.competencies.items.count)
      return half.competencies.items.enumerated().compactMap { index, item in
        guard !seen.insert(FoldedText(item.name).bytes).inserted else { return nil }
        let path = half.path[.competencies][.items, index]
        return Self.finding(
          .again(item.name), at: subject.range(of: path[.name]), path: path)
      }
    }
  }
}

extension Message {
  fileprivate static func again(_ name: String) -> Self {
    Self(
      english: "this competency was asked for before: '\(name)'",
      french: "cette compétence figure déjà plus haut : « \(name) »")
  }
}
