/// The comparison of the two halves of a notice.
public struct Comparison: Sendable {
  /// All differences in the order of the record, also those that another one already explains.
  var found: [Finding] = []
  private var beads: [Bead] = []
  /// The texts that are translated one to one; none where the comparison does not keep them.
  private(set) var translatedTexts: [TranslatedText] = []
  private var places: Bilingual<[TextPlace]> = Bilingual(english: [], french: [])

  /// Which texts are aligned with which, in the order of the record.
  public var alignment: [Pair] {
    beads.map { bead in
      Pair(
        english: bead.english.map { places.english[$0].path(in: .english) },
        french: bead.french.map { places.french[$0].path(in: .french) },
        score: bead.likeness)
    }
  }

  /// Texts of the two halves that are aligned with each other; one side is empty where there is no
  /// counterpart.
  public struct Pair: Hashable, Sendable {
    /// The texts of the English half.
    public var english: [RecordPath]
    /// The texts of the French half.
    public var french: [RecordPath]
    /// How alike they are, from 0 to 1.
    public var score: Double

    /// Aligned texts.
    public init(english: [RecordPath], french: [RecordPath], score: Double) {
      self.english = english
      self.french = french
      self.score = score
    }
  }

  /// Compares the halves of a notice.
  ///
  /// - Parameters:
  ///   - reading: The notice, with both halves.
  ///   - cache: Texts of other notices of a batch.
  ///   - glossary: Terms that must be translated as it says; `nil` for none but the known ones.
  public init(
    of reading: borrowing Reading, remembering cache: ComparisonCache? = nil,
    glossary: Glossary? = nil
  ) {
    self.init(of: reading, remembering: cache, glossary: glossary, keepsTexts: true)
  }

  /// - Parameter keepsTexts: Whether ``translatedTexts`` are kept, for the check of all notices of a run.
  init(
    of reading: borrowing Reading, remembering cache: ComparisonCache?, glossary: Glossary?,
    keepsTexts: Bool
  ) {
    let spans = SpanIndex(reading.spans)
    self.init(
      english: reading, french: reading, Bilingual(english: spans, french: spans),
      remembering: cache, glossary, keepsTexts: keepsTexts)
  }

  /// Compares the English half of one file with the French half of another.
  ///
  /// - Parameters:
  ///   - english: The file that has the English half.
  ///   - french: The file that has the French half.
  ///   - cache: Texts of other notices of a batch.
  ///   - glossary: Terms that must be translated as it says; `nil` for none but the known ones.
  /// - Complexity: Linear in the length of the texts, but for their alignment: that takes the square
  ///   of the number of paragraphs of a section, and the cube of the number of items of a list. Both
  ///   are capped; a list that is longer is aligned more simply, and of texts beyond all bounds only
  ///   the beginning is compared, which `comparison-simplified` reports.
  public init(
    english: borrowing Reading, french: borrowing Reading,
    remembering cache: ComparisonCache? = nil, glossary: Glossary? = nil
  ) {
    self.init(
      english: english, french: french, remembering: cache, glossary: glossary, keepsTexts: true)
  }

  /// - Parameter keepsTexts: Whether ``translatedTexts`` are kept, for the check of all notices of a run.
  init(
    english: borrowing Reading, french: borrowing Reading, remembering cache: ComparisonCache?,
    glossary: Glossary?, keepsTexts: Bool
  ) {
    self.init(
      english: english, french: french,
      Bilingual(english: SpanIndex(english.spans), french: SpanIndex(french.spans)),
      remembering: cache, glossary, keepsTexts: keepsTexts)
  }

  private init(
    english: borrowing Reading, french: borrowing Reading, _ spans: Bilingual<SpanIndex>,
    remembering cache: ComparisonCache?, _ glossary: Glossary?, keepsTexts: Bool
  ) {
    guard let notice = AlignedNotice.aligned(english, french, spans, remembering: cache) else {
      found = Finding.missingHalf(english: english, french: french).map { [$0] } ?? []
      return
    }
    found = ComparisonChecks.findings(in: notice, glossary)
    beads = notice.alignment.beads
    if keepsTexts { translatedTexts = notice.translatedTexts }
    places = notice.words.map { $0.texts.map(\.place) }
  }
}
