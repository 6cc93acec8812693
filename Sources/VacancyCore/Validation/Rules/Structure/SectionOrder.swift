extension RuleID {
  /// The sections of a half stand in their usual order.
  public static let sectionOrder = RuleID("section-order", .structure, .warning)
}

struct SectionOrder: Rule {
  static let page = RulePage(
    .sectionOrder, foundBy: .check { SectionOrder().check($0) },
    requirement: .init(
      english: "the sections of a half stand in their usual order",
      french: "les sections d'une moitié suivent l'ordre habituel"),
    rationale: .init(
      english: "readers look for a section where it always stands",
      french: "les lecteurs cherchent une section là où elle se trouve toujours"),
    violating: Example.sections(
      interrelationships: "5. " + Example.competencies(),
      competencies: interrelationships),
    edits: ["\(interrelationships)\n\n": "", "5. COMP": "\(interrelationships)\n\n5. COMP"])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.reading.forms.filter(\.isStandard).flatMap { form in
      var last: (number: Int, heading: PrintedHeading)?
      return form.headings.compactMap { heading -> Diagnostic? in
        guard let number = StandardSections.number(of: heading.kind) else { return nil }
        guard let before = last, number < before.number else {
          last = (number, heading)
          return nil
        }
        let words = [heading.words, before.heading.words].map { subject.words(at: $0) }
        return Self.finding(
          .order(words[0], words[1]), at: heading.words,
          path: form.path(of: heading.kind), values: words)
      }
    }
  }
}

extension Message {
  fileprivate static func order(_ heading: String, _ before: String) -> Self {
    Self(
      english: "'\(heading)' belongs before '\(before)'",
      french: "« \(heading) » devrait précéder « \(before) »")
  }
}

private let interrelationships =
  "4. INTERRELATIONSHIPS\n\nThe incumbent reports to the Head of the Store."
