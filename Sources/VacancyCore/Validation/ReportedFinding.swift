/// A finding in a report, with its fingerprint, its position on disk, and whether it counts.
public struct ReportedFinding: Hashable, Sendable {
  /// The finding, with the severity that the configuration gives it.
  public var finding: Finding
  /// Why it is suppressed, by the configuration or a baseline: shown, but never deciding; `nil` where it
  /// counts.
  public var suppression: String?
  /// The position; `nil` where the finding is about the whole file.
  public var span: ValidationReport.Span?
  /// The other half's side, for findings about the two halves.
  public var counterpart: ValidationReport.Counterpart?
  /// The line that the finding is on, for carets; `nil` where it has no position.
  public var sourceLine: String?
  /// What identifies the finding across runs: rule, job number, half, place, a digest of the values
  /// that are compared, and which one of several alike it is; never lines.
  public var fingerprint: String
  /// Its entry in a baseline; `nil` where none is needed.
  var entry: Baseline.Entry?
  /// Whether it is in the second file of a notice of two files.
  var isInSecondFile = false

  /// A finding at a position.
  public init(
    _ finding: Finding, span: ValidationReport.Span? = nil,
    counterpart: ValidationReport.Counterpart? = nil, sourceLine: String? = nil,
    suppression: String? = nil, fingerprint: String = ""
  ) {
    self.finding = finding
    self.span = span
    self.counterpart = counterpart
    self.sourceLine = sourceLine
    self.suppression = suppression
    self.fingerprint = fingerprint
  }

  /// The rule that is broken.
  public var rule: RuleID { finding.rule }
  /// The severity.
  public var severity: Severity { finding.severity }
  /// What is wrong, in both languages.
  public var message: Message { finding.message }
  /// The value that it is about.
  public var path: RecordPath? { finding.path }
}
