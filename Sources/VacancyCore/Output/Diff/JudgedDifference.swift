/// A difference as a configuration and a baseline leave it.
struct JudgedDifference: Hashable, Sendable {
  /// Which of those that the comparison found.
  let number: Int
  var difference: Difference
  /// Why it does not decide; `nil` where it may.
  var setAside: String?
  /// What a baseline knows it by; `nil` where nobody asked.
  var entry: Baseline.Entry?
}

extension ComparedNotice {
  /// The comparison with the differences that a validator asks for, as grave as it says; what it sets
  /// aside in a validation is set aside here.
  public func judged(by validator: Validator) -> Self {
    judged(by: validator, naming: false)
  }

  /// The comparison with all its differences set aside, and the names that a baseline gives them.
  ///
  /// What the configuration sets aside has its reason there, and no name.
  public func namingDifferences(for validator: Validator) -> (notice: Self, names: [Baseline.Entry])
  {
    var copy = judged(by: validator, naming: true)
    var names: [Baseline.Entry] = []
    for index in copy.judged.indices
    where copy.judged[index].setAside ?? Baseline.reason == Baseline.reason {
      copy.judged[index].setAside = Baseline.reason
      if let entry = copy.judged[index].entry { names.append(entry) }
    }
    return (copy, names)
  }

  private func judged(by validator: Validator, naming: Bool) -> Self {
    guard isComparable, !judged.isEmpty else { return self }
    let configuration = validator.configuration
    // Most notices have no difference that anybody knows of: the other rules need not be asked.
    let setsAside = validator.baseline != nil || !configuration.setAside.isEmpty
    let verdicts = setsAside || naming ? judging(validator) : nil
    if verdicts == nil, configuration.severity.isEmpty,
      judged.allSatisfy({ validator.isActive($0.difference.rule) })
    {
      return self
    }
    var copy = self
    copy.judged = judged.compactMap { judged -> JudgedDifference? in
      guard validator.isActive(judged.difference.rule) else { return nil }
      var judged = judged
      let rule = judged.difference.rule
      judged.difference.severity = configuration.severity[rule] ?? judged.difference.severity
      let verdict = verdicts?[judged.number]
      judged.setAside = verdict?.setAside
      judged.entry = verdict?.entry
      return judged
    }
    return copy
  }
}
