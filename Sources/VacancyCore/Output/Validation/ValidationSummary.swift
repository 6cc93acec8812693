/// How many files and findings a run had, and how it ended.
public struct ValidationSummary: Hashable, Sendable {
  /// All that were named or found. Configurations are not among these, only their findings.
  public private(set) var files = 0
  public private(set) var ok = 0
  public private(set) var withFindings = 0
  /// Those that could not be judged.
  public private(set) var incomplete = 0
  /// The folders among those that could not be judged: they hold no notices.
  public private(set) var folders = 0
  /// Configurations that something was found in.
  public private(set) var configurations = 0
  /// Findings that were set aside are not among these.
  public private(set) var errors = 0
  public private(set) var warnings = 0
  public private(set) var notes = 0
  /// Findings that were set aside.
  public private(set) var setAside = 0
  /// What the command leaves with.
  public var exitStatus: Int

  public init(exitStatus: Int = 0) {
    self.exitStatus = exitStatus
  }

  public init(of report: ValidationReport, exitStatus: Int) {
    self.init(exitStatus: exitStatus)
    for file in report.files { count(file) }
  }

  /// Counts a file and its findings.
  public mutating func count(_ file: ValidationReport.File) {
    for finding in file.findings { count(finding) }
    guard file.kind != .configuration else {
      configurations += 1
      return
    }
    files += 1
    if file.kind == .folder { folders += 1 }
    switch file.status {
    case .ok: ok += 1
    case .findings: withFindings += 1
    case .unreadable, .undecodable, .notText, .notANotice, .tooLarge: incomplete += 1
    }
  }

  private mutating func count(_ finding: ValidationReport.Finding) {
    guard finding.setAside == nil else {
      setAside += 1
      return
    }
    switch finding.severity {
    case .error: errors += 1
    case .warning: warnings += 1
    case .note: notes += 1
    }
  }

  /// The files that are notices, or were taken for one.
  public var notices: Int { files - folders }

  /// How many findings decide, or might.
  public var findings: Int { errors + warnings + notes }
}

extension ValidationReport.File {
  /// What the findings of this file alone add up to.
  var summary: ValidationSummary {
    var summary = ValidationSummary()
    summary.count(self)
    return summary
  }

  /// The findings that are not set aside.
  var activeFindings: [ValidationReport.Finding] { findings.filter { $0.setAside == nil } }
}
