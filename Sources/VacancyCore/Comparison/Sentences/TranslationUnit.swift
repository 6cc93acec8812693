/// Texts of the two halves of a notice that are translations of each other, as the memory of a
/// translator's tool has them: sentences where these can be aligned, else whole items and paragraphs.
public struct TranslationUnit: Hashable, Sendable {
  /// The English texts; none where there is no counterpart.
  public var english: [Segment]
  /// The French texts; none where there is no counterpart.
  public var french: [Segment]
  /// What the texts are.
  public var kind: Kind
  /// How alike they are, from 0 to 1.
  public var score: Double

  /// What the texts of a unit are.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Sentences of one text.
    case sentence
    /// A whole item of a list.
    case item
    /// A heading or a title.
    case heading
    /// A whole paragraph, whose sentences could not be aligned.
    case paragraph
  }

  /// A text of a half, or sentences of it.
  public struct Segment: Hashable, Sendable {
    /// The text that it is in.
    public var path: RecordPath
    /// Its words as the record has them.
    public var text: String
    /// Its range in the text that was read; `nil` unless spans were recorded.
    public var range: TextRange?
  }

  /// The aligned texts of a notice, in the order of the record; none where a half is missing.
  ///
  /// Texts that are too long to be read whole are left out.
  ///
  /// - Parameters:
  ///   - english: The file that has the English half.
  ///   - french: The file that has the French half; `nil` where it is the same.
  ///   - cache: Texts of other notices of a batch.
  public static func units(
    of english: borrowing Reading, french: borrowing Reading,
    remembering cache: ComparisonCache? = nil
  ) -> [Self] {
    let spans = Bilingual(english: SpanIndex(english.spans), french: SpanIndex(french.spans))
    guard
      let notice = AlignedNotice.aligned(english, french, spans, remembering: cache)
    else { return [] }
    return TranslationUnits(notice).units
  }
}

/// Makes the units of a notice.
private struct TranslationUnits {
  let notice: AlignedNotice
  private(set) var units: [TranslationUnit] = []
  private var places: Bilingual<WordPlaces>

  init(_ notice: AlignedNotice) {
    self.notice = notice
    places = Bilingual { WordPlaces(notice, $0) }
    var masks = [UInt64](repeating: 0, count: notice.sentences.counts.count)
    for bead in notice.alignment.beads where !notice.words.isCut(bead) {
      let alignment = bead.isGap ? nil : SentenceAlignment(bead, notice.sentences, &masks)
      guard let alignment, alignment.beads.count > 1 else {
        addWhole(bead, alignment)
        continue
      }
      for bead in alignment.beads {
        units.append(
          TranslationUnit(
            english: segments(bead.english, .english), french: segments(bead.french, .french),
            kind: .sentence,
            score: bead.languageOfUnmatched == nil ? Bead.likeness(of: bead.score) : 0))
      }
    }
  }

  /// Adds whole texts.
  ///
  /// - Parameter alignment: That of their sentences; `nil` where there is no counterpart.
  private mutating func addWhole(_ bead: Bead, _ alignment: SentenceAlignment?) {
    let sentences = Bilingual { notice.sentences[$0].sentences(of: bead[$0]) }
    let isOneEach = sentences.english.count <= 1 && sentences.french.count <= 1
    let part =
      (bead.english.first.map { notice.words.text($0, .english) }
      ?? bead.french.first.map { notice.words.text($0, .french) })?.place.part
    units.append(
      TranslationUnit(
        english: segments(sentences.english, .english),
        french: segments(sentences.french, .french),
        kind: part?.unitKind ?? (isOneEach ? .sentence : .paragraph), score: bead.likeness))
  }

  /// A segment for each text that some sentences are of.
  private mutating func segments(
    _ sentences: Range<Int>, _ language: Language
  ) -> [TranslationUnit.Segment] {
    let all = notice.sentences[language].all
    var result: [TranslationUnit.Segment] = []
    var rest = sentences
    while let first = rest.first {
      let text = all[first].text
      let end = rest.first { all[$0].text != text } ?? rest.upperBound
      let bytes = notice.trimmed(
        all[first].bytes.lowerBound..<all[end - 1].bytes.upperBound, language)
      result.append(
        TranslationUnit.Segment(
          path: notice.path(of: text, language),
          text: notice.competency(text, language) ?? notice.string(bytes, language),
          range: places[language].range(of: bytes, inText: text)))
      rest = end..<rest.upperBound
    }
    return result
  }
}

extension TextPlace.Part {
  /// What a whole text of the part is; `nil` for paragraphs, which may be sentences.
  fileprivate var unitKind: TranslationUnit.Kind? {
    switch self {
    case .title, .heading: .heading
    case .position, .essential, .desirable, .competency, .directReports, .indirectReports: .item
    default: nil
    }
  }
}

extension AlignedNotice {
  /// A competency with its behaviour, with the colon that its language prints; `nil` for another text.
  fileprivate func competency(_ text: Int, _ language: Language) -> String? {
    let place = words.text(text, language).place
    let items = halves[language].competencies.items
    guard place.part == .competency, items.indices.contains(place.index),
      let behaviour = items[place.index].behaviour
    else { return nil }
    return items[place.index].name + (language == .french ? " : " : ": ") + behaviour
  }

  /// A range of the bytes of a half without the spaces at its ends.
  fileprivate func trimmed(_ range: Range<Int>, _ language: Language) -> Range<Int> {
    let bytes = words[language].bytes
    var range = range
    while let first = range.first, bytes[first] == .space { range = first + 1..<range.upperBound }
    while let last = range.last, bytes[last] == .space { range = range.lowerBound..<last }
    return range
  }
}
