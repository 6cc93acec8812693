import VacancyCore
import VacancyReports

/// Writes the checked files to the reports, and determines the exit status.
final class ValidateWriter: BatchWriter {
  private var folder = FolderCheck()
  private var summary = ValidationSummary()
  /// How often each rule was violated. Suppressed findings do not count.
  private var statistics: [RuleID: Int] = [:]
  private var notices = 0

  override var baselineUse: BaselineUse { folder.baselineUse }

  override func write(_ result: Batch.Result, _ bytes: RawSpan) throws(OutputFailure) {
    guard case .checked(let checked) = result.entry else { return }
    let check = checks[checked.check]
    let file = folder.complete(
      checked.outcome, by: check.validator, isSecondHalf: checked.isSecondHalf)
    if !file.status.isIncomplete { notices += 1 }
    try write(file, check, halves: checked.halves)
  }

  override func finish() throws(OutputFailure) {
    // All notices that a configuration applies to were read.
    let isWhole = run.paths.contains { !$0.isStandardStream && $0.kind == .folder }
    for check in checks {
      let findings = folder.findings(aboutConfigurationOf: check.validator, isWhole: isWhole)
      guard !findings.isEmpty else { continue }
      try write(findings, about: .configuration, at: check.validator.configurationPath, check)
    }
    if let path = settings.baseline?.text, let check = checks.first,
      let finding = folder.finding(aboutBaselineAt: path, checks.map(\.validator))
    {
      summary.unusedBaseline = baselineUse.unused
      try write([finding], about: .baseline, at: path, check)
    }
    let isEmpty = notices == 0 && !settings.allowsEmpty
    if isEmpty { status.worsen(to: .incomplete) }
    if status == .findings, settings.exitsZero { status = .success }
    summary.exitStatus = Int(status.rawValue)
    end(summary)
    if isEmpty, summary.incomplete == 0 {
      let message = Message(
        english: "no notice to check", french: "aucun avis à vérifier")
      StandardError.write("vacancy: \(message[settings.language])\n")
    }
    if settings.showsStatistics { StandardError.write(statisticsTable) }
  }

  /// Reports findings about a file that is no notice.
  private func write(
    _ findings: [ReportedFinding], about kind: ValidationReport.Kind, at path: String,
    _ check: NoticeCheck
  ) throws(OutputFailure) {
    var file = ValidationReport.File(path: path, status: .findings, findings: findings)
    file.kind = kind
    try write(file, check)
  }

  private func write(
    _ file: ValidationReport.File, _ check: NoticeCheck, halves: SideBySide? = nil
  ) throws(OutputFailure) {
    var file = file
    if settings.newBaseline != nil { accept(&file) }
    summary.count(file)
    let findings = file.findings.filter { $0.suppression == nil }
    if settings.showsStatistics {
      for finding in findings { statistics[finding.rule, default: 0] += 1 }
    }
    if file.status.isIncomplete {
      status.worsen(to: .incomplete)
    } else if findings.contains(where: {
      $0.rule.decides && check.failLevel.isReached(by: $0.severity)
    }) {
      status.worsen(to: .findings)
    }
    try outputs.append(.file(file, halves: halves), RawSpan())
  }

  /// Lists the findings of a file in the new baseline. What makes a run incomplete is never accepted.
  private func accept(_ file: inout ValidationReport.File) {
    guard !file.status.isIncomplete else { return }
    accepted.add(file.accepted)
    for (index, finding) in file.findings.enumerated() where finding.suppression == nil {
      file.findings[index].suppression = Baseline.reason
    }
    file.status = .ok
  }

  /// A rule a line, the most frequent first.
  ///
  ///     12  missing-field
  ///      3  url-mismatch
  private var statisticsTable: String {
    let rows = statistics.sorted { ($1.value, $0.key.name) < ($0.value, $1.key.name) }
    let width = rows.first.map { String($0.value).count } ?? 0
    return rows.map { rule, count in
      let number = String(count)
      return String(repeating: " ", count: width - number.count) + "\(number)  \(rule)\n"
    }.joined()
  }
}
