/// A finding before its place on disk is known.
struct Found {
  var diagnostic: Diagnostic
  /// The other half's side.
  var other: Difference.Side?
  /// What the other half has instead of a side: what lacks the value.
  var answer: String?
  /// Whether the comparison made it.
  let isDifference: Bool
  /// Whether it stands in the second file of a notice that lies in two.
  var isInSecondFile = false

  init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
    isDifference = false
  }

  init(_ difference: Difference, in subject: RuleSubject) {
    diagnostic = subject.diagnostic(difference)
    other = subject.sides(of: difference).other
    isDifference = true
  }
}
