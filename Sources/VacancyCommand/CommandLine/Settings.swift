import VacancyCore
import VacancyReports

/// The options of one call. Each property has its default until an option changes it.
struct Settings: Equatable, Sendable {
  var command: CommandName?

  /// In the order in which they were asked for. Only `validate` may have more than one.
  var outputs = [RequestedOutput()]
  /// Why the extension of an output goes with no format. An output that would replace an input is
  /// reported before it.
  var extensionError: Message?

  // Records and comparisons.
  var spans = false
  var compact = false
  var alignment = false
  /// The lowest severity that reports for people show; `nil` leaves it to them.
  var minimumSeverity: Severity?

  /// What rows of a list satisfy; all of these hold.
  var conditions: [ListCondition] = []
  /// `nil` is the order of the inputs.
  var order: ListOrder?
  var isReversed = false
  var omitsByteOrderMark = false

  // Inputs.
  /// `nil` detects the encoding of each file.
  var encoding: TextEncoding?
  /// In bytes.
  var maximumFileSize = 8 << 20
  /// Whether documents are converted to text.
  var converts = true
  /// The longest time that the conversion of one document may take.
  var conversionSeconds = 60
  /// The file that lists the inputs; `-` is standard input.
  var filesFrom: Path?
  var nulSeparated = false
  /// `nil` is the number of cores.
  var jobs: Int?
  /// The path that standard input is reported under.
  var stdinFilename: Path?
  /// Patterns of further files to search folders for, and of what to skip.
  var include: [PathPattern] = []
  var exclude: [PathPattern] = []
  var followsSymlinks = false
  var allowsEmpty = false

  // Rules.
  /// The lowest severity that makes the exit status 1; `nil` leaves it to the configuration.
  var failLevel: FailLevel?
  var exitsZero = false
  /// Rules and families; none selects all of them.
  var selected: [RuleSelector] = []
  var ignored: [RuleSelector] = []
  /// Later changes override earlier ones.
  var severities: [SeverityChange] = []
  /// The date to check deadlines against; without it the clock is never read.
  var asOf: CalendarDate?
  /// The file that lists accepted findings.
  var baseline: Path?
  /// The file to write the list of all findings to.
  var newBaseline: Path?
  /// The file with the user's terms, instead of that of the configuration.
  var glossary: Path?
  /// The configuration to use instead of those beside the notices.
  var configuration: Path?
  var ignoresConfiguration = false
  var showsStatistics = false

  // Messages.
  var language = Language.english
  var color = ColorChoice.auto
  var quiet = false

  var asksForManual = false
  var asksForTemplate = false
  var asksForVersion = false

  init(_ command: CommandName?) {
    self.command = command
  }

  /// The severity of the findings of one rule.
  struct SeverityChange: Equatable, Sendable {
    let rule: RuleID
    let severity: Severity
  }

  /// The format of a command that has one output.
  var format: OutputFormat { format(of: outputs[0]) }

  func format(of output: RequestedOutput) -> OutputFormat {
    output.format ?? command.flatMap { OutputFormat.formats(of: $0).first } ?? .text
  }

  var writesToStandardOutput: Bool { outputs.contains(where: \.isStandardOutput) }

  func usageError(_ message: Message) -> UsageError {
    UsageError(message: message, language: language, command: command)
  }
}

typealias FailLevel = Configuration.FailLevel

extension FailLevel {
  /// `nil` is none.
  var severity: Severity? { Severity(rawValue: rawValue) }
}

/// When messages are coloured.
enum ColorChoice: String, CaseIterable, Sendable {
  /// On a terminal, unless `NO_COLOR` is set.
  case auto
  case always
  case never
}
