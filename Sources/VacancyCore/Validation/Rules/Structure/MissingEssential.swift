extension RuleID {
  /// Section 2 lists what is essential.
  public static let missingEssential = RuleID("missing-essential", .structure, .error)
}

struct MissingEssential: Rule {
  static let page = RulePage(
    .missingEssential, foundBy: .check { MissingEssential().check($0) },
    requirement: .init(
      english: "section 2 lists what is essential",
      french: "la section 2 énumère les acquis essentiels"),
    rationale: .init(
      english: "without them, nobody can tell who may apply",
      french: "sans eux, nul ne sait qui peut postuler"),
    violating: Example.sections(
      qualifications:
        "2. QUALIFICATIONS AND EXPERIENCE\n\nDESIRABLE\n\nThe following would be an advantage:\n\n- experience in a store;\n- patience."
    ),
    edits: [
      "QUALIFICATIONS AND EXPERIENCE\n\nDESIRABLE\n\nThe following would be an advantage:\n\n- experience in a store;\n- patience.":
        Example.qualifications()
    ])

  /// A half that should have a section 2 and has none lacks its list, too.
  func check(_ subject: RuleSubject) -> [Diagnostic] {
    let forms = subject.reading.forms
    guard
      forms.contains(where: { $0.isStandard || $0.has(.qualifications) || $0.has(.desirable) })
    else { return [] }
    return subject.halvesLacking { !$0.qualifications.essential.items.isEmpty }.map { lack in
      let heading = subject.form(of: lack.half.language)?.headings.first {
        $0.kind == .qualifications || $0.kind == .essential || $0.kind == .desirable
      }
      return Self.finding(
        .nothingEssential(lack.subject), at: heading?.words ?? subject.head(of: lack.half),
        path: lack.half.path[.qualifications][.essential], values: [])
    }
  }
}

extension Message {
  fileprivate static func nothingEssential(_ subject: Message) -> Self {
    Self(
      english: "\(subject.english) lists no essential qualification",
      french: "\(subject.french) n'énumère aucun acquis essentiel")
  }
}
