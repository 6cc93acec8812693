/// A finding of the comparison: what each half has, and how they differ.
public typealias Difference = Finding

extension Finding {
  /// What one half has there.
  subscript(language: Language) -> Side? {
    get { language == .english ? english : french }
    set { if language == .english { english = newValue } else { french = newValue } }
  }
}

extension Finding.Kind {
  /// What is missing in a half.
  static func missing(in language: Language) -> Self {
    language == .english ? .missingInEnglish : .missingInFrench
  }

  /// A mismatch, unless a side is missing.
  static func of<Side>(_ sides: Bilingual<Side?>) -> Self {
    sides.only().map { .missing(in: $0.language.other) } ?? .mismatch
  }
}
