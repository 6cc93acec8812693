/// An input that could not be processed, and why.
package struct UnreadableInput: Sendable {
  package let path: String
  package let reason: Reason
  package let message: Message

  /// - Parameter rule: The rule that the input violates; `nil` if there is no notice in a folder.
  package init(path: String, rule: RuleID?, message: Message) {
    self.path = path
    reason = Reason(rule: rule)
    self.message = message
  }

  /// The rules of input that leave nothing to check or to compare.
  package enum Reason: String, CaseIterable, Hashable, Sendable, Codable {
    case unreadable
    case converterMissing = "converter-missing"
    case conversionFailed = "conversion-failed"
    case undecodable
    case notText = "not-text"
    case notANotice = "not-a-notice"
    case tooLarge = "too-large"

    /// - Parameter rule: The rule that the input violates; any other is an input that cannot be read.
    package init(rule: RuleID?) {
      self = Self.allCases.first { $0.rule == rule } ?? .unreadable
    }

    /// The rules that make a run incomplete: their findings always count.
    static let rules = Set(allCases.map(\.rule))

    package var rule: RuleID {
      switch self {
      case .unreadable: .unreadableFile
      case .converterMissing: .converterMissing
      case .conversionFailed: .conversionFailed
      case .undecodable: .undecodableText
      case .notText: .notText
      case .notANotice: .notANotice
      case .tooLarge: .fileTooLarge
      }
    }
  }
}

extension ValidationReport.Status {
  /// The status of a file that could not be checked. They share their words.
  package init(_ reason: UnreadableInput.Reason) {
    self = Self(rawValue: reason.rawValue) ?? .unreadable
  }

  /// Why the file could not be checked; `nil` if it could.
  package var reason: UnreadableInput.Reason? { UnreadableInput.Reason(rawValue: rawValue) }
}
