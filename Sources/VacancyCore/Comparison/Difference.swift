/// A place where the two halves of a notice disagree.
public struct Difference: Hashable, Sendable {
  /// The rule that it breaks, such as ``RuleID/deadlineMismatch``.
  public var rule: RuleID
  public var severity: Severity
  public var message: Message
  public var kind: Kind
  /// What the English half has there; `nil` where it has nothing.
  public var english: Side?
  /// What the French half has there; `nil` where it has nothing.
  public var french: Side?
  /// The values that are compared, where the words of the sides are not all of them.
  var values: [String]?

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
    /// The value of the record, such as `/halves/fr/deadline`.
    public var path: RecordPath
    /// The notice's own words that differ, or the text that has no answer; where the other half says
    /// something that is missing here, the whole text that answers it.
    public var text: String
    /// Where exactly these words stand in the text that was read; `nil` unless spans were recorded.
    public var range: TextRange?
    /// The texts of the record that the words stand in; `nil` where they are a field of their own.
    package var surroundings: Surroundings?

    public init(path: RecordPath, text: String, range: TextRange? = nil) {
      self.path = path
      self.text = text
      self.range = range
    }

    /// A side at a value that the comparison names by its JSON Pointer.
    init(pointer: String, text: String, range: TextRange? = nil) {
      self.init(
        path: RecordPath(pointer: pointer) ?? RecordPath(.english), text: text, range: range)
    }
  }

  /// The texts of the record that words stand in.
  package struct Surroundings: Hashable, Sendable {
    /// The texts that answer the other side together, where these are several.
    package var texts: [RecordPath]
    /// The one that has the words.
    package var text: RecordPath
    /// Where they stand in its UTF-8; `nil` where they are all of it.
    package var words: Range<Int>?
  }

  /// A difference with its sides.
  ///
  /// - Parameter severity: The severity of the difference, where it is not that of its rule.
  public init(
    _ rule: RuleID, _ kind: Kind, _ message: Message, english: Side?, french: Side?,
    severity: Severity? = nil
  ) {
    self.rule = rule
    self.severity = severity ?? rule.severity
    self.kind = kind
    self.message = message
    self.english = english
    self.french = french
  }
}

extension Difference {
  /// The difference with all that is compared, where the words of its sides are not all of it.
  func comparing(_ values: [String]) -> Self {
    var difference = self
    difference.values = values
    return difference
  }

  /// The values or words that are compared, by which the difference is known in another run.
  ///
  /// A text that only shows where the other half's words are missing is left out: it may be reworded
  /// without a change of the difference.
  var comparedValues: [String] {
    if let values { return values }
    switch kind {
    case .missingInFrench where english != nil: return [english?.text ?? ""]
    case .missingInEnglish where french != nil: return ["", french?.text ?? ""]
    default:
      let sides = [english, french]
      let hasWords = sides.contains { $0?.surroundings?.words != nil }
      return sides.map { side in
        guard let side, !hasWords || side.surroundings?.words != nil else { return "" }
        return side.text
      }
    }
  }
}
