/// The NATO body that a post belongs to.
public struct Body: Hashable, Sendable, Codable {
  /// The words of the notice.
  public var text: String
  /// The English acronym: `NATO IS` for both `NATO International Staff (NATO IS)` and `OTAN SI`.
  public var code: String?
}

extension Body: FieldValue {
  /// Reads a known name or acronym, or the acronym in the last parentheses.
  package init(reading text: String) {
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

  static var rules: [RuleID] { [.unknownBody] }

  static var isName: Bool { true }

  func isWhole(above line: String) -> Bool { code != nil && Body(reading: line).code == nil }

  func disagreement(with other: Self) -> Severity? {
    if code == other.code { return code != nil || text.folded == other.text.folded ? nil : .note }
    // A name that is not known says nothing.
    return code == nil || other.code == nil ? .note : .error
  }
}

extension Body: RecordObject {
  package static var definition: Definition { ("Body", "The NATO body that a post belongs to.") }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit("text", text, "The words of the notice.")
    visitor.visit("code", code, "Its English acronym, such as NATO IS.")
  }
}
