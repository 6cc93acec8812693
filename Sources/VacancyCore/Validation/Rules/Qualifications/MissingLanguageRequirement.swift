/// The essential qualifications name the levels of language asked for.
struct MissingLanguageRequirement: Rule {
  static let page = RulePage(
    name: "missing-language-requirement", family: .qualifications, severity: .error,
    law: .init(
      english: "the essential qualifications name the levels of language asked for",
      french: "les acquis essentiels indiquent les niveaux linguistiques requis"),
    why: .init(
      english: "every post asks for them, and nobody can apply without knowing them",
      french: "chaque poste en exige, et nul ne peut postuler sans les connaître"),
    bad: Example.notice(
      text: Example.qualifications(
        """
        - have at least 2 years' experience in a store;
        - be discreet.
        """)),
    good: Example.notice(text: Example.qualifications()))

  /// What only one half lacks is told by `language-level-mismatch`.
  func check(_ subject: RuleSubject) -> [Diagnostic] {
    guard let half = subject.halves.first(where: { !$0.qualifications.essential.items.isEmpty }),
      subject.halves.allSatisfy({ $0.qualifications.languages == nil }),
      !subject.halves.contains(where: asksOtherwise)
    else { return [] }
    let pointer = half.pointer + "/qualifications"
    return [
      Self.finding(
        .noLanguage, at: subject.range(of: pointer + "/essential/items/0"),
        pointer: pointer + "/languages")
    ]
  }

  /// Whether an item asks for a language by a level that is not known, or without one.
  private func asksOtherwise(_ half: Half) -> Bool {
    half.qualifications.essential.items.contains { item in
      let text = FoldedText(item)
      return text.contains(anyOf: ["english", "french", "anglais", "francais", "slp", "stanag"])
        || UnknownLanguageLevel.level(in: item) != nil
    }
  }
}

extension Message {
  fileprivate static var noLanguage: Self {
    Self(
      english: "the essential qualifications name no level of language",
      french: "les acquis essentiels n'indiquent aucun niveau linguistique")
  }
}
