/// The two halves of a notice held against each other.
public struct Comparison: Sendable {
  /// All differences in the order of the record, also those that another one already explains.
  var found: [Difference] = []
  private var beads: [Bead] = []
  private var places: Bilingual<[TextPlace]> = Bilingual(english: [], french: [])

  /// What was held against what, in the order of the record.
  public var alignment: [Pair] {
    beads.map { bead in
      Pair(
        english: bead.english.map { places.english[$0].pointer(in: .english) },
        french: bead.french.map { places.french[$0].pointer(in: .french) },
        score: bead.likeness)
    }
  }

  /// Texts of the two halves that answer each other; one side is empty where nothing answers.
  public struct Pair: Hashable, Sendable {
    /// The texts of the English half.
    public var english: [RecordPath]
    /// The texts of the French half.
    public var french: [RecordPath]
    /// How alike they are, from 0 to 1.
    public var score: Double

    /// A pair of texts of the two halves.
    public init(english: [RecordPath], french: [RecordPath], score: Double) {
      self.english = english
      self.french = french
      self.score = score
    }
  }

  /// Holds the halves of a notice against each other.
  ///
  /// - Parameters:
  ///   - reading: The notice, with both halves.
  ///   - memory: What was learnt from other notices of a batch.
  public init(of reading: borrowing Reading, remembering memory: ComparisonMemory? = nil) {
    let spans = SpanIndex(reading.spans)
    self.init(
      english: reading, french: reading, Bilingual(english: spans, french: spans),
      remembering: memory)
  }

  /// Holds the English half of one file against the French half of another.
  ///
  /// - Parameters:
  ///   - english: The file that holds the English half.
  ///   - french: The file that holds the French half.
  ///   - memory: What was learnt from other notices of a batch.
  /// - Complexity: Linear in the length of the texts, but for their alignment: that takes the square
  ///   of the number of paragraphs of a section, and the cube of the number of items of a list. Both
  ///   are capped; a list that is longer is aligned more simply, and of texts beyond all bounds only
  ///   the beginning is compared, which `comparison-simplified` says.
  public init(
    english: borrowing Reading, french: borrowing Reading,
    remembering memory: ComparisonMemory? = nil
  ) {
    self.init(
      english: english, french: french,
      Bilingual(english: SpanIndex(english.spans), french: SpanIndex(french.spans)),
      remembering: memory)
  }

  private init(
    english: borrowing Reading, french: borrowing Reading, _ spans: Bilingual<SpanIndex>,
    remembering memory: ComparisonMemory?
  ) {
    guard let englishHalf = english.notice.halves.english,
      let frenchHalf = french.notice.halves.french
    else {
      found = Difference.missingHalf(english: english, french: french).map { [$0] } ?? []
      return
    }
    let sources = Bilingual(english: english.text.bytes, french: french.text.bytes)
    var comparer = ComparisonMemory.use(memory) { known in
      Comparer(englishHalf, frenchHalf, spans: spans, sources: sources, remembering: &known)
    }
    comparer.compare()
    comparer.compareOrder(
      Bilingual(
        english: english.sections(of: .english), french: french.sections(of: .french)))
    beads = comparer.beads
    places = Bilingual(
      english: comparer.english.texts.map(\.place), french: comparer.french.texts.map(\.place))
    found = comparer.orderedDifferences()
  }
}
