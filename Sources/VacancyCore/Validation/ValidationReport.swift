/// What became of the files of a run, ready to be written in any format.
public struct ValidationReport: Hashable, Sendable {
  public var files: [File]

  public init(files: [File] = []) {
    self.files = files
  }

  /// A file that was named or found, or what else a finding is about.
  public struct File: Hashable, Sendable {
    /// As it was given, with what is not valid in it made visible.
    public var path: String
    /// The path as the system knows it, where that is not UTF-8; `nil` where it is ``path``.
    public var pathBytes: [UInt8]?
    /// What is at the path.
    public var kind = Kind.file
    /// Whether it is the second file of a notice that lies in two.
    public var isSecondHalf = false
    public var status: Status
    public var jobNumber: String?
    public var title: String?
    /// Why it could not be judged, whatever rules were asked for; `nil` where it could.
    public var reason: Message?
    /// From top to bottom.
    public var findings: [Finding]
    /// What a baseline lists of the file: also findings that are echoes of others.
    public var accepted: [Baseline.Entry: Int] = [:]

    public init(
      path: String, pathBytes: [UInt8]? = nil, status: Status, jobNumber: String? = nil,
      title: String? = nil, findings: [Finding] = []
    ) {
      self.path = path
      self.pathBytes = pathBytes
      self.status = status
      self.jobNumber = jobNumber
      self.title = title
      self.findings = findings
    }
  }

  /// What is at a path.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    /// A notice, or a file that was taken for one.
    case file
    /// A folder that gave no notice.
    case folder
    /// A configuration that findings are about; it was not named, and no notice is in it.
    case configuration
    /// A baseline that a finding is about.
    case baseline
  }

  /// What became of a file.
  public enum Status: String, CaseIterable, Hashable, Sendable, Codable {
    /// Read, and nothing was found.
    case ok
    /// Read, and something was found.
    case findings
    case unreadable
    case undecodable
    case notText = "not-text"
    case notANotice = "not-a-notice"
    case tooLarge = "too-large"

    /// Whether the file could not be judged: the run is incomplete.
    public var isIncomplete: Bool { unjudged != nil }
  }

  /// A finding with its place on disk.
  public struct Finding: Hashable, Sendable {
    /// The rule that is broken.
    public var rule: RuleID
    public var severity: Severity
    public var message: Message
    /// `nil` where the finding is about the whole file.
    public var span: Span?
    /// The value that it is about.
    public var path: RecordPath?
    /// The other half's side, for findings about the two halves.
    public var counterpart: Counterpart?
    /// The line that the finding is on, for carets; `nil` where it has no place.
    public var sourceLine: String?
    /// Suppressed by the configuration or a baseline: shown, but never deciding.
    public var suppression: String?
    /// What the finding is known by across runs: rule, job number, half, place, a digest of the values
    /// that are compared, and which one of several alike it is; never lines.
    public var fingerprint: String

    public init(
      rule: RuleID, severity: Severity, message: Message, span: Span? = nil,
      path: RecordPath? = nil,
      counterpart: Counterpart? = nil, sourceLine: String? = nil, suppression: String? = nil,
      fingerprint: String
    ) {
      self.rule = rule
      self.severity = severity
      self.message = message
      self.span = span
      self.path = path
      self.counterpart = counterpart
      self.sourceLine = sourceLine
      self.suppression = suppression
      self.fingerprint = fingerprint
    }
  }

  /// A place in a file; the end is exclusive.
  public struct Span: Hashable, Sendable {
    public var start: Position
    public var end: Position

    public init(start: Position, end: Position) {
      self.start = start
      self.end = end
    }
  }

  /// The other half's side of a finding.
  public struct Counterpart: Hashable, Sendable {
    public var path: RecordPath
    public var text: String
    public var span: Span?
    /// Where the other half lies in a file of its own; `nil` where it is the same file.
    public var file: String?

    public init(path: RecordPath, text: String, span: Span? = nil, file: String? = nil) {
      self.path = path
      self.text = text
      self.span = span
      self.file = file
    }
  }
}
