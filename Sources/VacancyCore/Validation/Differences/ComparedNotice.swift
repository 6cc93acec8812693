/// A notice whose halves were compared, with all that is needed to show it.
public struct ComparedNotice: Sendable {
  /// The file of the English half, or the only file.
  public let source: Notice.Source
  /// The file of the French half, where the halves lie in two files.
  public let frenchSource: Notice.Source?
  /// The job number of the English half, or else of the French half.
  public let jobNumber: String?
  /// Where the halves disagree; nothing where a half is missing, for there is nothing to compare.
  /// What is suppressed is not among these.
  public var differences: [Finding] { judged.filter { $0.suppression == nil }.map(\.finding) }
  /// All differences whose rules are applied, in the order of the record.
  package var judged: [ReportedFinding] { judgement?.differences ?? unjudged() }
  var judgement: Judgement?
  /// Makes the differences that no validator judged, which few runs need.
  private let unjudged: @Sendable () -> [ReportedFinding]
  package let english: ComparedHalf?
  package let french: ComparedHalf?
  /// Makes ``alignment``, which not every report needs.
  private let aligning: @Sendable () -> [Comparison.Pair]
  /// What a validator makes of the differences.
  let judging: @Sendable (_ validator: Validator, _ isListing: Bool) -> Judgement
  /// What a baseline lists of the differences, once a validator judged them.
  public var accepted: [Baseline.Entry: Int] { judgement?.accepted ?? [:] }
  /// Which entries of the validator's baseline matched a difference.
  package var baselineUse: BaselineUse { judgement?.baselineUse ?? BaselineUse() }

  /// What was compared with what.
  package var alignment: [Comparison.Pair] { aligning() }

  /// Compares the halves of one file.
  ///
  /// - Parameters:
  ///   - reading: A reading that recorded spans.
  ///   - text: What was read.
  ///   - memory: What was learnt from other notices of a batch.
  ///   - glossary: Terms that must be translated as it says.
  public init(
    _ reading: Reading, of text: SourceText, remembering memory: ComparisonCache? = nil,
    glossary: Glossary? = nil
  ) {
    self.init(
      reading, of: text,
      Comparison(of: reading, remembering: memory, glossary: glossary, keepsTexts: false))
  }

  /// Takes a comparison that was made before.
  ///
  /// - Parameters:
  ///   - reading: A reading that recorded spans.
  ///   - text: What was read.
  ///   - comparison: The comparison of its halves.
  public init(_ reading: Reading, of text: SourceText, _ comparison: Comparison) {
    self.init(reading, text, nil, comparison) { comparison.alignment }
  }

  /// Compares the English half of one file with the French half of another.
  public init(
    english: Reading, of englishText: SourceText, french: Reading, of frenchText: SourceText,
    remembering memory: ComparisonCache? = nil, glossary: Glossary? = nil
  ) {
    self.init(
      english: english, of: englishText, french: french, of: frenchText,
      Comparison(
        english: english, french: french, remembering: memory, glossary: glossary,
        keepsTexts: false))
  }

  /// Takes a comparison of two files that was made before.
  ///
  /// - Parameters:
  ///   - english: The reading of the file with the English half, with spans.
  ///   - englishText: What was read there.
  ///   - french: The reading of the file with the French half, with spans.
  ///   - frenchText: What was read there.
  ///   - comparison: The comparison of the two halves.
  public init(
    english: Reading, of englishText: SourceText, french: Reading, of frenchText: SourceText,
    _ comparison: Comparison
  ) {
    self.init(english, englishText, (french, frenchText), comparison) { comparison.alignment }
  }

  /// Takes what was found as it is given.
  ///
  /// - Parameter other: The file of the French half, where it is not that of the English one.
  init(
    _ reading: Reading, _ text: SourceText, _ other: (reading: Reading, text: SourceText)?,
    _ comparison: Comparison, aligning: @escaping @Sendable () -> [Comparison.Pair]
  ) {
    source = reading.notice.source
    frenchSource = other?.reading.notice.source
    jobNumber = reading.notice.jobNumber ?? other?.reading.notice.jobNumber
    let finder = PositionFinder(text, lineStarts: reading.lineStarts)
    let spans = SpanIndex(reading.spans)
    english = reading.notice.halves.english.map {
      ComparedHalf($0, of: text, spans, finder)
    }
    if let other {
      french = other.reading.notice.halves.french.map {
        ComparedHalf(
          $0, of: other.text, SpanIndex(other.reading.spans),
          PositionFinder(other.text, lineStarts: other.reading.lineStarts))
      }
    } else {
      french = reading.notice.halves.french.map {
        ComparedHalf($0, of: text, spans, finder)
      }
    }
    let isComparable = english != nil && french != nil
    unjudged = {
      isComparable ? comparison.differences.map { ReportedFinding($0) } : []
    }
    self.aligning = aligning
    let otherReading = other?.reading
    judging = { $0.judgement(on: comparison, reading, otherReading, isListing: $1) }
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

  /// How many differences there are of each severity.
  public var tally: DifferenceTally { DifferenceTally(judged) }

  package func half(_ language: Language) -> ComparedHalf? {
    language == .english ? english : french
  }

  package func source(of language: Language) -> Notice.Source {
    language == .english ? source : frenchSource ?? source
  }
}

extension Message {
  fileprivate static func onlyHalf(_ language: Language) -> Self {
    language == .english
      ? Self(
        english: "no French half; nothing to compare",
        french: "aucune version française ; rien à comparer")
      : Self(
        english: "no English half; nothing to compare",
        french: "aucune version anglaise ; rien à comparer")
  }

  fileprivate static var noHalf: Self {
    Self(
      english: "neither half found; nothing to compare",
      french: "aucune des deux versions ; rien à comparer")
  }
}
