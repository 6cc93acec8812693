extension RuleID {
  /// A half has each section once.
  public static let duplicateSection: RuleID = .init(
    "duplicate-section", .structure, .warning,
    requirement: "a section appears once per half",
    french: "une rubrique figure une seule fois par version",
    rationale: "one of the two is probably left over from another notice",
    french: "l'une des deux provient sans doute d'un autre avis",
    violating: Example.sections(
      interrelationships:
        "4. INTERRELATIONSHIPS\n\nReports to the Head.\n\n4. INTERRELATIONSHIPS\n\nReports to no one."
    ),
    edits: [
      "Reports to the Head.\n\n4. INTERRELATIONSHIPS\n\nReports to no one.":
        "The incumbent reports to the Head of the Store."
    ]
  ) { subject in
    subject.reading.forms.flatMap { form in
      let isStandard = form.isStandard
      var seen: Set<Matter> = Set(minimumCapacity: form.headings.count)
      return form.headings.compactMap { heading -> Finding? in
        guard !seen.insert(Matter(heading, isStandard, subject)).inserted else { return nil }
        return form.finding(
          .duplicateSection, .again(subject.words(at: heading.words)), at: heading)
      }
    }
  }

  /// The sections of a half are in their usual order.
  public static let sectionOrder: RuleID = .init(
    "section-order", .structure, .warning,
    requirement: "sections appear in the usual order",
    french: "les rubriques suivent l'ordre habituel",
    rationale: "readers look for a section in its usual place",
    french: "on cherche une rubrique à sa place habituelle",
    violating: Example.sections(
      interrelationships: "5. " + Example.competencies(),
      competencies: interrelationships),
    edits: ["\(interrelationships)\n\n": "", "5. COMP": "\(interrelationships)\n\n5. COMP"]
  ) { subject in
    subject.reading.forms.filter(\.isStandard).flatMap { form in
      var last: (number: Int, heading: PrintedHeading)?
      return form.headings.compactMap { heading -> Finding? in
        guard let number = StandardSections.number(of: heading.kind) else { return nil }
        guard let before = last, number < before.number else {
          last = (number, heading)
          return nil
        }
        let words = [heading.words, before.heading.words].map { subject.words(at: $0) }
        return form.finding(
          .sectionOrder, .order(words[0], words[1]), at: heading, values: words)
      }
    }
  }

  /// The number printed before a heading is the place of its section.
  public static let sectionNumber: RuleID = .init(
    "section-number", .structure, .warning,
    requirement: "the number before a heading is the number of its section",
    french: "le numéro placé devant un titre est celui de la rubrique",
    rationale: "a wrong number breaks cross-references",
    french: "un numéro erroné fausse les renvois",
    violating: Example.sections(
      interrelationships: "5. INTERRELATIONSHIPS\n\nThe incumbent reports to the Head of the Store."
    ),
    edits: ["5. INTER": "4. INTER"]
  ) { subject in
    subject.reading.forms.flatMap { form in
      let isStandard = form.isStandard
      // The number of the last section, and the place of this one among the sections that are there.
      var (last, place) = (0, 0)
      return form.headings.compactMap { heading -> Finding? in
        let usual = isStandard ? StandardSections.number(of: heading.kind) : nil
        if usual != nil || heading.number != nil { place += 1 }
        guard let number = heading.number else { return nil }
        defer { last = usual ?? number }
        // What stands before the first section of another form may have been one.
        let expected = usual ?? (place == 1 ? number : last + 1)
        guard number != expected, !isStandard || number != place else { return nil }
        let words = subject.words(at: heading.words)
        return form.finding(
          .sectionNumber, .number(number, expected, words), at: heading,
          values: ["\(number)", words])
      }
    }
  }

  /// A section has a text.
  public static let emptySection: RuleID = .init(
    "empty-section", .structure, .warning,
    requirement: "a section is not empty",
    french: "une rubrique n'est pas vide",
    rationale: "a heading without text suggests that content was lost",
    french: "un titre sans texte laisse penser que du contenu s'est perdu",
    violating: Example.sections(summary: "1. SUMMARY"),
    edits: ["SUMMARY": "SUMMARY\n\nThe Store keeps what the staff needs."]
  ) { subject in
    subject.reading.forms.flatMap { form in
      form.headings.indices.compactMap { index in
        let heading = form.headings[index]
        guard !heading.hasText, !hasParts(form.headings, index) else { return nil }
        return form.finding(.emptySection, .empty(subject.words(at: heading.words)), at: heading)
      }
    }
  }

  /// A section has its usual heading.
  public static let headingWording: RuleID = .init(
    "heading-wording", .structure, .note,
    requirement: "a heading has the usual wording",
    french: "un titre a sa formulation habituelle",
    rationale: "readers and tools find sections by their headings",
    french: "c'est par leurs titres que l'on retrouve les rubriques",
    violating: Example.sections(
      interrelationships: "4.INTERRELATIONSHIPS\n\nThe incumbent reports to the Head of the Store."),
    edits: ["4.INTER": "4. INTER"]
  ) { subject in
    subject.reading.forms.filter(\.isStandard).flatMap { form in
      form.headings.compactMap { heading -> Finding? in
        guard let usual = StandardSections.heading(heading.kind)?[form.language] else { return nil }
        let number = StandardSections.number(of: heading.kind)
        let isGlued = heading.number != nil && isGlued(heading, subject)
        guard
          isGlued || number != nil && heading.number == nil
            || !isUsual(subject.bytes[heading.words.start..<heading.words.end], usual)
        else { return nil }
        let printed = printed(heading, subject)
        return form.finding(
          .headingWording, .wording(printed, (number.map { "\($0). " } ?? "") + usual),
          at: heading, values: [printed])
      }
    }
  }
}

