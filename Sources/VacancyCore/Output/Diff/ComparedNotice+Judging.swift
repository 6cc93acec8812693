extension ComparedNotice {
  /// The comparison with the differences that a validator asks for, with the severities that it gives;
  /// what it suppresses in a validation is suppressed here.
  public func judged(by validator: Validator) -> Self {
    guard isComparable else { return self }
    var copy = self
    let judgement = judging(validator)
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
