/// The value of a header field: it reads itself from the words of a notice, keeps them, and knows what
/// "the same" means.
protocol FieldValue: RecordObject, Sendable {
  var text: String { get }

  /// Reads the words after the label. What cannot be read is left `nil`.
  init(reading text: String)

  /// What is wrong with the value, if anything.
  ///
  /// - Parameter language: The half that the value is in: examples of what was expected are in it.
  func problem(in language: Language) -> FieldProblem?

  /// The rules that find a value which cannot be right.
  static var rules: [RuleID] { get }

  /// The list of the record that the value has, if any, and how many elements are in it.
  var parts: (list: RecordPath.Member, count: Int)? { get }

  /// Whether such a value is a name of several words, which the next line may continue.
  static var isName: Bool { get }

  /// Whether the value is complete, so that the line below it is no part of it.
  func isWhole(above line: String) -> Bool

  /// How much the values of two halves disagree; `nil` where they say the same.
  func disagreement(with other: Self) -> Severity?
}

/// What is wrong with the value of a header field: the rule and the sentence.
typealias FieldProblem = (rule: RuleID, message: Message)

extension FieldValue {
  package static var empty: Self { Self(reading: "") }

  func problem(in language: Language) -> FieldProblem? { nil }

  var parts: (list: RecordPath.Member, count: Int)? { nil }

  static var isName: Bool { false }
}
