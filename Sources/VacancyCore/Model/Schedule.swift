/// Full or part time.
public struct Schedule: Hashable, Sendable, Codable {
  public var text: String
  public var kind: Kind?

  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case fullTime = "full-time"
    case partTime = "part-time"
  }
}

extension Schedule: FieldValue {
  init(reading text: String) {
    self.text = text
    let folded = FoldedText(text)
    if folded.contains(anyOf: [
      "full-time", "full time", "fulltime", "temps plein", "temps complet",
    ]) {
      kind = .fullTime
    } else if folded.contains(anyOf: ["part-time", "part time", "temps partiel", "mi-temps"]) {
      kind = .partTime
    }
  }

  var problem: (rule: String, severity: Severity, message: Message)? {
    kind == nil ? ("unknown-schedule", .warning, .schedule(text)) : nil
  }
}

extension Message {
  fileprivate static func schedule(_ text: String) -> Self {
    Self(
      english: "expected 'Full-time' or 'Part-time', but found '\(text)'",
      french: "« Temps plein » ou « Temps partiel » était attendu, mais « \(text) » a été trouvé")
  }
}