extension HalfForm {
  /// A finding about a section, at its heading.
  fileprivate func finding(
    _ rule: RuleID, _ message: Message, at heading: PrintedHeading, values: [String]? = nil
  ) -> Finding {
    Finding(
      rule, message, at: heading.words, path: heading.kind.path(in: language), values: values)
  }
}

/// What a section is about.
private struct Matter: Hashable {
  let kind: SectionKind
  /// The words of the heading, in forms other than the International Staff's: there, several headings
  /// may fill one part of the record.
  let words: [UInt8]?

  init(_ heading: PrintedHeading, _ isStandard: Bool, _ subject: RuleSubject) {
    kind = heading.kind
    words =
      isStandard && kind != .other
      ? nil : FoldedText(subject.words(at: heading.words)).bytes
  }
}

private let interrelationships =
  "4. INTERRELATIONSHIPS\n\nThe incumbent reports to the Head of the Store."

/// Whether the parts of section 2 follow its heading.
private func hasParts(_ headings: [PrintedHeading], _ index: Int) -> Bool {
  guard headings[index].kind == .qualifications, index + 1 < headings.count else { return false }
  return headings[index + 1].kind == .essential || headings[index + 1].kind == .desirable
}

/// Whether there is no space between number and heading.
private func isGlued(_ heading: PrintedHeading, _ subject: RuleSubject) -> Bool {
  var offset = heading.words.start
  let bytes = subject.bytes
  while offset > 0, bytes[offset - 1].isOne(of: "*_") { offset -= 1 }
  return offset > 0 && bytes[offset - 1].isOne(of: ".)0123456789")
}

/// The heading with its number as printed: `2QUALIFICATIONS`, `II. QUALIFICATIONS`.
private func printed(_ heading: PrintedHeading, _ subject: RuleSubject) -> String {
  let bytes = subject.bytes
  var start = heading.words.start
  if heading.number != nil {
    while start > 0, !bytes[start - 1].isOne(of: "0123456789IVX") { start -= 1 }
    while start > 0, bytes[start - 1].isOne(of: "0123456789IVX") { start -= 1 }
  }
  var printed = bytes[start..<heading.words.end].filter { !$0.isOne(of: "*_") }
  // A no-break space is C2 A0. A line break counts as one space with those around it.
  for index in printed.indices.dropFirst() where printed[index] == 0xA0 {
    guard printed[index - 1] == 0xC2 else { continue }
    (printed[index - 1], printed[index]) = (.space, .space)
  }
  let words = Array(printed.split { $0 <= .space }.joined(separator: [.space]))
  return String(decoding: words, as: UTF8.self)
}

/// Whether a heading has the usual letters; case, accents, emphasis and line breaks do not count.
private func isUsual(_ words: ArraySlice<UInt8>, _ usual: String) -> Bool {
  words.elementsEqual(usual.utf8)
    || FoldedText(words).bytes.lazy.filter(\.isLetter).elementsEqual(
      FoldedText(usual).bytes.lazy.filter(\.isLetter))
}

extension Message {
  fileprivate static func again(_ heading: String) -> Self {
    Self(
      english: "duplicate section '\(heading)'",
      french: "rubrique en double « \(heading) »")
  }

  fileprivate static func order(_ heading: String, _ before: String) -> Self {
    Self(
      english: "'\(heading)' should come before '\(before)'",
      french: "« \(heading) » devrait précéder « \(before) »")
  }

  fileprivate static func number(_ found: Int, _ expected: Int, _ heading: String) -> Self {
    Self(
      english: "expected number \(expected) before '\(heading)', but found \(found)",
      french:
        "numéro attendu devant « \(heading) » : \(expected) ; trouvé : \(found)")
  }

  fileprivate static func empty(_ heading: String) -> Self {
    Self(
      english: "section '\(heading)' is empty",
      french: "la rubrique « \(heading) » est vide")
  }

  fileprivate static func wording(_ printed: String, _ usual: String) -> Self {
    Self(
      english: "expected heading '\(usual)', but found '\(printed)'",
      french: "titre attendu : « \(usual) » ; trouvé : « \(printed) »")
  }
}
