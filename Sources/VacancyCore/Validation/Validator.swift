/// Checks notices against the rules that a configuration selects.
///
/// One validator serves all threads of a run: it only says what it finds, and remembers nothing. What
/// needs all notices, such as two with one job number, a `FolderCheck` finds.
public struct Validator: Sendable {
  /// The rules to apply, their severities and the suppressions.
  public let configuration: Configuration
  /// The accepted findings; `nil` where there is no baseline.
  public private(set) var baseline: Baseline?
  /// The date to check deadlines against; without it they are not checked.
  public let asOf: CalendarDate?
  /// Where the configuration was read from.
  public let configurationPath: String
  /// What the patterns of the configuration are about.
  private let patternFolder: PatternFolder
  /// What the paths of notices without a job number start from in a baseline.
  private let baselineFolder: PatternFolder
  let suppressions: SuppressionTable
  private let baselineEntries: [NoticeKey: [Baseline.Entry]]
  private let pages: [RulePage]
  private let rules: Set<RuleID>

  /// A validator with the rules that a configuration selects.
  ///
  /// - Parameters:
  ///   - configuration: The rules to apply, their severities and the suppressions.
  ///   - baseline: Accepted findings; `nil` for none.
  ///   - baselinePath: The path of the file that they were read from or will be written to. Paths of
  ///     notices without a job number are relative to its folder; without it, to the configuration's.
  ///   - asOf: The date to check deadlines against; without it, the configuration's.
  ///   - configurationPath: The path that findings about the configuration are reported under.
  ///   - workingFolder: The working folder from the root on, so that patterns of paths mean the same from
  ///     wherever the command is run.
  public init(
    configuration: Configuration = Configuration(), baseline: Baseline? = nil,
    baselinePath: String? = nil, asOf: CalendarDate? = nil,
    configurationPath: String = ".vacancy.json",
    workingFolder: String = ""
  ) {
    self.configuration = configuration
    self.baseline = baseline
    self.asOf = asOf ?? configuration.asOf
    self.configurationPath = configurationPath
    patternFolder = PatternFolder(of: configurationPath, workingFolder: workingFolder)
    baselineFolder = PatternFolder(
      of: baselinePath ?? configurationPath, workingFolder: workingFolder)
    suppressions = SuppressionTable(configuration.suppressions)
    pages = RuleCatalog.pages.filter { configuration.includes($0.rule) }
    baselineEntries = Dictionary(grouping: (baseline?.entries ?? [:]).keys, by: \.notice)
    rules = Set(pages.map(\.rule))
  }

  /// What a validation gives: the file for the report, and what a `FolderCheck` keeps of it.
  public struct Outcome: Sendable {
    /// The file with its findings.
    public var file: ValidationReport.File
    var facts: NoticeFacts?
    var usedSuppressions: Set<Int> = []
    /// What became of the baseline's entries of this notice.
    package internal(set) var baselineUse = BaselineUse()
  }

  /// Checks a notice against the rules.
  ///
  /// - Parameters:
  ///   - reading: The notice, read with its spans: without them, findings have no places.
  ///   - comparison: The comparison of its halves.
  ///   - path: The path to report under, as it was given.
  ///   - also: Findings that the command made before, such as `assumed-encoding`.
  public func validate(
    _ reading: Reading, comparison: Comparison, path: String, also: [Finding] = []
  ) -> Outcome {
    let subject = RuleSubject(reading: reading, comparison: comparison, asOf: asOf)
    let notice = noticeKey(reading.notice.jobNumber, path, reading.notice.source.notice)
    var judge = FindingJudge(self, paths: [path], notice: notice, text: reading.text)
    let judged = judge.judge(all(in: subject, also: also))
    let kept = judged.withoutEchoes(echoes) { subject.range(of: $0) != nil }
    var outcome = outcome(kept, in: subject, path: path, jobNumber: reading.notice.jobNumber)
    outcome.file.accepted = judged.accepted
    outcome.usedSuppressions = judge.usedSuppressions
    outcome.baselineUse.note(judged, of: notice, by: self, in: RuleFamily.ofOneNotice)
    return outcome
  }

