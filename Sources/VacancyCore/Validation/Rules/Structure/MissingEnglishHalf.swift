extension RuleID {
  /// A notice of a body that publishes in both languages has its English half.
  public static let missingEnglishHalf = RuleID("missing-english-half", .structure, .warning)
}

struct MissingEnglishHalf: Rule {
  static let page = RulePage(
    .missingEnglishHalf, foundBy: .check { MissingEnglishHalf().check($0) },
    requirement: .init(
      english: "a notice of a body that publishes in both languages has its English half",
      french: "un avis d'un organisme qui publie dans les deux langues a sa moitié anglaise"),
    rationale: .init(
      english:
        "the International Staff publishes in English and French; most other bodies in English only",
      french:
        "le Secrétariat international publie en anglais et en français ; la plupart des autres organismes, en anglais seulement"
    ),
    violating: Example.french(),
    edits: ["Magasinière": Example.staff() + "\nMagasinière"])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    // The comparison knows whether the other half lies in a file of its own.
    subject.differences(.missingEnglishHalf).map {
      Self.finding(
        $0.message, at: subject.leadingHalf.flatMap(subject.head), path: RecordPath(.english),
        values: [])
    }
  }
}
