/// The contents of `.vacancy.json`: rules, their severities, and suppressions.
public struct Configuration: Hashable, Sendable {
  /// Rules and families to apply; all where it is empty.
  public var select: [RuleSelector] = []
  /// Rules and families to leave out.
  public var ignore: [RuleSelector] = []
  /// The severities of rules, where they are not those of their pages.
  public var severity: [RuleID: Severity] = [:]
  /// `nil` where the file does not say.
  public var failOn: FailLevel?
  /// The date to check deadlines against.
  public var asOf: CalendarDate?
  /// The file with the user's terms, below the folder of the configuration; `nil` for none.
  public var glossary: String?
  /// Further files that a folder is searched for.
  public var include: [PathPattern] = []
  /// Files and folders that a search passes over.
  public var exclude: [PathPattern] = []
  /// Findings that are shown, but never decide.
  public var suppressions: [Suppression] = []

  /// The defaults: all rules with their own severities.
  public init() {}

  /// From which severity on a finding fails the run.
  public enum FailLevel: String, CaseIterable, Hashable, Sendable {
    /// A severity, or none at all.
    case error, warning, note, never

    /// Whether a finding fails the run.
    public func isReached(by severity: Severity) -> Bool {
      switch self {
      case .error: severity >= .error
      case .warning: severity >= .warning
      case .note: true
      case .never: false
      }
    }
  }

  /// Whether a rule is applied. One that is ignored by name or family is not, even where it is selected.
  package func includes(_ rule: RuleID) -> Bool {
    (select.isEmpty || select.contains { $0.contains(rule) })
      && !ignore.contains { $0.contains(rule) }
  }
}

/// Findings that are suppressed in the configuration: shown, but never deciding.
public struct Suppression: Hashable, Sendable {
  /// A rule or a family.
  public var rule: RuleSelector
  /// A pattern such as `*.txt` or `2024/**`.
  public var path: String
  /// The JSON Pointer of the value that the findings are about; what lies below it is meant too.
  public var pointer: String?
  /// Why the findings are accepted.
  public var reason: String
  /// The last day; compared with `--as-of`, not with the system clock.
  public var until: CalendarDate?
  /// Its position in the file.
  public var position: Position?

  /// Suppresses the findings of a rule or a family.
  public init(
    rule: RuleSelector, path: String, pointer: String? = nil, reason: String,
    until: CalendarDate? = nil, position: Position? = nil
  ) {
    self.rule = rule
    self.path = path
    self.pointer = pointer
    self.reason = reason
    self.until = until
    self.position = position
  }

  func isExpired(on today: CalendarDate?) -> Bool {
    guard let today, let until else { return false }
    return until < today
  }
}
