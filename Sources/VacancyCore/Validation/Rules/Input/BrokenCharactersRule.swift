extension RuleID {
  /// No character was broken by a wrong encoding.
  public static let brokenCharacters: RuleID = .init(
    "broken-characters", .input, .warning,
    requirement: "no character was broken by a wrong encoding, as in 'Ã©' for 'é'",
    french: "aucun caractère n'a été altéré par un mauvais encodage, comme « Ã© » pour « é »",
    rationale: "words with broken characters are not found, and look careless",
    french: "les mots aux caractères altérés sont introuvables et font négligé",
    violating: "$ iconv -f windows-1252 -t utf-8 utf-8.txt > notice.txt",
    edits: ["iconv -f windows-1252 -t utf-8": "cat"]
  ) { subject in
    subject.reading.forms.compactMap { form in
      let broken = BrokenCharacters(
        in: subject.bytes, from: form.range.start, to: form.range.end)
      guard let range = broken.range else { return nil }
      return Finding(
        .brokenCharacters,
        .broken(subject.words(at: range), broken.original, broken.count, form.language),
        at: range,
        path: subject.paths(at: [range.start]).first.flatMap(\.self)
          ?? RecordPath(form.language),
        // The count changes when one of many is corrected.
        values: [])
    }
  }
}

extension Message {
  fileprivate static func broken(
    _ words: String, _ original: Unicode.Scalar?, _ count: Int, _ language: Language
  ) -> Self {
    let first = Self(words, original)
    guard count > 1 else { return first }
    let half = language.halfName
    return Self(
      english: "\(first.english) (the first of \(count) in \(half.english))",
      french: "\(first.french) (le premier de \(count) dans \(half.french))")
  }

  private init(_ words: String, _ original: Unicode.Scalar?) {
    switch original {
    case nil:
      self.init(
        english: "a character was lost: '\(words)' stands in its place",
        french: "un caractère s'est perdu : « \(words) » le remplace")
    case "\u{A0}":
      self.init(
        english: "'\(words)' should be a space that does not break",
        french: "« \(words) » devrait être une espace insécable")
    case let original?:
      self.init(
        english: "'\(words)' should be '\(original)'",
        french: "« \(words) » devrait être « \(original) »")
    }
  }
}
