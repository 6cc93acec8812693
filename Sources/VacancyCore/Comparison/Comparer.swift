/// Holds two halves against each other, part by part.
struct Comparer {
  let englishHalf: Half
  let frenchHalf: Half
  var english: HalfWords
  var french: HalfWords
  var vocabulary = Vocabulary()
  var evidence: TextEvidence
  var beads: [Bead] = []
  /// Items that nothing in the list of the other half answers.
  var lonelyItems: [LonelyItem] = []
  /// Sections that lost their headings in one half: their texts stand in the section before them.
  var unnamedParts: [TextPlace.Part] = []
  /// The parts whose comparison was shortened, which has been reported.
  var simplifiedParts: Set<TextPlace.Part> = []
  private var found: [Difference] = []
  /// Where each stands in the order of the record.
  private var orders: [Int] = []
  private let spans: Bilingual<Spans>
  /// The files that the halves were read from; empty where places are not asked for.
  private let sources: Bilingual<[UInt8]>
  /// The last text of each half whose words were looked for in the file.
  private var walks = Bilingual<PrintedText?>(english: nil, french: nil)

  /// - Parameters:
  ///   - sources: What the spans lead into.
  ///   - known: Texts that were met in other halves.
  ///   - room: How much of each half is compared.
  init(
    _ english: Half, _ french: Half, spans: Bilingual<SpanIndex>,
    sources: Bilingual<[UInt8]> = Bilingual(english: [], french: []),
    remembering known: inout KnownTexts, room: WordRoom = WordRoom()
  ) {
    self.sources = sources
    englishHalf = english
    frenchHalf = french
    self.english = HalfWords(english, remembering: &known, room: room)
    self.french = HalfWords(french, remembering: &known, room: room)
    vocabulary.number(&self.english, remembering: &known)
    vocabulary.number(&self.french, remembering: &known)
    evidence = TextEvidence(vocabulary)
    self.spans = Bilingual(english: Spans(spans.english), french: Spans(spans.french))
    beads.reserveCapacity(self.english.texts.count)
  }

  mutating func compare() {
    compareHeader()
    comparePositions()
    compareRuns(.preamble, before: .summary)
    if compareSection(.essential) {
      compareItems(.essential)
    }
    compareRuns(.essentialRemark)
    if compareSection(.desirable) { compareItems(.desirable) }
    compareRuns(.desirableRemark)
    compareLonelyItems()
    compareQualifications()
    if compareSection(.accountability) { compareDuties() }
    if compareSection(.interrelationships) {
      compareRuns(.interrelationships)
      compareReports()
    }
    if compareSection(.competency) { compareCompetencies() }
    if compareSection(.clause) { compareContract() }
    compareRuns(.application, before: .additional)
    compareOtherSections()
    reportCutTexts()
    // What may be anywhere in a half is only compared where all its texts were read.
    guard isWhole else { return }
    // Of a text that was cut, nobody knows what it has: it is no counterpart.
    let answers = Answers(beads.filter { !isCut($0) }, english, french)
    compareAddresses(answers)
    compareAcronyms(answers)
  }

  /// Adds texts to what the findings of a rule compare, by the pointers of the findings.
  mutating func addValues(_ values: [RecordPath: [String]], toFindingsOf rule: String) {
    guard !values.isEmpty else { return }
    for index in found.indices where found[index].rule == rule {
      guard let side = found[index].english ?? found[index].french,
        let more = values[side.path]
      else { continue }
      found[index].values = (found[index].comparedValues ?? []) + more
    }
  }

  /// The differences in the order of the record.
  mutating func orderedDifferences() -> [Difference] {
    // The order of what was found at one place is kept.
    let order = orders.indices.sorted { (orders[$0], $0) < (orders[$1], $1) }
    return order.enumerated().map { position, index in
      var difference = found[index]
      difference.order = position
      return difference
    }
  }

  // MARK: - Reporting

  /// One side of a difference: a text of the half, or some words of it.
  struct Words {
    var text: Int
    var range: Range<Int>?
    /// The part of the text's record that is meant, such as `/behaviour`.
    var member = ""
    /// The value that was read from the words, such as `/contract/offer/renewal`; the text itself
    /// where there is none.
    var value: String?
    /// All texts that answer the other side, where these are several.
    var texts: Range<Int>?
  }

  /// - Parameter values: All that is compared, where the words of the sides are not all of it.
  mutating func report(
    _ rule: String, _ severity: Severity, _ kind: Finding.Kind, _ message: Message,
    english: Words?, french: Words?, values: [String]? = nil
  ) {
    let order =
      english.map { self.english.texts[$0.text].place.order }
      ?? french.map { self.french.texts[$0.text].place.order } ?? 0
    let (one, other) = (english.map { side($0, .english) }, french.map { side($0, .french) })
    orders.append(order)
    var difference = Difference(rule, severity, kind, message, english: one, french: other)
    difference.values = values
    found.append(difference)
  }

