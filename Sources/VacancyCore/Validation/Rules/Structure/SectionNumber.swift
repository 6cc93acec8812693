extension RuleID {
  /// The number printed before a heading is the place of its section.
  public static let sectionNumber = RuleID("section-number", .structure, .warning)
}

struct SectionNumber: Rule {
  static let page = RulePage(
    .sectionNumber, foundBy: .check { SectionNumber().check($0) },
    requirement: .init(
      english: "the number printed before a heading is the place of its section",
      french: "le numéro imprimé devant un titre est le rang de sa section"),
    rationale: .init(
      english: "a wrong number sends readers of a cross-reference elsewhere",
      french: "un numéro erroné égare le lecteur d'un renvoi"),
    violating: Example.sections(
      interrelationships: "5. INTERRELATIONSHIPS\n\nThe incumbent reports to the Head of the Store."
    ),
    edits: ["5. INTER": "4. INTER"])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.reading.forms.flatMap { form in
      let isStandard = form.isStandard
      // The number of the last section, and the place of this one among the sections that are there.
      var (last, place) = (0, 0)
      return form.headings.compactMap { heading -> Diagnostic? in
        let usual = isStandard ? StandardSections.number(of: heading.kind) : nil
        if usual != nil || heading.number != nil { place += 1 }
        guard let number = heading.number else { return nil }
        defer { last = usual ?? number }
        let expected = usual ?? last + 1
        guard number != expected, !isStandard || number != place else { return nil }
        let words = subject.words(at: heading.words)
        return Self.finding(
          .number(number, expected, words), at: heading.words,
          path: form.path(of: heading.kind), values: ["\(number)", words])
      }
    }
  }
}

extension Message {
  fileprivate static func number(_ found: Int, _ expected: Int, _ heading: String) -> Self {
    Self(
      english: "expected the number \(expected) before '\(heading)', but found \(found)",
      french:
        "le numéro \(expected) était attendu devant « \(heading) », mais \(found) a été trouvé")
  }
}
