/// A section stands once in a half.
struct DuplicateSection: Rule {
  static let page = RulePage(
    name: "duplicate-section", family: .structure, severity: .warning,
    law: .init(
      english: "a section stands once in a half",
      french: "une section figure une fois par partie"),
    why: .init(
      english: "of two sections on one matter, one is a remnant of another notice",
      french: "de deux sections sur un même sujet, l'une est le reste d'un autre avis"),
    bad: Example.sections(
      interrelationships:
        "4. INTERRELATIONSHIPS\n\nReports to the Head.\n\n4. INTERRELATIONSHIPS\n\nReports to no one."),
    good: Example.sections())

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.reading.forms.flatMap { form in
      form.headings.indices.compactMap { index in
        let heading = form.headings[index]
        guard form.headings[..<index].contains(where: { isSame($0, heading, form, subject) }) else {
          return nil
        }
        return Self.finding(
          .again(subject.words(at: heading.words)), at: heading.words,
          pointer: form.pointer + heading.kind.pointer)
      }
    }
  }

  /// In other forms than the International Staff's, several headings may fill one part of the record.
  private func isSame(
    _ one: PrintedHeading, _ other: PrintedHeading, _ form: HalfForm, _ subject: RuleSubject
  ) -> Bool {
    guard one.kind == other.kind else { return false }
    if form.isStandard, one.kind != .other { return true }
    return FoldedText(subject.words(at: one.words)).bytes
      == FoldedText(subject.words(at: other.words)).bytes
  }
}

extension Message {
  fileprivate static func again(_ heading: String) -> Self {
    Self(
      english: "this section was there before: '\(heading)'",
      french: "cette section figure déjà plus haut : « \(heading) »")
  }
}
