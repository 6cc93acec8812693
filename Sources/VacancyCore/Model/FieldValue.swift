/// The value of a header line: it reads itself from the words of the notice and keeps them.
protocol FieldValue {
  var text: String { get }

  /// Reads the words after the label. What cannot be read is left `nil`.
  init(reading text: String)

  /// What is wrong with the value, if anything: the rule and the sentence.
  var problem: (rule: RuleID, message: Message)? { get }
}
