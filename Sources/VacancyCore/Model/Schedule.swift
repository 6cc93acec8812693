/// Full or part time.
public struct Schedule: Hashable, Sendable, Codable {
  /// The words of the notice.
  public var text: String
  /// Which of the two; `nil` where the words say neither.
  public var kind: Kind?

  /// How much of the week a post takes.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable, RecordValue {
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
    let isFull = folded.contains(anyOf: [
      "full-time", "full time", "fulltime", "temps plein", "temps complet", "plein temps",
    ])
    let isPart = folded.contains(anyOf: [
      "part-time", "part time", "temps partiel", "mi-temps", "half-time",
    ])
    // `Full-time or part-time` leaves it open.
    if isFull != isPart { kind = isFull ? .fullTime : .partTime }
  }

  static var rules: [RuleID] { [.unknownSchedule] }

  func problem(in language: Language) -> FieldProblem? {
    kind == nil ? (.unknownSchedule, .unknown(text, language)) : nil
  }

  func isWhole(above line: String) -> Bool { kind != nil }

  func disagreement(with other: Self) -> Severity? {
    if kind == other.kind { return nil }
    return kind == nil || other.kind == nil ? .warning : .error
  }
}

extension Schedule: RecordObject {
  package static var definition: Definition { ("Schedule", "Full or part time.") }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit("text", text, "The words of the notice.")
    visitor.visit("kind", kind, "Which of the two.")
  }
}

extension Message {
  fileprivate static func unknown(_ text: String, _ half: Language) -> Self {
    let (full, part) =
      half == .english ? ("Full-time", "Part-time") : ("Temps plein", "Temps partiel")
    return Self(
      english: "expected '\(full)' or '\(part)', but found '\(text)'",
      french: "attendu : « \(full) » ou « \(part) » ; trouvé : « \(text) »")
  }
}
