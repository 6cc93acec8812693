extension Message {
  /// What a word should have been that is none of a few: `'error', 'warning' or 'note'`.
  public static func oneOf(_ words: [String]) -> Self {
    let quoted = words.map { Self(english: "'\($0)'", french: "« \($0) »") }
    let last = quoted.last ?? Self(english: "", french: "")
    guard quoted.count > 1 else { return last }
    let others = quoted.dropLast()
    return Self(
      english: "\(others.map(\.english).joined(separator: ", ")) or \(last.english)",
      french: "\(others.map(\.french).joined(separator: ", ")) ou \(last.french)")
  }
}
