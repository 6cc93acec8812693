/// The required security clearance.
public struct Clearance: Hashable, Sendable, Codable {
  /// The words of the notice.
  public var text: String
  /// The level; `nil` where the words name none.
  public var level: Level?

  /// The codes are the same in both languages.
  public enum Level: String, Hashable, Sendable, Codable, CaseIterable, RecordValue {
    /// NATO UNCLASSIFIED.
    case unclassified = "NU"
    /// NATO RESTRICTED.
    case restricted = "NR"
    /// NATO CONFIDENTIAL.
    case confidential = "NC"
    /// NATO SECRET.
    case secret = "NS"
    /// COSMIC TOP SECRET.
    case cosmicTopSecret = "CTS"
  }
}

extension Clearance: FieldValue {
  /// Reads a code that is a word of its own, as in `COSMIC TOP SECRET (CTS)`, else a level's name.
  package init(reading text: String) {
    self.text = text
    let folded = FoldedText(text)
    let printed = Self.codes.filter { folded.firstWord($0.code) != nil }
    guard printed.isEmpty else {
      // `NS / CTS` does not say which.
      level = printed.count == 1 ? printed.first?.level : nil
      return
    }
    level = Self.names.first { folded.contains($0.name) }?.level
  }

  private static let codes: [(code: StaticString, level: Level)] = [
    ("cts", .cosmicTopSecret), ("ns", .secret), ("nc", .confidential), ("nr", .restricted),
    ("nu", .unclassified),
  ]

  private static let names: [(name: StaticString, level: Level)] = [
    ("cosmic top secret", .cosmicTopSecret), ("cosmic tres secret", .cosmicTopSecret),
    ("secret", .secret), ("confidentiel", .confidential), ("confidential", .confidential),
    ("restricted", .restricted), ("diffusion restreinte", .restricted),
    ("unclassified", .unclassified), ("sans classification", .unclassified),
  ]

  static var rules: [RuleID] { [.unknownClearance] }

  func problem(in language: Language) -> FieldProblem? {
    level == nil ? (.unknownClearance, .unknown(text)) : nil
  }

  func isWhole(above line: String) -> Bool { level != nil }

  func disagreement(with other: Self) -> Severity? { level == other.level ? nil : .error }
}

extension Clearance: RecordObject {
  package static var definition: Definition { ("Clearance", "The required security clearance.") }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit("text", text, "The words of the notice.")
    visitor.visit(
      "level", level,
      "The level: unclassified, restricted, confidential, secret or cosmic top secret.")
  }
}

extension Message {
  fileprivate static func unknown(_ text: String) -> Self {
    Self(
      english: "expected 'NU', 'NR', 'NC', 'NS' or 'CTS', but found '\(text)'",
      french:
        "attendu : « NU », « NR », « NC », « NS » ou « CTS » ; trouvé : « \(text) »")
  }
}
