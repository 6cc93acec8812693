/// How a half is printed: what its record leaves out, for those who look at the form of a notice.
struct HalfForm: Sendable {
  var language: Language
  /// From the first line of the half to its last.
  var range: TextRange
  /// The labels of the header lines, `Description` aside, in the order of the text.
  var labels: [PrintedLabel] = []
  /// The headings of the sections and of the parts of section 2, in the order of the text.
  var headings: [PrintedHeading] = []
}

/// The label of a header line as it is printed.
struct PrintedLabel: Sendable {
  /// `nil` for a label that is not known.
  var field: HeaderField?
  /// The label's words, without the mark that ends them.
  var words: TextRange
  /// Whether the words have a slip in them.
  var isNear = false
}

/// The heading of a section as it is printed.
struct PrintedHeading: Sendable {
  var kind: SectionKind
  var number: Int?
  /// The words of the heading, without number and marks.
  var words: TextRange
  /// Whether anything stands below the heading, or behind it, before the next one.
  var hasText: Bool
}
