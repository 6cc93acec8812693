/// A place where the two halves of a notice disagree.
public struct Difference: Hashable, Sendable {
  /// The published name of the rule, such as `deadline-mismatch`.
  public var rule: String
  public var severity: Severity
  public var message: Message
  public var kind: Kind
  /// What the English half has there; `nil` where it has nothing.
  public var english: Side?
  /// What the French half has there; `nil` where it has nothing.
  public var french: Side?

  /// How the halves disagree.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case mismatch
    case missingInFrench = "missing-in-french"
    case missingInEnglish = "missing-in-english"
    case moved
    case wording
  }

  /// One half's side of a difference.
  public struct Side: Hashable, Sendable {
    /// A JSON Pointer into the record, such as `/halves/fr/deadline`.
    public var pointer: String
    /// The words that differ, or the text that has no answer.
    public var text: String
    /// Where it stands in its half's text; `nil` unless spans were recorded.
    public var range: TextRange?

    public init(pointer: String, text: String, range: TextRange? = nil) {
      self.pointer = pointer
      self.text = text
      self.range = range
    }
  }

  public init(
    _ rule: String, _ severity: Severity, _ kind: Kind, _ message: Message, english: Side?,
    french: Side?
  ) {
    self.rule = rule
    self.severity = severity
    self.kind = kind
    self.message = message
    self.english = english
    self.french = french
  }
}
