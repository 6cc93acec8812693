/// How serious a finding is.
public enum Severity: String, CaseIterable, Hashable, Sendable, Codable {
  /// Worth a look.
  case note
  /// Likely wrong.
  case warning
  /// The notice is wrong or cannot be acted on.
  case error
}

extension Severity: Comparable {
  /// A note is less than a warning, a warning less than an error.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
