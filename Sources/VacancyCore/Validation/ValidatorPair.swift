extension Validator {
  /// A file that was read, as a notice of two files has two.
  public struct File: Sendable {
    public var reading: Reading
    public var path: String
    /// What the command noticed before, such as `assumed-encoding`.
    public var also: [Diagnostic]

    public init(_ reading: Reading, path: String, also: [Diagnostic] = []) {
      self.reading = reading
      self.path = path
      self.also = also
    }
  }

  /// Holds a notice of two files against the rules: an outcome for each, the English half's first.
  ///
  /// What the halves disagree on is told at the English half, with its counterpart in the other file.
  public func validate(english: File, french: File, comparison: Comparison) -> [Outcome] {
    let first = validate(
      english.reading, comparison: comparison, path: english.path, also: english.also,
      other: OtherHalf(french.reading, path: french.path))
    // The differences are told once.
    let second = validate(
      french.reading, comparison: comparison.withoutDifferences, path: french.path,
      also: french.also)
    return [first.without(MissingFrenchHalf.page), second.without(MissingEnglishHalf.page)]
  }
}

extension Comparison {
  fileprivate var withoutDifferences: Self {
    var comparison = self
    comparison.differences = []
    return comparison
  }
}

extension Validator.Outcome {
  /// The outcome without the findings of a rule that has no say here.
  fileprivate func without(_ page: RulePage) -> Self {
    var outcome = self
    outcome.file.findings.removeAll { $0.rule == page.name }
    outcome.file.status = outcome.file.findings.allSatisfy { $0.setAside != nil } ? .ok : .findings
    return outcome
  }
}
