import VacancyCore
import VacancyReports

/// What the options say of the rules: those of `validate`, and of `diff` and `config` as far as they have them.
struct ValidationSettings: Equatable, Sendable {
  /// In the order in which they were asked for; none is text on standard output.
  var outputs: [ReportOutput] = []
  /// `nil` leaves it to the configuration.
  var failLevel: FailLevel?
  /// Rules and families; empty is all of them.
  var selected: [RuleSelector] = []
  var ignored: [RuleSelector] = []
  /// What severities are changed to, the later change over the earlier.
  var severities: [SeverityChange] = []
  /// The day that deadlines are held against; without it the clock is never read.
  var asOf: CalendarDate?
  /// The file that names the findings to suppress.
  var baseline: Path?
  /// The file to write such names to.
  var newBaseline: Path?
  /// The configuration to take instead of those beside the notices.
  var configuration: Path?
  var ignoresConfiguration = false
  var showsStatistics = false

  /// What a rule's findings count as.
  struct SeverityChange: Equatable, Sendable {
    let rule: RuleID
    let severity: Severity
  }

  /// Takes the format of an output that has a file already, or of another one. A file whose extension
  /// goes with other formats keeps to its extension.
  mutating func add(_ format: ValidationFormat) {
    if let last = outputs.last, last.format == nil, last.path?.mayHold(format) ?? true {
      outputs[outputs.count - 1].format = format
    } else {
      outputs.append(ReportOutput(format: format))
    }
  }

  /// Takes the file of the format before it, or one whose format is not known yet.
  mutating func add(_ path: Path) {
    if let last = outputs.last, last.path == nil {
      outputs[outputs.count - 1].path = path
    } else {
      outputs.append(ReportOutput(path: path))
    }
  }
}

/// A report that was asked for: how it is written, and where.
struct ReportOutput: Equatable, Sendable {
  /// `nil` where only a file was named, whose extension does not decide: text.
  var format: ValidationFormat?
  /// `nil` is standard output.
  var path: Path?

  var isStandardOutput: Bool { path?.isStandardStream ?? true }
}

extension Path {
  /// Whether a file of that name may hold the format; a name without an extension may hold any.
  fileprivate func mayHold(_ format: ValidationFormat) -> Bool {
    fileExtension.map { FileExtension.formats(of: $0).contains(format.rawValue) } ?? true
  }
}
