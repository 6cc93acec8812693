/// Holds two halves against each other, part by part.
struct Comparer {
  let englishHalf: Half
  let frenchHalf: Half
  var english: HalfWords
  var french: HalfWords
  var vocabulary = Vocabulary()
  var beads: [Bead] = []
  private var found: [(order: Int, difference: Difference)] = []
  private let spans: Bilingual<Spans>

  init(_ english: Half, _ french: Half, spans: Bilingual<[Reading.Span]>) {
    englishHalf = english
    frenchHalf = french
    self.english = HalfWords(english)
    self.french = HalfWords(french)
    self.spans = Bilingual(english: Spans(spans.english), french: Spans(spans.french))
    vocabulary.number(&self.english)
    vocabulary.number(&self.french)
    self.english.postings = Postings(self.english, vocabulary.count)
    self.french.postings = Postings(self.french, vocabulary.count)
    beads.reserveCapacity(self.english.texts.count)
  }

  mutating func compare() {
    compareHeader()
    comparePositions()
    compareRuns(.preamble)
    if compareSection(.summary) { compareRuns(.summary) }
    if compareSection(.essential) {
      compareItems(.essential)
    }
    if compareSection(.desirable) { compareItems(.desirable) }
    compareQualifications()
    if compareSection(.accountability) { compareDuties() }
    if compareSection(.interrelationships) {
      compareRuns(.interrelationships)
      compareReports()
    }
    if compareSection(.competency) { compareCompetencies() }
    if compareSection(.clause) { compareContract() }
    if compareSection(.application) { compareRuns(.application) }
    if compareSection(.additional) { compareRuns(.additional) }
    compareOtherSections()
    compareAddresses()
    compareAcronyms()
  }

  /// The differences in the order of the record.
  var orderedDifferences: [Difference] {
    // The order of what was found at one place is kept.
    let ordered = found.enumerated().sorted {
      ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
    }.map(\.element.difference)
    return Difference.withoutEchoes(ordered)
  }

  // MARK: - Reporting

  /// One side of a difference: a text of the half, or some words of it.
  struct Words {
    var text: Int
    var range: Range<Int>?
    /// The part of the text's record that is meant, such as `/behaviour`.
    var member = ""
  }

  mutating func report(
    _ rule: String, _ severity: Severity, _ kind: Difference.Kind, _ message: Message,
    english: Words?, french: Words?
  ) {
    let order =
      english.map { self.english.texts[$0.text].place.order }
      ?? french.map { self.french.texts[$0.text].place.order } ?? 0
    found.append(
      (
        order,
        Difference(
          rule, severity, kind, message, english: english.map { side($0, .english) },
          french: french.map { side($0, .french) })
      ))
  }

  private mutating func side(_ words: Words, _ language: Language) -> Difference.Side {
    let half = language == .english ? english : french
    let text = half.texts[words.text]
    return side(
      text.place.pointer(in: language) + words.member, half.string(words.range ?? text.bytes),
      language)
  }

  mutating func side(
    _ pointer: String, _ text: String, _ language: Language
  ) -> Difference.Side {
    Difference.Side(pointer: pointer, text: text, range: spans[language].range(of: pointer))
  }

  /// Reports what stands in no text of the halves, such as a header line.
  mutating func report(_ difference: Difference, before part: TextPlace.Part = .title) {
    found.append((TextPlace(part).order - 1, difference))
  }
}

/// Where the values of a record stand, found by their pointers.
struct Spans {
  private let spans: [Reading.Span]

  init(_ spans: [Reading.Span]) {
    self.spans = spans
  }

  /// The place of a value, or of the nearest thing around it that has one.
  func range(of pointer: String) -> TextRange? {
    for member in ["", "/text", "/name", "/heading", "/0", "/items/0", "/paragraphs/0"] {
      if let range = spans.range(of: pointer + member) { return range }
    }
    return nil
  }
}

extension TextPlace {
  /// Where the place stands in the order of the record.
  var order: Int { (Int(part.rawValue) + 1) << 40 | index << 20 | inner << 1 }
}
