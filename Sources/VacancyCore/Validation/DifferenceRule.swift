/// A rule about the two halves: the comparison makes its findings.
protocol DifferenceRule: Rule {}

extension DifferenceRule {
  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.differences(Self.page.name).map { subject.diagnostic($0) }
  }
}

extension RuleSubject {
  /// The differences that the comparison found under the name of a rule.
  func differences(_ rule: String) -> [Difference] {
    comparison.differences.filter { $0.rule == rule }
  }

  /// A difference as a finding, at the side that it is told at.
  func diagnostic(_ difference: Difference) -> Diagnostic {
    let side = sides(of: difference).told
    return Diagnostic(
      difference.rule, difference.severity, difference.message,
      at: side.flatMap { $0.range ?? range(around: $0.pointer) }, pointer: side?.pointer)
  }

  /// The side of a difference that its finding points at, and the other one.
  ///
  /// The French half is translated from the English one, so that it is the French half that is wrong
  /// where both speak; where one is silent, the other shows what it is silent about.
  func sides(
    of difference: Difference
  ) -> (told: Difference.Side?, other: Difference.Side?) {
    guard let french = difference.french else { return (difference.english, nil) }
    return (french, difference.english)
  }
}
