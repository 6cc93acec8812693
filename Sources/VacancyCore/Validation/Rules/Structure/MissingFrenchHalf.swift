extension RuleID {
  /// A notice of a body that publishes in both languages has its French half.
  public static let missingFrenchHalf = RuleID("missing-french-half", .structure, .warning)
}

struct MissingFrenchHalf: Rule {
  static let page = RulePage(
    .missingFrenchHalf, foundBy: .check { MissingFrenchHalf().check($0) },
    requirement: .init(
      english: "a notice of a body that publishes in both languages has its French half",
      french: "un avis d'un organisme qui publie dans les deux langues a sa moitié française"),
    rationale: .init(
      english:
        "the International Staff publishes in English and French; most other bodies in English only",
      french:
        "le Secrétariat international publie en anglais et en français ; la plupart des autres organismes, en anglais seulement"
    ),
    violating: Example.staff(),
    edits: ["Description\n": "Description\n\n" + Example.french()])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    // The comparison knows whether the other half lies in a file of its own.
    subject.differences(.missingFrenchHalf).map {
      Self.finding(
        $0.message, at: subject.leadingHalf.flatMap(subject.head), path: RecordPath(.french),
        values: [])
    }
  }
}
