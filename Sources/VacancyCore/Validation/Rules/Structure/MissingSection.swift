/// A notice of the International Staff has its eight sections.
struct MissingSection: Rule {
  static let page = RulePage(
    name: "missing-section", family: .structure, severity: .warning,
    law: .init(
      english: "a notice of the International Staff has its eight sections",
      french: "un avis du Secrétariat international a ses huit sections"),
    why: .init(
      english: "each section answers a question of the candidate; other bodies have sections of their own",
      french: "chaque section répond à une question du candidat ; les autres organismes ont leurs propres sections"),
    bad: Example.sections(interrelationships: nil),
    good: Example.sections())

  /// A section that only one half lacks is told by `section-in-one-half`.
  func check(_ subject: RuleSubject) -> [Diagnostic] {
    let forms = subject.reading.forms
    guard let half = subject.leadingHalf, forms.contains(where: \.isStandard) else { return [] }
    return StandardSections.kinds.compactMap { kind in
      guard let number = StandardSections.number(of: kind),
        let heading = StandardSections.heading(kind),
        !forms.contains(where: { $0.has(kind) || kind == .qualifications && $0.has(.essential) })
      else { return nil }
      return Self.finding(
        .missing(number, heading), at: subject.head(of: half),
        pointer: half.pointer + kind.pointer)
    }
  }
}

extension Message {
  fileprivate static func missing(_ number: Int, _ heading: Message) -> Self {
    Self(
      english: "the notice has no section '\(number). \(heading.english)'",
      french: "l'avis n'a pas de section « \(number). \(heading.french) »")
  }
}
