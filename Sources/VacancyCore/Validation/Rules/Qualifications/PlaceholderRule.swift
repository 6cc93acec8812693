extension RuleID {
  /// No placeholder was left in.
  public static let placeholder: RuleID = .init(
    "placeholder", .qualifications, .warning,
    requirement: "nothing stands in for what was to be filled in",
    french: "rien ne tient lieu de ce qui devait être rempli",
    rationale: "'OCIOxxxx', 'TBD' and 'XX' are remnants of a draft",
    french: "« OCIOxxxx », « TBD » et « XX » sont des restes d'un projet",
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
      english: "'\(word)' stands in for something that was not filled in",
      french: "« \(word) » tient lieu de quelque chose qui n'a pas été rempli")
  }
}
