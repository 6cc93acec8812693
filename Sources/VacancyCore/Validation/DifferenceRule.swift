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
      difference.rule, difference.severity, difference.message, at: side?.range,
      pointer: side?.pointer)
  }

  /// The side of a difference that its finding points at, and the other one.
  ///
  /// The French half is translated from the English one, so that it is the French half that is wrong
  /// where both speak; where one is silent, the other shows what it is silent about. Where only one
  /// half stands in the file, it is told there.
  func sides(
    of difference: Difference
  ) -> (told: Difference.Side?, other: Difference.Side?, isFrench: Bool) {
    let hasFrench = reading.notice.halves.french != nil
    let hasEnglish = reading.notice.halves.english != nil
    if let french = difference.french, hasFrench || !hasEnglish {
      return (french, difference.english, true)
    }
    if hasEnglish, let english = difference.english { return (english, difference.french, false) }
    return (nil, difference.english ?? difference.french, false)
  }
}
