/// The NATO body that a post belongs to.
public struct Body: Hashable, Sendable, Codable {
  /// The words of the notice.
  public var text: String
  /// The English acronym: `NATO IS` for both `NATO International Staff (NATO IS)` and `OTAN SI`.
  public var code: String?
}

extension Body: FieldValue {
  /// Reads a known name or acronym, or the acronym in the last parentheses.
  init(reading text: String) {
    self.text = text
    code = Bodies.code(for: FoldedText(text))
    guard code == nil, let open = text.lastIndex(of: "("),
      let close = text[open...].firstIndex(of: ")")
    else { return }
    let acronym = text[text.index(after: open)..<close].trimmed
    let name = text[..<open].trimmed
    if let known = Bodies.code(for: FoldedText(acronym)) ?? Bodies.code(for: FoldedText(name)) {
      code = known
    } else if acronym.count <= 16, acronym.contains(where: \.isUppercase) {
      code = acronym
    }
  }

  var problem: (rule: RuleID, message: Message)? { nil }
}