  private mutating func side(_ words: Words, _ language: Language) -> Finding.Side {
    let text = text(words.text, language)
    let own = text.place.pointer(in: language)
    let range = words.range ?? text.bytes
    var side = Finding.Side(
      pointer: words.value.map { "/halves/" + language.rawValue + $0 } ?? own.description
        + words.member,
      text: language == .english ? english.string(range) : french.string(range),
      range: printedRange(of: range, in: text, words.text, language))
    let start = text.bytes.lowerBound
    side.surroundings = Difference.Surroundings(
      texts: words.texts.map { texts in
        texts.map { self.text($0, language).place.pointer(in: language) }
      } ?? [], text: own,
      words: words.range.map { $0.lowerBound - start..<$0.upperBound - start })
    return side
  }

  private func text(_ index: Int, _ language: Language) -> TextUnit {
    language == .english ? english.texts[index] : french.texts[index]
  }

  func half(_ language: Language) -> HalfWords { language == .english ? english : french }

  /// Where words of a text stand in the file; where the text stands if they stand otherwise there.
  private mutating func printedRange(
    of words: Range<Int>, in text: TextUnit, _ index: Int, _ language: Language
  ) -> TextRange? {
    let source = sources[language]
    var walk = walks[language]
    if walk?.index != index || walk?.isBefore(words) == false {
      guard let stretch = spans[language].range(of: text.place.pointer(in: language)) else {
        return nil
      }
      walk = PrintedText(index, text.bytes, printedAt: stretch, in: source)
    }
    guard var walk else { return nil }
    guard words != text.bytes else {
      walks[language] = walk
      return walk.stretch
    }
    let range = walk.range(
      of: words, in: language == .english ? english.bytes : french.bytes, printedIn: source)
    walks[language] = walk
    return range ?? walk.stretch
  }

  /// A side in the words that a value was read from; without places, nothing is known of them.
  func printedSide(_ pointer: String, _ language: Language) -> Finding.Side {
    var range = spans[language].range(of: pointer)
    let source = sources[language]
    guard let found = range, found.start >= 0, found.end <= source.count else {
      return Finding.Side(pointer: pointer, text: "", range: range)
    }
    let words = source[found.start..<found.end].trimmed
    range = TextRange(words.startIndex, words.endIndex)
    return Finding.Side(
      pointer: pointer, text: String(decoding: words, as: UTF8.self), range: range)
  }

  /// A side in the words that stand at a place of the file.
  func side(
    _ pointer: String, printedAt range: TextRange, _ language: Language
  ) -> Finding.Side {
    Finding.Side(
      pointer: pointer,
      text: String(decoding: sources[language][range.start..<range.end], as: UTF8.self),
      range: range)
  }

  func side(
    _ pointer: String, _ text: String, _ language: Language
  ) -> Finding.Side {
    Finding.Side(pointer: pointer, text: text, range: spans[language].range(of: pointer))
  }

  /// A place of the record in words, as each half's readers know it: told as in the English half in
  /// English, as in the French half in French, where both halves have it.
  func name(english: Int?, french: Int?) -> Message {
    let one = english.map {
      self.english.texts[$0].place.pointer(in: .english).name(in: englishHalf)
    }
    let other = french.map {
      self.french.texts[$0].place.pointer(in: .french).name(in: frenchHalf)
    }
    let none = Message(english: "", french: "")
    return Message(
      english: (one ?? other ?? none).english, french: "\((other ?? one ?? none).french)"
    ).withArticle
  }

  /// Reports what stands in no text of the halves, such as a header line.
  mutating func report(_ difference: Difference, before part: TextPlace.Part = .title) {
    orders.append(TextPlace(part).order - 1)
    found.append(difference)
  }
}

/// Where the values of a record stand, found by their pointers.
struct Spans {
  private let spans: SpanIndex

  init(_ spans: SpanIndex) { self.spans = spans }

  /// The place of a value, or of the first thing in it that has one.
  func range(of pointer: String) -> TextRange? {
    RecordPath(pointer: pointer).flatMap { range(of: $0) }
  }

  /// The place of a value, or of the first thing in it that has one.
  func range(of place: RecordPath) -> TextRange? {
    if let range = spans.range(of: place) { return range }
    let inner = [
      place[.text], place[.name], place[.heading], place[0], place[.items, 0],
      place[.paragraphs, 0],
    ]
    for place in inner {
      if let range = spans.range(of: place) { return range }
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without white space and brackets around them.
  fileprivate var trimmed: Self {
    let isWord = { (byte: UInt8) in byte > .space && !byte.isOne(of: "()") }
    guard let first = firstIndex(where: isWord), let last = lastIndex(where: isWord) else {
      return self
    }
    return self[first...last]
  }
}

extension TextPlace {
  /// Where the place stands in the order of the record.
  var order: Int { (Int(part.rawValue) + 1) << 40 | index << 20 | inner << 1 }
}
