/// Section 2 lists what is essential.
struct MissingEssential: Rule {
  static let page = RulePage(
    name: "missing-essential", family: .structure, severity: .error,
    law: .init(
      english: "section 2 lists what is essential",
      french: "la section 2 énumère les acquis essentiels"),
    why: .init(
      english: "without them, nobody can tell who may apply",
      french: "sans eux, nul ne sait qui peut postuler"),
    bad: Example.sections(
      qualifications:
        "2. QUALIFICATIONS AND EXPERIENCE\n\nDESIRABLE\n\nThe following would be an advantage:\n\n- experience in a store;\n- patience."),
    good: Example.sections())

  /// A list that only one half lacks is told by `section-in-one-half`.
  func check(_ subject: RuleSubject) -> [Diagnostic] {
    guard let half = subject.leadingHalf,
      let heading = subject.reading.forms.lazy.flatMap(\.headings).first(where: {
        $0.kind == .qualifications || $0.kind == .desirable
      }),
      subject.halves.allSatisfy({ $0.qualifications.essential.items.isEmpty })
    else { return [] }
    return [
      Self.finding(
        .nothingEssential, at: heading.words, pointer: half.pointer + "/qualifications/essential")
    ]
  }
}

extension Message {
  fileprivate static var nothingEssential: Self {
    Self(
      english: "the notice lists no essential qualification",
      french: "l'avis n'énumère aucun acquis essentiel")
  }
}
