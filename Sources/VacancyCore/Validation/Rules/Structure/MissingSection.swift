extension RuleID {
  /// A notice of the International Staff has its eight sections.
  public static let missingSection = RuleID("missing-section", .structure, .warning)
}

struct MissingSection: Rule {
  static let page = RulePage(
    .missingSection, foundBy: .check { MissingSection().check($0) },
    requirement: .init(
      english: "a notice of the International Staff has its eight sections",
      french: "un avis du Secrétariat international a ses huit sections"),
    rationale: .init(
      english:
        "each section answers a question of the candidate; other bodies have sections of their own",
      french:
        "chaque section répond à une question du candidat ; les autres organismes ont leurs propres sections"
    ),
    violating: Example.sections(interrelationships: nil),
    edits: [
      "5. COMPETENCIES":
        "4. INTERRELATIONSHIPS\n\nThe incumbent reports to the Head of the Store.\n\n5. COMPETENCIES"
    ])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    guard subject.reading.forms.contains(where: \.isStandard) else { return [] }
    return StandardSections.kinds.flatMap { kind -> [Diagnostic] in
      guard let number = StandardSections.number(of: kind),
        let heading = StandardSections.heading(kind)
      else { return [] }
      return subject.halvesLacking { half in
        guard let form = subject.form(of: half.language) else { return true }
        return form.has(kind) || kind == .qualifications && form.hasListsAlone
      }.map { lack in
        Self.finding(
          .missing(lack.subject, number, heading), at: subject.head(of: lack.half),
          path: kind.path(in: lack.half.language), values: [])
      }
    }
  }
}

extension HalfForm {
  /// Whether the lists of qualifications stand without a heading above them, and none is lost: a 3
  /// tells that there was a 2.
  fileprivate var hasListsAlone: Bool {
    func isThere(_ number: Int) -> Bool { headings.contains { $0.number == number } }
    return has(.essential) && (isThere(2) || !isThere(3))
  }
}

extension Message {
  fileprivate static func missing(_ subject: Message, _ number: Int, _ heading: Message) -> Self {
    Self(
      english: "\(subject.english) has no section '\(number). \(heading.english)'",
      french: "\(subject.french) n'a pas de section « \(number). \(heading.french) »")
  }
}
