extension Message {
  /// Words of a text, as sentences have them: `'G17'`.
  static func quoting(_ words: String) -> Self {
    Self(english: "'\(words)'", french: "« \(words) »")
  }

  /// What a word should have been that is none of a few: `'error', 'warning' or 'note'`.
  package static func oneOf(_ words: [String]) -> Self {
    let quoted = words.map(Self.quoting)
    let last = quoted.last ?? Self(english: "", french: "")
    guard quoted.count > 1 else { return last }
    let others = quoted.dropLast()
    return Self(
      english: "\(others.map(\.english).joined(separator: ", ")) or \(last.english)",
      french: "\(others.map(\.french).joined(separator: ", ")) ou \(last.french)")
  }

  /// The sentence with a suggestion of the nearest name, if there is one.
  package func suggesting(_ name: String?) -> Self {
    guard let name else { return self }
    return Self(
      english: "\(english); did you mean '\(name)'?",
      french: "\(french) ; vouliez-vous dire « \(name) » ?")
  }
}
