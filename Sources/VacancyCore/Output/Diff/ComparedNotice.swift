/// A notice whose halves were held against each other, with all that it takes to show it.
public struct ComparedNotice: Sendable {
  /// The file of the English half, or the only file.
  public let source: Notice.Source
  /// The file of the French half, where the halves lie in two files.
  public let frenchSource: Notice.Source?
  public let jobNumber: String?
  /// What was found; nothing where a half is missing, for there is nothing to compare.
  public private(set) var comparison: Comparison
  let english: ComparedHalf?
  let french: ComparedHalf?

  /// Holds the halves of one file against each other.
  ///
  /// - Parameters:
  ///   - reading: A reading that recorded spans.
  ///   - text: What was read.
  ///   - comparison: What was found; `nil` compares.
  public init(_ reading: Reading, of text: SourceText, comparison: Comparison? = nil) {
    source = reading.notice.source
    frenchSource = nil
    jobNumber = reading.notice.jobNumber
    english = ComparedHalf(.english, of: reading, text)
    french = ComparedHalf(.french, of: reading, text)
    self.comparison = comparison ?? Comparison(of: reading)
    if !isComparable { self.comparison.differences = [] }
  }

  /// Holds the English half of one file against the French half of another.
  public init(
    english: Reading, of englishText: SourceText, french: Reading, of frenchText: SourceText,
    comparison: Comparison? = nil
  ) {
    source = english.notice.source
    frenchSource = french.notice.source
    jobNumber = english.notice.jobNumber ?? french.notice.jobNumber
    self.english = ComparedHalf(.english, of: english, englishText)
    self.french = ComparedHalf(.french, of: french, frenchText)
    self.comparison = comparison ?? Comparison(english: english, french: french)
    if !isComparable { self.comparison.differences = [] }
  }

  /// Whether both halves are there.
  public var isComparable: Bool { english != nil && french != nil }

  /// Why there is nothing to compare; `nil` where there is.
  public var remark: Message? {
    switch (english, french) {
    case (.some, .some): nil
    case (.some, nil): .onlyHalf(.english)
    case (nil, .some): .onlyHalf(.french)
    case (nil, nil): .noHalf
    }
  }

  /// The language of the half that is missing; `nil` where both are there.
  public var missingLanguage: Language? {
    english == nil ? .english : french == nil ? .french : nil
  }

  public var tally: DifferenceTally { DifferenceTally(comparison.differences) }

  func half(_ language: Language) -> ComparedHalf? {
    language == .english ? english : french
  }

  func source(of language: Language) -> Notice.Source {
    language == .english ? source : frenchSource ?? source
  }

  /// The title in a language, or in the other where there is none.
  func title(in language: Language) -> String? {
    half(language)?.half.title ?? english?.half.title ?? french?.half.title
  }
}

/// How many differences there are of each severity.
public struct DifferenceTally: Hashable, Sendable {
  public var errors = 0
  public var warnings = 0
  public var notes = 0

  public init() {}

  public init(_ differences: [Difference]) {
    for difference in differences {
      switch difference.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
    }
  }

  /// Whether the halves agree: notes never decide.
  public var agrees: Bool { errors + warnings == 0 }

  public var total: Int { errors + warnings + notes }

  /// The gravest severity that occurs.
  public var worst: Severity? {
    errors > 0 ? .error : warnings > 0 ? .warning : notes > 0 ? .note : nil
  }

  public static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.errors += right.errors
    sum.warnings += right.warnings
    sum.notes += right.notes
    return sum
  }
}

extension Message {
  fileprivate static func onlyHalf(_ language: Language) -> Self {
    language == .english
      ? Self(
        english: "only the English half is there: nothing to compare",
        french: "seule la moitié anglaise est là : rien à comparer")
      : Self(
        english: "only the French half is there: nothing to compare",
        french: "seule la moitié française est là : rien à comparer")
  }

  fileprivate static var noHalf: Self {
    Self(
      english: "neither half is there: nothing to compare",
      french: "aucune des deux moitiés n'est là : rien à comparer")
  }
}
