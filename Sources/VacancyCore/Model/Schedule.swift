/// Full or part time.
public struct Schedule: Hashable, Sendable, Codable {
  /// The words of the notice.
  public var text: String
  /// Which of the two; `nil` where the words say neither.
  public var kind: Kind?

  /// How much of the week a post takes.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// `Full-time`, `Temps plein`.
    case fullTime = "full-time"
    /// `Part-time`, `Temps partiel`.
    case partTime = "part-time"
  }
}

extension Schedule: FieldValue {
  init(reading text: String) {
    self.text = text
    let folded = FoldedText(text)
    if folded.contains(anyOf: [
      "full-time", "full time", "fulltime", "temps plein", "temps complet", "plein temps",
    ]) {
      kind = .fullTime
    } else if folded.contains(anyOf: [
      "part-time", "part time", "temps partiel", "mi-temps", "half-time",
    ]) {
      kind = .partTime
    }
  }

  var problem: (rule: RuleID, message: Message)? {
    kind == nil ? (.unknownSchedule, .schedule(text)) : nil
  }
}

extension Message {
  fileprivate static func schedule(_ text: String) -> Self {
    Self(
      english: "expected 'Full-time' or 'Part-time', but found '\(text)'",
      french: "« Temps plein » ou « Temps partiel » était attendu, mais « \(text) » a été trouvé")
  }
}
