extension ComparedNotice {
  /// The comparison with the differences that a validator asks for, with the severities that it gives;
  /// what it suppresses in a validation is suppressed here.
  ///
  /// - Parameters:
  ///   - validator: The rules, the suppressions and the baseline.
  ///   - isListing: Whether ``accepted`` is to list the differences for a baseline.
  public func judged(by validator: Validator, isListing: Bool = false) -> Self {
    guard isComparable else { return self }
    var copy = self
    let judgement = judging(validator, isListing)
    copy.judged = judgement.differences
    copy.accepted = judgement.accepted
    copy.baselineUse = judgement.baselineUse
    return copy
  }

  /// The comparison with all its differences accepted, as by a baseline written of them.
  ///
  /// What the configuration suppresses keeps its reason.
  public var withAllAccepted: Self {
    var copy = self
    for index in copy.judged.indices where copy.judged[index].suppression == nil {
      copy.judged[index].suppression = Baseline.reason
    }
    return copy
  }
}
