extension RuleID {
  /// No placeholder was left in.
  public static let placeholder: RuleID = .init(
    "placeholder", .qualifications, .warning,
    requirement: "no placeholder is left in a notice",
    french: "un avis ne contient plus de texte à compléter",
    rationale: "'OCIOxxxx', 'TBD' and 'XX' are left over from a draft",
    french: "« OCIOxxxx », « TBD » et « XX » sont des restes d'un brouillon",
    violating: Example.notice(text: "Direct enquiries to the Store, telephone TBD."),
    edits: ["TBD": "42"]
  ) { subject in
    let bytes = subject.bytes
    return subject.reading.forms.flatMap { form in
      let (start, end) = (form.range.start, form.range.end)
      let words = PlaceholderScan.all(in: bytes, from: start, to: end)
      return zip(words, subject.paths(at: words.map(\.start))).map { range, path in
        Finding(.placeholder, .placeholder(subject.words(at: range)), at: range, path: path)
      }
    }
  }
}

extension Message {
  fileprivate static func placeholder(_ word: String) -> Self {
    Self(
      english: "placeholder '\(word)' was left in",
      french: "texte à compléter « \(word) »")
  }
}
