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
    public var findings: [ReportedFinding]
    /// What a baseline lists of the file: also findings that are echoes of others.
    public var accepted: [Baseline.Entry: Int] = [:]

    public init(
      path: String, pathBytes: [UInt8]? = nil, status: Status, jobNumber: String? = nil,
      title: String? = nil, findings: [ReportedFinding] = []
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
    public var isIncomplete: Bool { reason != nil }
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
