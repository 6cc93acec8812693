extension Reading {
  /// All findings of the notice: those of the reader, of the rules and of the comparison of its halves.
  ///
  ///     for finding in Reading(string).findings(asOf: today) where finding.severity == .error { … }
  ///
  /// They have places where the reading recorded spans.
  ///
  /// - Parameters:
  ///   - day: The date to check deadlines against; without it they are not checked.
  ///   - configuration: The rules to apply, their severities and the suppressions.
  /// - Returns: The findings from top to bottom, also those that the configuration suppresses.
  public func findings(
    asOf day: CalendarDate? = nil, configuration: Configuration = Configuration()
  ) -> [ReportedFinding] {
    let validator = Validator(configuration: configuration, asOf: day)
    let comparison = Comparison(of: self)
    return validator.validate(self, comparison: comparison, path: notice.source.path).file.findings
  }
}
