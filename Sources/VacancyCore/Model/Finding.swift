/// A problem in a notice: rule, severity, message and location.
public struct Finding: Hashable, Sendable {
  /// The rule that is broken.
  public var rule: RuleID
  /// The severity.
  public var severity: Severity
  /// What is wrong, in both languages.
  public var message: Message
  /// How the halves differ; `nil` where the finding is not about both.
  public var kind: Kind?
  /// What the English half has; `nil` where it has nothing, or the finding is not about both halves.
  public var english: Side?
  /// What the French half has; `nil` where it has nothing, or the finding is not about both halves.
  public var french: Side?
  /// The value of a finding without sides.
  private let value: RecordPath?
  /// The range of a finding without sides, and of a side that is not in the text.
  var place: TextRange?
  /// Another value that it may explain: the one that a label with a typo was meant for, such as
  /// `/halves/en/location`.
  var alsoAbout: RecordPath?
  /// The values or words that are wrong, by which the finding is known in another run; `nil` where
  /// they are those of the sides or at ``range``.
  var values: [String]?
  /// The position among the findings of the comparison, in the order of the record.
  var order = 0

  /// How the halves differ.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// The two halves say different things.
    case mismatch
    /// The French half does not have it.
    case missingInFrench = "missing-in-french"
    /// The English half does not have it.
    case missingInEnglish = "missing-in-english"
    /// The two halves have it in different places.
    case moved
    /// A name or a term is not the one that corresponds.
    case wording
    /// One half has something twice.
    case doubled
    /// The text of one half is in the language of the other.
    case untranslated
    /// The text of one half ends in the middle of a sentence.
    case incomplete
    /// What is one text in one half is two in the other.
    case split
  }

  /// What one half has where the halves differ.
  public struct Side: Hashable, Sendable {
    /// The value of the record, such as `/halves/fr/deadline`.
    public var path: RecordPath
    /// The words of the notice that differ, or the text without a counterpart; where the other half
    /// says something that is missing here, the whole text that is aligned with it.
    public var text: String
    /// The range of these words in the text that was read; `nil` unless spans were recorded.
    public var range: TextRange?
    /// The texts of the record that have the words; `nil` where they are a field of their own.
    package var surroundings: Surroundings?

    /// A side at a value of the record.
    public init(path: RecordPath, text: String, range: TextRange? = nil) {
      self.path = path
      self.text = text
      self.range = range
    }
  }

  /// The texts of the record that words are in.
  package struct Surroundings: Hashable, Sendable {
    /// The texts that are aligned with the other side together, where these are several.
    package var texts: [RecordPath] = []
    /// The one that has the words.
    package var text: RecordPath
    /// Their range in its UTF-8; `nil` where they are all of it.
    package var words: Range<Int>?
    /// Where words of the other half are missing in it, in its UTF-8; `nil` where nothing is missing.
    package var gap: Int?
    /// The number of the text in its half.
    var index: Int
  }

  /// A finding about a range of the text, or about the whole file where there is no range.
  ///
  /// - Parameters:
  ///   - alsoAbout: Another value that it may explain.
  ///   - severity: The severity of the finding, where it is not that of its rule.
  ///   - values: The values or words that are wrong, where they are not those at the range.
  package init(
    _ rule: RuleID, _ message: Message, at range: TextRange? = nil, path: RecordPath? = nil,
    alsoAbout: RecordPath? = nil, severity: Severity? = nil, values: [String]? = nil
  ) {
    self.rule = rule
    self.severity = severity ?? rule.severity
    self.message = message
    value = path
    place = range
    self.alsoAbout = alsoAbout
    self.values = values
  }

  /// A difference between the halves.
  ///
  /// - Parameter severity: The severity of the finding, where it is not that of its rule.
  package init(
    _ rule: RuleID, _ kind: Kind, _ message: Message, english: Side?, french: Side?,
    severity: Severity? = nil
  ) {
    self.init(rule, message, severity: severity)
    self.kind = kind
    self.english = english
    self.french = french
  }
}

extension Finding {
  /// The side that the finding points at.
  ///
  /// The French half is translated from the English one, so that it is the French half that is wrong
  /// where both say something; where one says nothing, the other shows what it lacks.
  private var side: Side? { french ?? english }

  /// The other side, where both halves have one.
  var related: Side? { french == nil ? nil : english }

  /// The value that the finding is about, such as `/halves/fr/deadline`.
  public var path: RecordPath? { side?.path ?? value }

  /// The range in the text; `nil` where the finding is about the whole file.
  public var range: TextRange? { side?.range ?? place }

  /// The range that a report underlines: a text that only shows where words of the other half are missing
  /// is not wrong as a whole, and has its start underlined.
  var underlinedRange: TextRange? {
    guard let side, let range = side.range, let half = side.path.half, kind == .missing(in: half),
      let place = side.surroundings, place.words == nil
    else { return range }
    return TextRange(range.start, range.start)
  }

  /// The values or words that are wrong, by which the finding is known in another run; `nil` where they
  /// are those at ``range``.
  ///
  /// A text that only shows where the other half's words are missing is left out: it may be reworded
  /// without a change of the difference.
  var comparedValues: [String]? {
    if let values { return values }
    switch kind {
    case nil: return nil
    case .missingInFrench where english != nil: return [english?.text ?? ""]
    case .missingInEnglish where french != nil: return ["", french?.text ?? ""]
    default:
      let sides = [english, french]
      let hasWords = sides.contains { $0?.surroundings?.words != nil }
      return sides.map { side in
        guard let side, !hasWords || side.surroundings?.words != nil else { return "" }
        return side.text
      }
    }
  }
}

extension Finding {
  subscript(language: Language) -> Side? {
    get { language == .english ? english : french }
    set { if language == .english { english = newValue } else { french = newValue } }
  }
}

extension Finding.Kind {
  static func missing(in language: Language) -> Self {
    language == .english ? .missingInEnglish : .missingInFrench
  }

  /// A mismatch, unless a side is missing.
  static func of<Side>(_ sides: Bilingual<Side?>) -> Self {
    sides.only().map { .missing(in: $0.language.other) } ?? .mismatch
  }
}

// MARK: - Words

extension Finding {
  /// Some words of a notice.
  struct Words {
    /// The text of the record that they are part of, or the half where ``range`` is one of its file: the
    /// halves may lie in two.
    var text: RecordPath
    /// Where they are in that text, or in the file.
    var range: Range<Int>

    init(text: RecordPath, range: Range<Int>) {
      self.text = text
      self.range = range
    }

    init?(_ range: TextRange?, of path: RecordPath?) {
      guard let range, let half = path?.half else { return nil }
      self.init(text: RecordPath(half), range: range.start..<max(range.end, range.start + 1))
    }
  }

  /// The words that it points at; a difference points at some in each half.
  ///
  /// A whole text in which words are missing points at none.
  var words: [Words] {
    guard kind != nil else { return [Words(range, of: path)].compactMap(\.self) }
    let sides = [english, french].compactMap(\.self)
    return sides.flatMap { side -> [Words] in
      let isPart = side.surroundings.map { $0.words != nil } ?? true
      let inFile = isPart || sides.count == 1 ? Words(side.range, of: side.path) : nil
      let inText = side.surroundings.flatMap { place in
        place.words.map { Words(text: place.text, range: $0) }
      }
      return [inFile, inText].compactMap(\.self)
    }
  }

  /// Whether two findings point at the same words of a half.
  func sharesWords(with other: Finding) -> Bool {
    words.contains { one in
      other.words.contains { one.text == $0.text && one.range.overlaps($0.range) }
    }
  }
}
