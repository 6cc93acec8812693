/// Holds notices against the rules, as a configuration asks for it.
///
/// One validator serves all threads of a run: it only says what it finds, and remembers nothing. What
/// needs all notices, such as two with one job number, a ``FolderCheck`` finds.
public struct Validator: Sendable {
  public let configuration: Configuration
  /// What is known and put up with.
  public let baseline: Baseline?
  /// The day that deadlines are held against.
  public let asOf: CalendarDate?
  /// Where the configuration was read from.
  public let configurationPath: String
  let rules: [ActiveRule]

  /// A rule that is asked for.
  struct ActiveRule: Sendable {
    var rule: any Rule
    var name: String
    var isAboutDifferences: Bool
  }

  /// - Parameters:
  ///   - asOf: The day that deadlines are held against; without it, the configuration's.
  ///   - configurationPath: The path that findings about the configuration are reported under.
  public init(
    configuration: Configuration = Configuration(), baseline: Baseline? = nil,
    asOf: CalendarDate? = nil, configurationPath: String = ".vacancy.json"
  ) {
    self.configuration = configuration
    self.baseline = baseline
    self.asOf = asOf ?? configuration.asOf
    self.configurationPath = configurationPath
    rules = RuleCatalog.all.compactMap { rule in
      let page = type(of: rule).page
      guard configuration.includes(page) else { return nil }
      return ActiveRule(
        rule: rule, name: page.name, isAboutDifferences: rule is any DifferenceRule)
    }
  }

  /// The other half of a notice that lies in two files.
  public struct OtherHalf: Sendable {
    public var reading: Reading
    public var path: String

    public init(_ reading: Reading, path: String) {
      self.reading = reading
      self.path = path
    }
  }

  /// What a validation gives: the file for the report, and what a ``FolderCheck`` keeps of it.
  public struct Outcome: Sendable {
    public var file: ValidationReport.File
    var facts: NoticeFacts?
    var usedSetAsides: Set<Int> = []
  }

  /// Holds a notice against the rules.
  ///
  /// - Parameters:
  ///   - reading: The notice, read with its spans: without them, findings have no places.
  ///   - comparison: Its halves held against each other.
  ///   - path: The path to report under, as it was given.
  ///   - also: What the command noticed before, such as `assumed-encoding`.
  ///   - other: Where the French half lies in a file of its own; `reading` is the English half then.
  public func validate(
    _ reading: Reading, comparison: Comparison, path: String, also: [Diagnostic] = [],
    other: OtherHalf? = nil
  ) -> Outcome {
    let subject = RuleSubject(reading: reading, comparison: comparison, asOf: asOf)
    var found = also.filter { isActive($0.rule) }.map { Found(diagnostic: $0) }
    for active in rules {
      if active.isAboutDifferences {
        found += subject.differences(active.name).map { Found($0, in: subject) }
      } else {
        found += active.rule.check(subject).map { Found(diagnostic: $0) }
      }
    }
    var writer = FindingWriter(
      self, path: path, jobNumber: reading.notice.jobNumber, text: reading.text, other: other)
    let findings = writer.write(found)
    let half = subject.leadingHalf
    return Outcome(
      file: ValidationReport.File(
        path: path, status: Self.status(of: findings), jobNumber: reading.notice.jobNumber,
        title: half?.title, findings: findings),
      facts: NoticeFacts(subject, path: path, positions: &writer.positions),
      usedSetAsides: writer.usedSetAsides)
  }

  /// The outcome of a file that could not be judged: what the command says of it.
  ///
  /// - Parameter text: The text, if there is one that the findings point into.
  public func reject(
    path: String, status: ValidationReport.Status, findings: [Diagnostic], text: SourceText? = nil
  ) -> Outcome {
    var writer = FindingWriter(self, path: path, jobNumber: nil, text: text, other: nil)
    let found = findings.filter { isActive($0.rule) }.map { Found(diagnostic: $0) }
    let written = writer.write(found)
    return Outcome(
      file: ValidationReport.File(path: path, status: status, findings: written),
      usedSetAsides: writer.usedSetAsides)
  }

  /// Whether a rule is asked for.
  public func isActive(_ rule: String) -> Bool { rules.contains { $0.name == rule } }

  /// A file is `ok` when all that was found in it is set aside.
  private static func status(of findings: [ValidationReport.Finding]) -> ValidationReport.Status {
    findings.allSatisfy { $0.setAside != nil } ? .ok : .findings
  }
}

/// A finding before its place on disk is known.
struct Found {
  var diagnostic: Diagnostic
  /// The other half's side, and the half that it is of.
  var other: Difference.Side?
  var isOtherFrench = false

  init(diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }

  init(_ difference: Difference, in subject: RuleSubject) {
    diagnostic = subject.diagnostic(difference)
    let sides = subject.sides(of: difference)
    other = sides.other
    isOtherFrench = !sides.isFrench
  }
}
