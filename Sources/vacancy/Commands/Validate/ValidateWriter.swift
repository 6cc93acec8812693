import VacancyCore
import VacancyReports

/// Hands each file to the reports, in the order of the inputs, and comes to the verdict.
final class ValidateWriter: BatchWriter {
  private let sinks: ReportSinks
  private let settings: Settings
  private let checks: [NoticeCheck]
  /// Whether folders were searched: what a configuration is for was all there then.
  private let isWhole: Bool
  private var folder = FolderCheck()
  private var summary = ValidationSummary()
  private var statistics = RuleStatistics()
  private var progress: Progress
  private var notices = 0
  private(set) var status: ExitStatus
  /// All that was found and is not suppressed by the configuration.
  private var known = Baseline()

  /// - Parameter status: What is known before the first file.
  init(
    _ sinks: ReportSinks, _ settings: Settings, _ checks: [NoticeCheck], isWhole: Bool,
    status: ExitStatus
  ) {
    self.sinks = sinks
    self.settings = settings
    self.checks = checks
    self.isWhole = isWhole
    self.status = status
    let outputs = settings.validation.outputs
    progress = Progress(
      settings, writesToTerminal: outputs.isEmpty || outputs.contains(where: \.isStandardOutput))
  }

  /// What is found, and the entries of `--baseline` that this run says nothing of.
  var newBaseline: Baseline {
    folder.baselineUse.baseline(listing: known, besides: checks.first?.validator.baseline)
  }

  func begin() throws(OutputFailure) {
    try sinks.begin()
  }

  func write(_ batch: borrowing Batch) throws(OutputFailure) {
    for result in batch.results {
      status.worsen(to: result.status)
      for checked in result.checked {
        let check = checks[checked.check]
        let file = folder.complete(
          checked.outcome, by: check.validator, isSecondHalf: checked.isSecondHalf)
        if !file.status.isIncomplete { notices += 1 }
        try write(file, halves: checked.halves, check)
      }
    }
    progress.add(batch.results.count)
  }

  func end() throws(OutputFailure) {
    for check in checks {
      let findings = folder.findings(aboutConfigurationOf: check.validator, isWhole: isWhole)
      guard !findings.isEmpty else { continue }
      let path = check.validator.configurationPath
      var file = ValidationReport.File(path: path, status: .findings, findings: findings)
      file.kind = .configuration
      try write(file, halves: nil, check)
    }
    try writeUnusedBaseline()
    if notices == 0, !settings.allowsEmpty { status.worsen(to: .incomplete) }
    if status == .findings, settings.exitsZero { status = .success }
    summary.exitStatus = Int(status.rawValue)
    progress.end()
    sinks.end(summary)
    if notices == 0, !settings.allowsEmpty, summary.incomplete == 0 {
      let message = Message(
        english: "there was no notice to check", french: "aucun avis à vérifier")
      StandardError.write("vacancy: \(message[settings.language])\n")
    }
    if settings.validation.showsStatistics { StandardError.write(statistics.text) }
  }

  /// Reports the entries of the baseline that matched nothing.
  private func writeUnusedBaseline() throws(OutputFailure) {
    guard let path = settings.validation.baseline, let check = checks.first,
      let finding = folder.finding(aboutBaselineAt: path.text, checks.map(\.validator))
    else { return }
    summary.unusedBaseline = folder.baselineUse.unused
    var file = ValidationReport.File(path: path.text, status: .findings, findings: [finding])
    file.kind = .baseline
    try write(file, halves: nil, check)
  }

  private func write(
    _ file: ValidationReport.File, halves: String?, _ check: NoticeCheck
  ) throws(OutputFailure) {
    var file = file
    if settings.validation.newBaseline != nil { accept(&file) }
    summary.count(file)
    if settings.validation.showsStatistics { statistics.count(file) }
    if file.status.isIncomplete {
      status.worsen(to: .incomplete)
    } else if file.findings.contains(where: {
      $0.suppression == nil && $0.rule.decides
        && check.failLevel.isReached(by: $0.severity)
    }) {
      status.worsen(to: .findings)
    }
    try sinks.append(file, halves: halves)
  }

  /// Lists the findings of a file in the new baseline. What makes a run incomplete is never accepted.
  private func accept(_ file: inout ValidationReport.File) {
    guard !file.status.isIncomplete else { return }
    known.add(file.accepted)
    for (index, finding) in file.findings.enumerated() where finding.suppression == nil {
      file.findings[index].suppression = Baseline.reason
    }
    file.status = .ok
  }
}
