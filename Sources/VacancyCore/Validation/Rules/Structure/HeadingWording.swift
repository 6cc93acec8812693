extension RuleID {
  /// A section has its usual heading.
  public static let headingWording = RuleID("heading-wording", .structure, .note)
}

struct HeadingWording: Rule {
  static let page = RulePage(
    .headingWording, foundBy: .check { HeadingWording().check($0) },
    requirement: .init(
      english: "a section has its usual heading",
      french: "une section a son titre habituel"),
    rationale: .init(
      english: "notices are searched and compared by their headings",
      french: "on cherche et on compare les avis d'après leurs titres"),
    violating: Example.sections(
      interrelationships: "4.INTERRELATIONSHIPS\n\nThe incumbent reports to the Head of the Store."),
    edits: ["4.INTER": "4. INTER"])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.reading.forms.filter(\.isStandard).flatMap { form in
      form.headings.compactMap { heading -> Diagnostic? in
        guard let usual = StandardSections.heading(heading.kind)?[form.language] else { return nil }
        let number = StandardSections.number(of: heading.kind)
        let isGlued = heading.number != nil && isGlued(heading, subject)
        guard
          isGlued || number != nil && heading.number == nil
            || !isUsual(subject.bytes[heading.words.start..<heading.words.end], usual)
        else { return nil }
        let printed = printed(heading, subject)
        return Self.finding(
          .wording(printed, (number.map { "\($0). " } ?? "") + usual), at: heading.words,
          path: form.path(of: heading.kind), values: [printed])
      }
    }
  }

  /// Whether no space stands between number and heading.
  private func isGlued(_ heading: PrintedHeading, _ subject: RuleSubject) -> Bool {
    var offset = heading.words.start
    let bytes = subject.bytes
    while offset > 0, bytes[offset - 1].isOne(of: "*_") { offset -= 1 }
    return offset > 0 && bytes[offset - 1].isOne(of: ".)0123456789")
  }

  /// The heading with its number as it stands: `2QUALIFICATIONS`, `II. QUALIFICATIONS`.
  private func printed(_ heading: PrintedHeading, _ subject: RuleSubject) -> String {
    let bytes = subject.bytes
    var start = heading.words.start
    if heading.number != nil {
      while start > 0, !bytes[start - 1].isOne(of: "0123456789IVX") { start -= 1 }
      while start > 0, bytes[start - 1].isOne(of: "0123456789IVX") { start -= 1 }
    }
    var printed = bytes[start..<heading.words.end].filter { !$0.isOne(of: "*_") }
    // A no-break space is C2 A0. A line break and what stands around it is one space.
    for index in printed.indices.dropFirst() where printed[index] == 0xA0 {
      guard printed[index - 1] == 0xC2 else { continue }
      (printed[index - 1], printed[index]) = (.space, .space)
    }
    let words = Array(printed.split { $0 <= .space }.joined(separator: [.space]))
    return String(decoding: words, as: UTF8.self)
  }

  /// Whether a heading has the usual letters: case, accents, emphasis and line breaks are the
  /// extractor's.
  private func isUsual(_ words: ArraySlice<UInt8>, _ usual: String) -> Bool {
    words.elementsEqual(usual.utf8)
      || FoldedText(words).bytes.lazy.filter(\.isLetter).elementsEqual(
        FoldedText(usual).bytes.lazy.filter(\.isLetter))
  }
}

extension Message {
  fileprivate static func wording(_ printed: String, _ usual: String) -> Self {
    Self(
      english: "the usual heading is '\(usual)', not '\(printed)'",
      french: "le titre habituel est « \(usual) », et non « \(printed) »")
  }
}
