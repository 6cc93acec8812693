/// Why nothing could be said of an input: it broke a rule of input.
package enum UnjudgedInput: String, CaseIterable, Hashable, Sendable, Codable {
  case unreadable
  case undecodable
  case notText = "not-text"
  case notANotice = "not-a-notice"
  case tooLarge = "too-large"

  /// - Parameter rule: The rule that it broke; what is no such rule is an input that cannot be read.
  package init(rule: RuleID?) {
    self = Self.allCases.first { $0.rule == rule } ?? .unreadable
  }

  /// The rules that make a run incomplete: their findings always count.
  static let rules = Set(allCases.map(\.rule))

  /// The rule that says why.
  package var rule: RuleID {
    switch self {
    case .unreadable: .unreadableFile
    case .undecodable: .undecodableText
    case .notText: .notText
    case .notANotice: .notANotice
    case .tooLarge: .fileTooLarge
    }
  }
}

extension ValidationReport.Status {
  /// The status of a file that could not be judged. They share their words.
  package init(_ input: UnjudgedInput) {
    self = Self(rawValue: input.rawValue) ?? .unreadable
  }

  /// Why the file could not be judged; `nil` where it could.
  package var unjudged: UnjudgedInput? { UnjudgedInput(rawValue: rawValue) }
}
