/// What one half of a notice says.
///
/// A property is `nil` or empty where the half says nothing. Every typed value keeps its words.
public struct Half: Hashable, Sendable, Codable {
  /// The language that the half is written in.
  public var language: Language
  /// The title without job number and post count.
  public var title: String?
  /// Six digits, of which the first two are the year of creation; from the title line.
  public var jobNumber: String?
  /// How many posts are filled: `(2 posts)` is 2, unsaid is 1.
  public var posts = 1

  /// Where the post is.
  public var location: Location?
  /// The NATO body that the post belongs to.
  public var body: Body?
  /// Full or part time.
  public var schedule: Schedule?
  /// The last day to apply.
  public var deadline: Deadline?
  /// The pay.
  public var salary: Salary?
  /// The grade of the post.
  public var grade: Grade?
  /// The security clearance asked for; the line is often missing.
  public var clearance: Clearance?
  /// The header lines whose label is not known.
  public var otherFields: [OtherField] = []

  /// Whether the notice itself is subject to budget approval, not only one of its positions.
  public var pendingBudget = false
  /// The posts that a several-post notice lists.
  public var positions: [ListedPost] = []
  /// The paragraphs between `Description` and section 1, positions aside.
  public var preamble: [String] = []

  /// The paragraphs of section 1.
  public var summary: [String] = []
  /// Section 2: what a candidate must and should bring.
  public var qualifications = Qualifications()
  /// Section 3: what the incumbent answers for.
  public var accountabilities: [Accountability] = []
  /// Section 4: whom the incumbent answers to and works with.
  public var interrelationships = Interrelationships()
  /// Section 5: the competencies to show.
  public var competencies = Competencies()
  /// Section 6: the terms.
  public var contract = Contract()
  /// Section 7, on how to apply: paragraphs and bullets, without their marks.
  public var application: [String] = []
  /// Section 8: paragraphs and bullets, without their marks.
  public var additional: [String] = []
  /// The sections that this form of notice has no room for.
  public var otherSections: [OtherSection] = []
  /// Whatever found no place, so that no line is lost.
  public var unrecognized: [UnrecognizedLine] = []

  /// A half that says nothing yet.
  public init(language: Language) {
    self.language = language
  }
}

/// A header line whose label is not known, such as `Post Number: OSC GXAX 0010`.
public struct OtherField: Hashable, Sendable, Codable {
  /// The label as printed, without its colon.
  public var label: String
  /// The words behind the label.
  public var text: String
}

/// A section that the record has no room for, such as `7. Remarks`.
public struct OtherSection: Hashable, Sendable, Codable {
  /// The number as printed.
  public var number: Int?
  /// The heading as printed.
  public var heading: String
  /// The texts of the section, bullets without their marks.
  public var paragraphs: [String]
}

/// A line that found no place.
public struct UnrecognizedLine: Hashable, Sendable, Codable {
  /// Counted from 1.
  public var line: Int
  /// The words of the line.
  public var text: String
  /// What the line is, if that is known.
  public var kind: Kind?

  /// What a line is that no part of a notice has room for.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable, RecordValue {
    /// A button, a line of navigation or another line that pages carry.
    case page
  }
}

extension Half: RecordObject {
  package static var definition: Definition {
    ("Half", "What one half of a notice says. Texts are the wording of the notice as plain text.")
  }

  package static var empty: Self { Self(language: .english) }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit("language", language, "The language of the half, as ISO 639-1.")
    visitor.visitFields(of: self)
    visitor.visit("positions", positions, "The posts that a notice for several posts lists.")
    visitor.visit(
      "preamble", preamble, "The paragraphs between Description and section 1, positions aside.")
    visitor.visit("summary", summary, "The paragraphs of section 1.")
    visitor.visit("qualifications", qualifications, "Section 2.")
    visitor.visit("accountabilities", accountabilities, "Section 3, by heading.")
    visitor.visit("interrelationships", interrelationships, "Section 4.")
    visitor.visit("competencies", competencies, "Section 5.")
    visitor.visit("contract", contract, "Section 6.")
    visitor.visit(
      "application", application, "Section 7: paragraphs, and bullets without their marks.")
    visitor.visit(
      "additional", additional, "Section 8: paragraphs, and bullets without their marks.")
    visitor.visit(
      "otherSections", otherSections, "The sections that this form of notice has no room for.")
    visitor.visit(
      "unrecognized", unrecognized, "Whatever found no place: no line of a notice is lost.")
  }
}

extension OtherField: RecordObject {
  package static var definition: Definition {
    ("OtherField", "A header line with a label that is not known.")
  }

  package static var empty: Self { Self(label: "", text: "") }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit("label", label, "The label as printed.")
    visitor.visit("text", text, "The words of the notice.")
  }
}

extension OtherSection: RecordObject {
  package static var definition: Definition {
    ("OtherSection", "A section of a known form of notice that the record has no room for.")
  }

  package static var empty: Self { Self(heading: "", paragraphs: []) }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit("number", number, "The number as printed.")
    visitor.visit("heading", heading, "The heading as printed.")
    visitor.visit("paragraphs", paragraphs, "The paragraphs.")
  }
}

extension UnrecognizedLine: RecordObject {
  package static var definition: Definition { ("UnrecognizedLine", "A line that found no place.") }

  package static var empty: Self { Self(line: 0, text: "") }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit("line", line, .integer(from: 1), "The number of the line, from 1.")
    visitor.visit("text", text, "The line as printed.")
    visitor.visit("kind", kind, "What the line is, if that is known.")
  }
}
