extension ComparedNotice {
  /// The comparison with the differences that a validator selects, with the severities that it gives;
  /// what it suppresses in a validation is suppressed here.
  ///
  /// - Parameters:
  ///   - validator: The rules, the suppressions and the baseline.
  ///   - isListing: Whether ``accepted`` is to list the differences for a baseline.
  public func judged(by validator: Validator, isListing: Bool = false) -> Self {
    guard isComparable else { return self }
    var copy = self
    copy.judgement = judging(validator, isListing)
    return copy
  }

  /// The comparison without the differences that are less severe, but for those about the comparison
  /// itself. What is suppressed stays.
  package func showing(from severity: Severity) -> Self {
    guard severity > .note else { return self }
    var copy = self
    var judgement = judgement ?? Judgement(differences: judged)
    judgement.differences.removeAll {
      $0.suppression == nil && $0.severity < severity && !$0.rule.isAboutComparison
    }
    copy.judgement = judgement
    return copy
  }

  /// The comparison with all its differences accepted, as by a baseline written of them.
  ///
  /// What the configuration suppresses keeps its reason.
  public var withAllAccepted: Self {
    var copy = self
    var judgement = judgement ?? Judgement(differences: judged)
    for index in judgement.differences.indices
    where judgement.differences[index].suppression == nil {
      judgement.differences[index].suppression = Baseline.reason
    }
    copy.judgement = judgement
    return copy
  }
}
