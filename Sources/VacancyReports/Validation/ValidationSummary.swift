package import VacancyCore

/// How many files and findings a run had, and how it ended.
package struct ValidationSummary: Hashable, Sendable {
  /// All that were named or found. Configurations are not among these, only their findings.
  package private(set) var files = 0
  package private(set) var ok = 0
  package private(set) var withFindings = 0
  /// Those that could not be judged.
  package private(set) var incomplete = 0
  /// The folders among those that could not be judged: they hold no notices.
  package private(set) var folders = 0
  /// Configurations that something was found in.
  package private(set) var configurations = 0
  package private(set) var tally = DifferenceTally()
  /// The findings that a report does not show, as they are not severe enough.
  package var hidden = DifferenceTally()
  /// What became of the notices; one that lies in two files is one. Folders are not among these.
  private var noticesByState: [State: Int] = [:]
  /// What became of the last notice: the second half of it may follow.
  private var lastState: State?
  package var unusedBaseline: [Baseline.Entry] = []
  package var exitStatus: Int

  package init(exitStatus: Int = 0) {
    self.exitStatus = exitStatus
  }

  package init(of report: ValidationReport, exitStatus: Int) {
    self.init(exitStatus: exitStatus)
    for file in report.files { count(file) }
  }

  package mutating func count(_ file: ValidationReport.File) {
    for finding in file.findings { tally.add(finding) }
    switch file.kind {
    case .configuration:
      configurations += 1
      return
    case .baseline: return
    case .file, .folder: break
    }
    files += 1
    if file.kind == .folder { folders += 1 }
    let state = State(file.status)
    switch state {
    case .ok: ok += 1
    case .withFindings: withFindings += 1
    case .incomplete: incomplete += 1
    }
    if file.kind == .file { countNotice(state, isSecondHalf: file.isSecondHalf) }
  }

  private mutating func countNotice(_ state: State, isSecondHalf: Bool) {
    var state = state
    if isSecondHalf, let lastState {
      noticesByState[lastState, default: 0] -= 1
      state = max(state, lastState)
    }
    noticesByState[state, default: 0] += 1
    lastState = state
  }

  /// What became of a notice, the worst last.
  enum State: Int, Hashable, Sendable, Comparable {
    case ok, withFindings, incomplete

    init(_ status: ValidationReport.Status) {
      self = status.isIncomplete ? .incomplete : status == .ok ? .ok : .withFindings
    }

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  func notices(_ state: State) -> Int { noticesByState[state] ?? 0 }

  /// The notices, and what was taken for one. One that lies in two files is one.
  package var notices: Int { noticesByState.values.reduce(0, +) }
}

extension ValidationReport.File {
  var tally: DifferenceTally { findings.reduce(into: hidden) { $0.add($1) } }

  /// The worst that is said of the file, whether it is shown or not.
  var worst: Severity? {
    activeFindings.map(\.severity).max()
      ?? (hidden.warnings > 0 ? .warning : hidden.notes > 0 ? .note : nil)
  }

  /// The findings that are not suppressed.
  var activeFindings: [ReportedFinding] { findings.filter { $0.suppression == nil } }

  /// The findings that are not suppressed; where there are none, why the file could not be judged.
  var listedFindings: [ReportedFinding] {
    let findings = activeFindings
    guard findings.isEmpty, hidden.total == 0, let rule = status.rule else { return findings }
    let reason = reasonForIncompleteness ?? statusMessage
    return [ReportedFinding(Finding(rule, reason, severity: .error))]
  }
}
