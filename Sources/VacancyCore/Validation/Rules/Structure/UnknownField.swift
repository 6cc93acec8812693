extension RuleID {
  /// The lines of a header have labels that notices have.
  public static let unknownField = RuleID("unknown-field", .structure, .note)
}

struct UnknownField: Rule {
  static let page = RulePage(
    .unknownField, foundBy: .check { UnknownField().check($0) },
    requirement: .init(
      english: "the lines of a header have labels that notices have",
      french: "les lignes d'un en-tête ont des libellés d'avis"),
    rationale: .init(
      english: "a label that is not known may be a slip in one that is",
      french: "un libellé inconnu peut être une faute dans un libellé connu"),
    violating: Example.notice(clearance: "NS\nShoe size: 42"),
    edits: ["\nShoe size: 42": ""])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.halves.flatMap { half in
      half.otherFields.enumerated().compactMap { index, field -> Diagnostic? in
        guard !Label.isKnown(field.label) else { return nil }
        let path = half.path[.otherFields, index]
        let nearest = Label.nearest(to: Array(field.label.utf8)[...], in: half.language)
        return Self.finding(
          .unknown(field.label, nearest: nearest?.printed),
          at: subject.range(of: path[.label]), path: path,
          alsoAbout: nearest.map { half.path[$0.field.field] }, values: [field.label])
      }
    }
  }
}

extension Message {
  fileprivate static func unknown(_ label: String, nearest: String?) -> Self {
    Self(
      english: "no header line of a notice is called '\(label)'",
      french: "aucune ligne d'en-tête d'un avis ne s'appelle « \(label) »"
    ).suggesting(nearest)
  }
}
