/// What one half of a notice says.
///
/// A property is `nil` or empty where the half says nothing. Every typed value keeps its words.
public struct Half: Hashable, Sendable, Codable {
  public var language: Language
  /// The title without job number and post count.
  public var title: String?
  /// Six digits, of which the first two are the year of creation; from the title line.
  public var jobNumber: String?
  /// How many posts are filled: `(2 posts)` is 2, unsaid is 1.
  public var posts = 1

  public var location: Location?
  public var body: Body?
  public var schedule: Schedule?
  public var deadline: Deadline?
  public var salary: Salary?
  public var grade: Grade?
  public var clearance: Clearance?
  /// The header lines whose label is not known.
  public var otherFields: [OtherField] = []

  /// Whether the notice itself is subject to budget approval, not only one of its positions.
  public var pendingBudget = false
  /// The posts that a several-post notice lists.
  public var positions: [ListedPost] = []
  /// The paragraphs between `Description` and section 1, positions aside.
  public var preamble: [String] = []

  public var summary: [String] = []
  public var qualifications = Qualifications()
  public var accountabilities: [Accountability] = []
  public var interrelationships = Interrelationships()
  public var competencies = Competencies()
  public var contract = Contract()
  /// Section 7, on how to apply: paragraphs and bullets, without their marks.
  public var application: [String] = []
  /// Section 8: paragraphs and bullets, without their marks.
  public var additional: [String] = []
  /// The sections that this form of notice has no room for.
  public var otherSections: [OtherSection] = []
  /// Whatever found no place, so that no line is lost.
  public var unrecognized: [UnrecognizedLine] = []

  public init(language: Language) {
    self.language = language
  }
}

/// A header line whose label is not known, such as `Post Number: OSC GXAX 0010`.
public struct OtherField: Hashable, Sendable, Codable {
  public var label: String
  public var text: String
}

/// A section that the record has no room for, such as `7. Remarks`.
public struct OtherSection: Hashable, Sendable, Codable {
  /// The number as printed.
  public var number: Int?
  public var heading: String
  public var paragraphs: [String]
}

/// A line that found no place.
public struct UnrecognizedLine: Hashable, Sendable, Codable {
  /// Counted from 1.
  public var line: Int
  public var text: String
}
