/// A problem in a notice: rule, severity, message and location.
public struct Diagnostic: Hashable, Sendable {
  /// The rule that it breaks.
  public var rule: RuleID
  /// Whether it is an error, a warning or a note.
  public var severity: Severity
  /// What the problem is, in both languages.
  public var message: Message
  /// The place in the text; `nil` where the finding is about the whole file.
  public var range: TextRange?
  /// The value that the finding is about, such as `/halves/fr/deadline`.
  public var path: RecordPath?
  /// Another value that it may explain: the one that a label with a slip was meant for, such as
  /// `/halves/en/location`.
  var alsoAbout: RecordPath?
  /// The values or words that are at fault, by which the finding is known in another run; `nil` where
  /// they are those at ``range``.
  var values: [String]?

  /// A finding about a range of the text, or about the whole file where there is no range.
  ///
  /// - Parameters:
  ///   - alsoAbout: Another value that it may explain.
  ///   - severity: The severity of the finding, where it is not that of its rule.
  ///   - values: The values or words that are wrong, where they are not those at the range.
  public init(
    _ rule: RuleID, _ message: Message, at range: TextRange? = nil, path: RecordPath? = nil,
    alsoAbout: RecordPath? = nil, severity: Severity? = nil, values: [String]? = nil
  ) {
    self.rule = rule
    self.severity = severity ?? rule.severity
    self.message = message
    self.range = range
    self.path = path
    self.alsoAbout = alsoAbout
    self.values = values
  }
}
