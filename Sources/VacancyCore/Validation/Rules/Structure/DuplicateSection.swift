extension RuleID {
  /// A section stands once in a half.
  public static let duplicateSection = RuleID("duplicate-section", .structure, .warning)
}

struct DuplicateSection: Rule {
  static let page = RulePage(
    .duplicateSection, foundBy: .check { DuplicateSection().check($0) },
    requirement: .init(
      english: "a section stands once in a half",
      french: "une section figure une fois par moitié"),
    rationale: .init(
      english: "of two sections on one matter, one is a remnant of another notice",
      french: "de deux sections sur un même sujet, l'une est le reste d'un autre avis"),
    violating: Example.sections(
      interrelationships:
        "4. INTERRELATIONSHIPS\n\nReports to the Head.\n\n4. INTERRELATIONSHIPS\n\nReports to no one."
    ),
    edits: [
      "Reports to the Head.\n\n4. INTERRELATIONSHIPS\n\nReports to no one.":
        "The incumbent reports to the Head of the Store."
    ])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.reading.forms.flatMap { form in
      let isStandard = form.isStandard
      var seen: Set<Matter> = Set(minimumCapacity: form.headings.count)
      return form.headings.compactMap { heading -> Diagnostic? in
        guard !seen.insert(Matter(heading, isStandard, subject)).inserted else { return nil }
        return Self.finding(
          .again(subject.words(at: heading.words)), at: heading.words,
          path: form.path(of: heading.kind))
      }
    }
  }

  /// What a section is about.
  private struct Matter: Hashable {
    let kind: SectionKind
    /// In other forms than the International Staff's, several headings may fill one part of the
    /// record: there the words tell.
    let words: [UInt8]?

    init(_ heading: PrintedHeading, _ isStandard: Bool, _ subject: RuleSubject) {
      kind = heading.kind
      words =
        isStandard && kind != .other
        ? nil : FoldedText(subject.words(at: heading.words)).bytes
    }
  }
}

extension Message {
  fileprivate static func again(_ heading: String) -> Self {
    Self(
      english: "this section was there before: '\(heading)'",
      french: "cette section figure déjà plus haut : « \(heading) »")
  }
}
