/// What is tried with bytes that nobody wrote, and what must hold for all of them.
///
/// libFuzzer looks for the bytes in `make fuzz`; the tests try those that once failed, and mutants.
package enum FuzzTarget: String, CaseIterable, Sendable {
  /// A file: its records, as JSON and back.
  case record
  /// A file: what its halves differ in, every rule, every format in both languages.
  case reports
  /// Texts in a list of each half: their words and values.
  case tokens
  /// Texts of both halves, a pair a line with a tab between: the alignment of their sentences.
  case sentences
  /// A configuration, and what it makes of a notice.
  case configuration
  /// A baseline, and what it makes of a notice.
  case baseline
  /// Arguments of the command, one a line.
  case arguments
  /// What a converter hands over, and the documents that it is given.
  case converted

  /// What does not hold for these bytes; empty for nothing.
  package func problems(with bytes: [UInt8]) -> [String] {
    switch self {
    case .record: problemsOfRecords(bytes)
    case .reports: problemsOfReports(bytes)
    case .tokens: problemsOfTokens(bytes)
    case .sentences: problemsOfSentences(bytes)
    case .configuration: problemsOfConfiguration(bytes)
    case .baseline: problemsOfBaseline(bytes)
    case .arguments: problemsOfArguments(bytes)
    case .converted: problemsOfConversion(bytes)
    }
  }
}
