extension RuleID {
  /// A label ends in a colon or in nothing.
  public static let labelPunctuation = RuleID("label-punctuation", .structure, .note)
}

struct LabelPunctuation: Rule {
  static let page = RulePage(
    .labelPunctuation, foundBy: .check { LabelPunctuation().check($0) },
    requirement: .init(
      english: "a label ends in a colon or in nothing",
      french: "un libellé se termine par deux-points ou par rien"),
    rationale: .init(
      english: "a semicolon or an equals sign there is a slip of the keyboard",
      french: "un point-virgule ou un signe égal à cet endroit est une faute de frappe"),
    violating: Example.notice(
      location: "Netherlands-Brunssum\nNATO Body; Joint Force Command Brunssum (JFCBS)", body: nil),
    edits: ["Body;": "Body:"])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.reading.forms.flatMap { form in
      form.labels.compactMap { label -> Diagnostic? in
        var offset = label.words.end
        let bytes = subject.bytes
        while offset < bytes.count, bytes[offset].isOne(of: "*_ ") { offset += 1 }
        guard offset < bytes.count, bytes[offset].isOne(of: ";=") else { return nil }
        let range = TextRange(label.words.start, offset + 1)
        return Self.finding(
          .mark(subject.words(at: range)), at: range,
          path: form.path(of: label.field))
      }
    }
  }
}

extension Message {
  fileprivate static func mark(_ label: String) -> Self {
    Self(
      english: "expected a colon after this label, but found '\(label)'",
      french: "deux-points étaient attendus après ce libellé, mais « \(label) » a été trouvé")
  }
}
