/// A section has its usual heading.
struct HeadingWording: Rule {
  static let page = RulePage(
    name: "heading-wording", family: .structure, severity: .note,
    law: .init(
      english: "a section has its usual heading",
      french: "une section a son titre habituel"),
    why: .init(
      english: "notices are searched and compared by their headings",
      french: "on cherche et on compare les avis d'après leurs titres"),
    bad: Example.sections(
      interrelationships: "4.INTERRELATIONSHIPS\n\nThe incumbent reports to the Head of the Store."),
    good: Example.sections())

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
        let words = subject.words(at: heading.words)
        let printed = (heading.number.map { "\($0)." + (isGlued ? "" : " ") } ?? "") + words
        return Self.finding(
          .wording(printed, (number.map { "\($0). " } ?? "") + usual), at: heading.words,
          pointer: form.pointer + heading.kind.pointer)
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
