/// A finding before its place on disk is known.
struct Found {
  var diagnostic: Diagnostic
  /// The other half's side.
  var other: Difference.Side?
  /// What the other half has instead of a side: what lacks the value.
  var answer: String?
  /// Which of the differences it is, where the comparison made it.
  let number: Int?
  /// Whether it stands in the second file of a notice that lies in two.
  var isInSecondFile = false

  init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
    number = nil
  }

  init(_ difference: Difference, _ number: Int, in subject: RuleSubject) {
    diagnostic = subject.diagnostic(difference)
    other = subject.sides(of: difference).other
    self.number = number
  }

  /// Whether the comparison made it.
  var isDifference: Bool { number != nil }
}
