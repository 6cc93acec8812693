/// A notice whose halves were held against each other, with all that it takes to show it.
public struct ComparedNotice: Sendable {
  /// The file of the English half, or the only file.
  public let source: Notice.Source
  /// The file of the French half, where the halves lie in two files.
  public let frenchSource: Notice.Source?
  public let jobNumber: String?
  /// Where the halves disagree; nothing where a half is missing, for there is nothing to compare.
  public private(set) var differences: [Difference]
  let english: ComparedHalf?
  let french: ComparedHalf?
  /// Makes ``alignment``, which not every report needs.
  private let aligning: @Sendable () -> [Comparison.Pair]

  /// What was held against what.
  var alignment: [Comparison.Pair] { aligning() }

  /// Holds the halves of one file against each other.
  ///
  /// - Parameters:
  ///   - reading: A reading that recorded spans.
  ///   - text: What was read.
  public init(_ reading: Reading, of text: SourceText) {
    let comparison = Comparison(of: reading)
    self.init(
      (reading, text), (reading, text), isOneFile: true, differences: comparison.differences
    ) { comparison.alignment }
  }

  /// Holds the English half of one file against the French half of another.
  public init(
    english: Reading, of englishText: SourceText, french: Reading, of frenchText: SourceText
  ) {
    let comparison = Comparison(english: english, french: french)
    self.init(
      (english, englishText), (french, frenchText), isOneFile: false,
      differences: comparison.differences
    ) { comparison.alignment }
  }

  /// Takes what was found as it is given.
  init(
    _ english: (reading: Reading, text: SourceText), _ french: (reading: Reading, text: SourceText),
    isOneFile: Bool, differences: [Difference],
    aligning: @escaping @Sendable () -> [Comparison.Pair]
  ) {
    source = english.reading.notice.source
    frenchSource = isOneFile ? nil : french.reading.notice.source
    jobNumber = english.reading.notice.jobNumber ?? french.reading.notice.jobNumber
    self.english = ComparedHalf(.english, of: english.reading, english.text)
    self.french = ComparedHalf(.french, of: french.reading, french.text)
    self.differences = self.english == nil || self.french == nil ? [] : differences
    self.aligning = aligning
  }

  /// The comparison with the differences that a configuration asks for, as grave as it says.
  public func judged(by configuration: Configuration) -> Self {
    let isAsked = !configuration.select.isEmpty || !configuration.ignore.isEmpty
    guard isAsked || !configuration.severity.isEmpty else { return self }
    let pages = Dictionary(
      RuleCatalog.pages.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var copy = self
    copy.differences = differences.compactMap { difference in
      guard pages[difference.rule].map(configuration.includes) ?? true else { return nil }
      var difference = difference
      difference.severity = configuration.severity[difference.rule] ?? difference.severity
      return difference
    }
    return copy
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

  public var tally: DifferenceTally { DifferenceTally(differences) }

  /// The texts of both halves; it takes a while to make them.
  var texts: Bilingual<TextIndex> {
    Bilingual(english: TextIndex(english?.half), french: TextIndex(french?.half))
  }

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
