/// What became of the files of a run, ready to be written in any format.
public struct ValidationReport: Hashable, Sendable {
  /// The files in the order of their paths.
  public var files: [File]

  /// A report on files that were validated.
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
    /// What became of it.
    public var status: Status
    /// The job number of the notice; `nil` where it has none.
    public var jobNumber: String?
    /// The title of the notice; `nil` where it has none.
    public var title: String?
    /// Why it could not be checked, whatever rules are applied; `nil` where it could.
    public var reason: Message?
    /// From top to bottom.
    public var findings: [ReportedFinding]
    /// What a baseline lists of the file: also findings that are echoes of others.
    public var accepted: [Baseline.Entry: Int] = [:]
    /// How many findings a report does not show, as they are not severe enough.
    package var hidden = DifferenceTally()
    /// The language of ``title``; `nil` where it is not known.
    package var titleLanguage: Language?

    /// A file and what became of it.
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
    /// The system could not read it.
    case unreadable
    /// The program that converts it to text is not installed.
    case converterMissing = "converter-missing"
    /// It could not be converted to text.
    case conversionFailed = "conversion-failed"
    /// Its bytes do not follow their encoding.
    case undecodable
    /// It is a PDF, a document of a word processor or another file that is not text.
    case notText = "not-text"
    /// It is text, but no vacancy notice.
    case notANotice = "not-a-notice"
    /// It is larger than the limit.
    case tooLarge = "too-large"

    /// Whether the file could not be checked: the run is incomplete.
    public var isIncomplete: Bool { reason != nil }
  }

  /// A place in a file; the end is exclusive.
  public struct Span: Hashable, Sendable {
    /// Where it begins.
    public var start: Position
    /// Where it ends; exclusive.
    public var end: Position

    /// A place between two positions.
    public init(start: Position, end: Position) {
      self.start = start
      self.end = end
    }
  }

  /// The other half's side of a finding.
  public struct Counterpart: Hashable, Sendable {
    /// The value of the other half.
    public var path: RecordPath
    /// What the other half has there.
    public var text: String
    /// Where it is; `nil` where that is not known.
    public var span: Span?
    /// Where the other half lies in a file of its own; `nil` where it is the same file.
    public var file: String?

    /// The side of the other half.
    public init(path: RecordPath, text: String, span: Span? = nil, file: String? = nil) {
      self.path = path
      self.text = text
      self.span = span
      self.file = file
    }
  }
}
