/// How many differences, or findings of a run, there are of each severity.
public struct DifferenceTally: Hashable, Sendable {
  /// What is suppressed is not among these.
  public var errors = 0
  /// How many warnings there are.
  public var warnings = 0
  /// How many notes there are.
  public var notes = 0
  /// How many differences are suppressed, of any severity.
  public var suppressed = 0
  /// The notes that are always shown: those about the comparison itself.
  package var lasting = 0
  /// The highest severity of those that may set the status.
  public private(set) var worst: Severity?

  /// A tally of no differences.
  public init() {}

  init(_ differences: [ReportedFinding]) {
    for judged in differences { add(judged) }
  }

  package mutating func add(_ finding: ReportedFinding) {
    guard finding.suppression == nil else {
      suppressed += 1
      return
    }
    let severity = finding.severity
    if finding.rule.decides {
      worst = max(worst ?? severity, severity)
    } else if severity == .note, finding.rule.isAboutComparison {
      lasting += 1
    }
    switch severity {
    case .error: errors += 1
    case .warning: warnings += 1
    case .note: notes += 1
    }
  }

  /// What is left without those that are less severe, but for those about the comparison itself.
  package func showing(from severity: Severity) -> Self {
    var shown = self
    if severity > .note { shown.notes = lasting }
    if severity > .warning { shown.warnings = 0 }
    return shown
  }

  /// What ``showing(from:)`` leaves out.
  package func hidden(below severity: Severity) -> Self {
    let shown = showing(from: severity)
    var hidden = Self()
    hidden.warnings = warnings - shown.warnings
    hidden.notes = notes - shown.notes
    return hidden
  }

  /// Whether no differences but notes were found.
  public var agrees: Bool { worst ?? .note < .warning }

  /// All differences that are not suppressed.
  public var total: Int { errors + warnings + notes }

  /// The tally of both.
  public static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.errors += right.errors
    sum.warnings += right.warnings
    sum.notes += right.notes
    sum.suppressed += right.suppressed
    sum.lasting += right.lasting
    sum.worst = [left.worst, right.worst].compactMap(\.self).max()
    return sum
  }
}