  /// The validator for a notice after others; `nil` where the baseline has enough entries left for it.
  ///
  /// - Parameters:
  ///   - use: What the notices before it used of the baseline.
  ///   - notice: What this one uses, judged as if it were alone.
  package func validator(after use: BaselineUse, for notice: BaselineUse) -> Validator? {
    guard let baseline, let rest = use.rest(of: baseline, for: notice) else { return nil }
    var copy = self
    copy.baseline = rest
    return copy
  }

  var echoes: Echoes { Echoes(severity: configuration.severity) }

  /// What identifies a notice in a baseline.
  ///
  /// - Parameters:
  ///   - path: The path of the file, or of the one with the English half.
  ///   - number: The number of the notice in a file of several.
  func noticeKey(_ jobNumber: String?, _ path: String, _ number: Int? = nil) -> NoticeKey {
    let file = jobNumber == nil ? baselineFolder.relativePath(of: path) : path
    return NoticeKey(jobNumber: jobNumber, path: number.map { "\(file)#\($0)" } ?? file)
  }

  /// The findings of the rules that are applied, in their order.
  ///
  /// - Parameter french: The file of the French half, where it has one of its own.
  func all(
    in subject: RuleSubject, _ french: RuleSubject? = nil, also: [Finding]
  ) -> [Finding] {
    var found = also.filter { isActive($0.rule) }
    for page in pages {
      switch page.source {
      case .reader: found += subject.reported(page.rule)
      case .comparison:
        for difference in subject.comparison.found where difference.rule == page.rule {
          let home = difference.path?.half == .french ? french ?? subject : subject
          found.append(home.located(difference))
        }
      case .check(let check): found += check(subject)
      case .run: break
      }
    }
    return found
  }

  /// The outcome of a file whose findings are known.
  ///
  /// - Parameter other: The file that the other half lies in, if it is not this one.
  func outcome(
    _ judged: [ReportedFinding], in subject: RuleSubject, path: String, jobNumber: String?,
    other: (path: String, text: SourceText)? = nil
  ) -> Outcome {
    var locator = FindingLocator(subject.reading.text, other: other)
    let findings = judged.map { locator.located($0) }
    var file = ValidationReport.File(
      path: path, status: Self.status(of: findings), jobNumber: jobNumber,
      title: subject.leadingHalf?.title, findings: findings)
    file.titleLanguage = subject.leadingHalf?.language
    return Outcome(
      file: file,
      facts: NoticeFacts(
        subject, path: path, positions: &locator.positions,
        hasTranslations: isActive(.inconsistentTranslation)))
  }

  /// The outcome of a file that could not be checked, with the findings that say so.
  ///
  /// - Parameters:
  ///   - path: The path of the file as it is reported.
  ///   - status: Why it could not be checked.
  ///   - findings: The findings that say so.
  ///   - text: The text, if there is one that the findings point into.
  public func reject(
    path: String, status: ValidationReport.Status, findings: [Finding], text: SourceText? = nil
  ) -> Outcome {
    var judge = FindingJudge(self, paths: [path], notice: noticeKey(nil, path), text: text)
    var locator = FindingLocator(text)
    // That nothing was checked is reported whatever rules are applied.
    let judged = judge.judge(findings)
    var file = ValidationReport.File(
      path: path, status: status, findings: judged.map { locator.located($0) })
    file.reason = findings.first?.message
    file.accepted = judged.accepted
    return Outcome(file: file, usedSuppressions: judge.usedSuppressions)
  }

  /// The path that patterns of the configuration are matched against: the one below its folder.
  func pathForPatterns(_ path: String) -> String { patternFolder.path(of: path) }

  /// Whether a rule is applied.
  public func isActive(_ rule: RuleID) -> Bool { rules.contains(rule) }

  func baselineEntries(of notice: NoticeKey) -> [Baseline.Entry] { baselineEntries[notice] ?? [] }

  /// Whether any rule is applied.
  public var hasRules: Bool { !pages.isEmpty }

  /// Whether any rule on the two halves is applied.
  public var comparesHalves: Bool { pages.contains { $0.family == .halves } }

  /// A file is `ok` when all that was found in it is suppressed.
  private static func status(of findings: [ReportedFinding]) -> ValidationReport.Status {
    findings.allSatisfy { $0.suppression != nil } ? .ok : .findings
  }
}
