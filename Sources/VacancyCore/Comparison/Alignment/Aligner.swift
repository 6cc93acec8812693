/// Aligns the texts of two halves, section by section.
struct Aligner {
  let halves: Bilingual<Half>
  let words: Bilingual<HalfWords>
  var grids: TextGrids
  var alignment = Alignment()

  init(_ halves: Bilingual<Half>, _ grids: TextGrids) {
    self.halves = halves
    words = grids.words
    self.grids = grids
    alignment.beads.reserveCapacity(words.english.texts.count)
  }

  /// Aligns all sections, in the order of the record.
  mutating func alignSections() {
    alignLines(.title)
    alignPositions()
    alignParagraphs(nil, before: .summary)
    if isInBothHalves(.essential) {
      alignIntros(.essentialIntro)
      alignItems(.essential)
    }
    alignParagraphs(.essentialRemark)
    if isInBothHalves(.desirable) {
      alignIntros(.desirableIntro)
      alignItems(.desirable)
    }
    alignParagraphs(.desirableRemark)
    alignItemsOfOtherLists()
    if isInBothHalves(.accountabilities) { alignAccountabilities() }
    if isInBothHalves(.interrelationships) {
      alignParagraphs(.interrelationships)
      alignLines(.directReports, comparesValues: false)
      alignLines(.indirectReports, comparesValues: false)
    }
    if isInBothHalves(.competencies) {
      alignIntros(.competencyIntro)
      alignCompetencies()
    }
    if isInBothHalves(.contract) {
      alignContract()
    }
    alignParagraphs(.application, before: .additional)
    alignOtherSections()
  }

  /// Adds a text of each half as a pair.
  mutating func add(
    _ english: Int, _ french: Int, score: Float = Self.knownPair, comparesValues: Bool = true
  ) {
    alignment.beads.append(
      Bead(
        english: english..<english + 1, french: french..<french + 1, score: score,
        comparesValues: comparesValues))
  }

  /// The score of texts that are known to be a pair without their words.
  static let knownPair: Float = 8

  mutating func addUnmatched(_ text: Int, _ language: Language) {
    let texts = text..<text + 1
    alignment.beads.append(
      Bead(
        english: language == .english ? texts : 0..<0, french: language == .french ? texts : 0..<0,
        score: 0))
  }

  /// Notes, once for each part, that its alignment is not the best one.
  mutating func simplify(_ part: TextPlace.Part, _ texts: Bilingual<Range<Int>>) {
    guard !alignment.simplified.contains(where: { $0.part == part }) else { return }
    alignment.simplified.append((part, texts))
  }

  /// Aligns what each half has once, such as the title.
  private mutating func alignLines(_ part: TextPlace.Part, comparesValues: Bool = true) {
    let texts = words.texts(part)
    guard let english = texts.english.first, let french = texts.french.first else { return }
    add(english, french, comparesValues: comparesValues)
  }

  /// Aligns the sentences that lead into a list, which are a pair whatever they say.
  private mutating func alignIntros(_ part: TextPlace.Part) {
    let texts = words.texts(part)
    guard texts.english.isEmpty != texts.french.isEmpty else { return alignLines(part) }
    for text in texts.english { addUnmatched(text, .english) }
    for text in texts.french { addUnmatched(text, .french) }
  }

  // MARK: - Sections

  /// Whether both halves have a section; notes one that only one half has.
  private mutating func isInBothHalves(_ section: SectionKind) -> Bool {
    let isThere = Bilingual { words.has(section, in: $0) }
    if isThere.english != isThere.french {
      alignment.sectionsInOneHalf.append((section, 0, isThere.english ? .english : .french))
    }
    return isThere.english && isThere.french
  }

  /// Aligns a section, or the preamble, and the one after it; where one half lost the heading of the
  /// second, its texts are in the first.
  private mutating func alignParagraphs(_ section: SectionKind?, before next: SectionKind) {
    let part = section?.part ?? .preamble
    guard isMerged(part, next.part) else {
      if section.map({ isInBothHalves($0) }) ?? true { alignParagraphs(part) }
      if isInBothHalves(next) { alignParagraphs(next.part) }
      return
    }
    alignment.mergedSections.append(next)
    let (texts, others) = (words.texts(part), words.texts(next.part))
    alignParagraphs(
      part, Bilingual { texts[$0].lowerBound..<others[$0].upperBound })
  }

  /// Whether one half has no texts in the second section but about as many more in the first.
  private func isMerged(_ part: TextPlace.Part, _ next: TextPlace.Part) -> Bool {
    guard !words.isShortened(part), !words.isShortened(next) else { return false }
    let (counts, others) = (words.texts(part).map(\.count), words.texts(next).map(\.count))
    guard let lost = Language.allCases.first(where: { others[$0] == 0 }), others[lost.other] > 0
    else { return false }
    return 2 * (counts[lost] - counts[lost.other]) >= others[lost.other]
  }

  /// Aligns the sections that the form of notices does not have, in turn.
  private mutating func alignOtherSections() {
    let part = TextPlace.Part.otherSection
    if words.isShortened(part) { simplify(part, words.texts(part)) }
    let counts = halves.map { $0.otherSections.count }
    for index in 0..<min(mostOtherSections, max(counts.english, counts.french)) {
      if index < min(counts.english, counts.french) {
        alignParagraphs(part, Bilingual { words.texts(part, at: index, $0) })
      } else {
        alignment.sectionsInOneHalf.append(
          (.other, index, index < counts.english ? .english : .french))
      }
    }
  }

  /// How many other sections were read whole in both halves.
  private var mostOtherSections: Int {
    words.both.filter { $0.skipped(.otherSection) > 0 }.map { words in
      words.texts(.otherSection).last.map { words.texts[$0].place.index } ?? 0
    }.min() ?? .max
  }
}
