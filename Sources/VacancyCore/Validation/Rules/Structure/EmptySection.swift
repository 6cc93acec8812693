extension RuleID {
  /// A section has a text.
  public static let emptySection = RuleID("empty-section", .structure, .warning)
}

struct EmptySection: Rule {
  static let page = RulePage(
    .emptySection, foundBy: .check { EmptySection().check($0) },
    requirement: .init(
      english: "a section has a text",
      french: "une section a un texte"),
    rationale: .init(
      english: "a heading with nothing below it promises what the notice does not hold",
      french: "un titre sans texte promet ce que l'avis ne contient pas"),
    violating: Example.sections(summary: "1. SUMMARY"),
    edits: ["SUMMARY": "SUMMARY\n\nThe Store keeps what the staff needs."])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.reading.forms.flatMap { form in
      form.headings.indices.compactMap { index in
        let heading = form.headings[index]
        guard !heading.hasText, !hasParts(form.headings, index) else { return nil }
        return Self.finding(
          .empty(subject.words(at: heading.words)), at: heading.words,
          path: form.path(of: heading.kind))
      }
    }
  }

  /// Whether the parts of section 2 follow its heading.
  private func hasParts(_ headings: [PrintedHeading], _ index: Int) -> Bool {
    guard headings[index].kind == .qualifications, index + 1 < headings.count else { return false }
    return headings[index + 1].kind == .essential || headings[index + 1].kind == .desirable
  }
}

extension Message {
  fileprivate static func empty(_ heading: String) -> Self {
    Self(
      english: "nothing stands below '\(heading)'",
      french: "rien ne figure sous « \(heading) »")
  }
}
