/// A notice has a title.
struct MissingTitle: Rule {
  static let page = RulePage(
    name: "missing-title", family: .structure, severity: .error,
    law: .init(
      english: "a notice has a title",
      french: "un avis a un titre"),
    why: .init(
      english: "the title is what a candidate looks for first",
      french: "le titre est ce qu'un candidat cherche en premier"),
    bad: Example.notice(title: "(260455)"),
    good: Example.notice())

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    guard let half = subject.leadingHalf, subject.halves.allSatisfy({ $0.title == nil }) else {
      return []
    }
    return [Self.finding(.noTitle, at: subject.head(of: half), pointer: half.pointer + "/title")]
  }
}

extension Message {
  fileprivate static var noTitle: Self {
    Self(
      english: "the notice has no title",
      french: "l'avis n'a pas de titre")
  }
}
