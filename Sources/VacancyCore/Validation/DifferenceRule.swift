extension RuleSubject {
  /// The differences that the comparison found of a rule.
  func differences(_ rule: RuleID) -> [Difference] {
    comparison.found.filter { $0.rule == rule }
  }

  /// A difference with the place that its finding points at: where its words are not in the text, the
  /// nearest value around them.
  func located(_ found: Found) -> Found {
    guard found.diagnostic.range == nil, let path = found.diagnostic.path else {
      return found
    }
    var found = found
    found.diagnostic.range = range(around: path)
    return found
  }
}

extension Difference {
  /// The side that a finding points at, and the other one.
  ///
  /// The French half is translated from the English one, so that it is the French half that is wrong
  /// where both say something; where one says nothing, the other shows what it lacks.
  var sides: (reported: Difference.Side?, other: Difference.Side?) {
    guard let french else { return (english, nil) }
    return (french, english)
  }
}
