extension RuleID {
  /// A level of language is called by its own name.
  public static let languageLevelLabel = RuleID("language-level-label", .qualifications, .warning)
}

struct LanguageLevelLabel: Rule {
  static let page = RulePage(
    .languageLevelLabel, foundBy: .check { LanguageLevelLabel().check($0) },
    requirement: .init(
      english: "a level of language is called by its own name",
      french: "un niveau linguistique porte son propre nom"),
    rationale: .init(
      english: "where level and name disagree, nobody can tell which is asked for",
      french: "si le niveau et le nom se contredisent, nul ne sait lequel est requis"),
    violating: Example.notice(
      text: Example.qualifications(
        """
        - have at least 2 years' experience in a store;
        - possess the following levels: V ("Beginner") in one; II ("Elementary") in the other.
        """)),
    edits: ["Beginner": "Advanced"])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.halves.flatMap { half in
      (half.qualifications.languages ?? []).enumerated().compactMap {
        index, language -> Diagnostic? in
        guard let label = language.label else { return nil }
        let folded = FoldedText(label)
        guard let named = LanguagePhrases.levelNames.first(where: { folded.equals($0.name) }),
          named.level != language.level
        else { return nil }
        let path = half.path[.qualifications][.languages, index]
        return Self.finding(
          .name(language.level, label, named.level),
          at: subject.range(of: path[.label]) ?? subject.range(of: path), path: path,
          values: [language.level, label])
      }
    }
  }
}

extension Message {
  fileprivate static func name(_ level: String, _ label: String, _ named: String) -> Self {
    Self(
      english: "'\(label)' is the name of level '\(named)', not of '\(level)'",
      french: "« \(label) » est le nom du niveau « \(named) », et non de « \(level) »")
  }
}
