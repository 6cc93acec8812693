/// The two halves of a notice, cut into words, and the alignment of their texts.
///
/// It is made once; the checks of ``ComparisonChecks`` read it. It is a class so that what holds it does
/// not copy its parts.
final class AlignedNotice {
  let halves: Bilingual<Half>
  let words: Bilingual<HalfWords>
  /// The headings of the sections, in the order of the text.
  let headings: Bilingual<[PrintedHeading]>
  let alignment: Alignment
  /// The sentences of all texts.
  let sentences: SentenceTable
  /// The counterpart of each text that was read to its end; `nil` where texts were left out, for what
  /// may be anywhere in a half is only compared where all texts were read.
  let map: AlignmentMap?
  let spans: Bilingual<SpanIndex>
  /// The files that the halves were read from; empty where places are not needed.
  let sources: Bilingual<[UInt8]>

  /// Aligns two halves.
  ///
  /// - Parameters:
  ///   - spans: The places of the values in the sources.
  ///   - cache: Texts that were met in other halves.
  ///   - room: How much of each half is compared.
  init(
    _ halves: Bilingual<Half>, headings: Bilingual<[PrintedHeading]> = .init { _ in [] },
    spans: Bilingual<SpanIndex> = .init { _ in SpanIndex([]) },
    sources: Bilingual<[UInt8]> = .init { _ in [] },
    remembering cache: inout SegmentCache, room: WordRoom = WordRoom()
  ) {
    var words = Bilingual(
      english: HalfWords(halves.english, remembering: &cache, room: room),
      french: HalfWords(halves.french, remembering: &cache, room: room))
    var vocabulary = Vocabulary()
    vocabulary.number(&words.english, remembering: &cache)
    vocabulary.number(&words.french, remembering: &cache)
    var aligner = Aligner(halves, TextGrids(words, vocabulary))
    aligner.alignSections()
    self.halves = halves
    self.words = words
    self.headings = headings
    self.spans = spans
    self.sources = sources
    alignment = aligner.alignment
    sentences = SentenceTable(words, remembering: &cache)
    // Of a text that was cut, nobody knows what it has: it is no counterpart.
    map =
      words.isWhole
      ? AlignmentMap(alignment.beads.lazy.filter { !words.isCut($0) }, words) : nil
  }

  /// Aligns the English half of one file with the French half of another, or of the same; `nil` where one
  /// is missing.
  static func aligned(
    _ english: borrowing Reading, _ french: borrowing Reading, _ spans: Bilingual<SpanIndex>,
    remembering cache: ComparisonCache?
  ) -> AlignedNotice? {
    guard let englishHalf = english.notice.halves.english,
      let frenchHalf = french.notice.halves.french
    else { return nil }
    let headings = Bilingual(
      english: english.headings(of: .english), french: french.headings(of: .french))
    let sources = Bilingual(english: english.text.bytes, french: french.text.bytes)
    return ComparisonCache.use(cache) { texts in
      AlignedNotice(
        Bilingual(english: englishHalf, french: frenchHalf), headings: headings, spans: spans,
        sources: sources, remembering: &texts)
    }
  }

  /// The range of a value in its file, or of the first thing in it that has one.
  func range(of path: RecordPath) -> TextRange? {
    let spans = path.half == .french ? spans.french : spans.english
    if let range = spans.range(of: path) { return range }
    return spans.range(of: path[.text]) ?? spans.range(of: path[.name])
      ?? spans.range(of: path[.heading]) ?? spans.range(of: path[0])
      ?? spans.range(of: path[.items, 0]) ?? spans.range(of: path[.paragraphs, 0])
  }
}
