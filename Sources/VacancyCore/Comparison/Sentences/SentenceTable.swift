/// A sentence of a text, or a part of one between semicolons.
struct Sentence {
  /// In the texts of its half.
  var text: Int
  /// In the bytes of the half's texts.
  var bytes: Range<Int>
  /// In the tokens of the half.
  var tokens: Range<Int>
  /// In the clues of the half.
  var clues: Range<Int>
}

/// What a sentence and its translation share: a concept, a nation, the beginning of a word, an
/// acronym, a number, a date, an address, a language level.
struct Clue {
  var kind: Kind
  /// Where its numbers are in the table; the clues of two sentences correspond when they share one.
  var numbers: Range<Int>

  enum Kind: Int, CaseIterable { case word, concept, acronym, number, date, address, level }
}

/// The sentences of a half.
struct HalfSentences {
  fileprivate(set) var all: [Sentence] = []
  /// Those of each text.
  fileprivate(set) var ofTexts: [Range<Int>] = []
  fileprivate(set) var clues: [Clue] = []
  /// In bytes.
  fileprivate(set) var meanLength: Float = 1

  /// The sentences of neighbouring texts.
  func sentences(of texts: Range<Int>) -> Range<Int> {
    guard let first = texts.first, let last = texts.last else { return 0..<0 }
    return ofTexts[first].lowerBound..<ofTexts[last].upperBound
  }
}

/// The sentences of both halves, with the clues that tell which of them are translations of each other.
struct SentenceTable {
  let english: HalfSentences
  let french: HalfSentences
  /// What clues are known by, several for a word of several meanings.
  let numbers: [UInt32]
  /// How many sentences of each half have a clue with a number.
  let counts: [ClueCount]
  private let keys: NumberedKeys

  /// - Parameter known: Texts that were met in other halves.
  init(_ words: borrowing Bilingual<HalfWords>, remembering known: inout SegmentCache) {
    var clues = ClueNumbers()
    english = clues.sentences(of: words.english, &known)
    french = clues.sentences(of: words.french, &known)
    numbers = clues.numbers
    counts = clues.counts
    keys = clues.keys
  }

  subscript(language: Language) -> HalfSentences { language == .english ? english : french }

  /// What a word is known by.
  func numbers(ofWord key: WordKey) -> [UInt32] {
    var result: [UInt32] = []
    ConceptIndex.shared.forEachConcept(of: key) { concept in
      if let number = keys[UInt64(concept) | 0xE2 << 56] { result.append(number) }
    }
    if let number = keys[Vocabulary.stem(key)] { result.append(number) }
    return result
  }

  /// Whether two words have a meaning in common, or begin alike.
  func areAlike(_ one: WordKey, _ other: WordKey) -> Bool {
    if one.length > 3, other.length > 3, one.prefix(4) == other.prefix(4) { return true }
    let numbers = numbers(ofWord: one)
    return self.numbers(ofWord: other).contains { numbers.contains($0) }
  }
}

/// How many sentences of each half have a clue with a number.
struct ClueCount {
  private(set) var english: Int32 = 0
  private(set) var french: Int32 = 0
  /// The last sentence that was counted.
  fileprivate private(set) var lastSentence: Int32 = 0

  @inline(__always)
  fileprivate mutating func count(_ sentence: Int32, _ language: Language) {
    guard lastSentence != sentence else { return }
    lastSentence = sentence
    if language == .english { english += 1 } else { french += 1 }
  }
}

/// The numbers of the clues of both halves, while they are read.
private struct ClueNumbers {
  var keys = NumberedKeys(count: 2000)
  var numbers: [UInt32] = []
  var counts: [ClueCount] = []
  private var sentence: Int32 = 0
  private var words = WordClues()

  init() {
    numbers.reserveCapacity(8000)
    counts.reserveCapacity(2000)
  }

  mutating func sentences(
    of words: borrowing HalfWords, _ known: inout SegmentCache
  ) -> HalfSentences {
    var half = HalfSentences()
    half.all.reserveCapacity(2 * words.texts.count)
    half.clues.reserveCapacity(words.stream.tokens.count / 2)
    var acronym = 0
    var length = 0
    for (index, text) in words.texts.enumerated() {
      let first = half.all.count
      let clues = clues(of: text, in: words, &known)
      var mark = text.marks.lowerBound
      for found in clues.sentences {
        let bytes = found.bytes.shifted(by: text.bytes.lowerBound)
        let firstClue = half.clues.count
        sentence += 1
        add(clues, found.clues, words.language, to: &half.clues)
        while acronym < words.acronyms.count, words.acronyms[acronym].text <= index {
          if words.acronyms[acronym].text == index {
            guard words.acronyms[acronym].range.lowerBound < bytes.upperBound else { break }
            let key = words.acronyms[acronym].meaning | 1 << 63
            add(.acronym, key, words.language, to: &half.clues)
          }
          acronym += 1
        }
        while mark < text.marks.upperBound,
          words.stream.marks[mark].range.lowerBound < bytes.upperBound
        {
          add(words.stream.marks[mark], words, to: &half.clues)
          mark += 1
        }
        half.all.append(
          Sentence(
            text: index, bytes: bytes, tokens: found.tokens.shifted(by: text.tokens.lowerBound),
            clues: firstClue..<half.clues.count))
        length += bytes.count
      }
      half.ofTexts.append(first..<half.all.count)
    }
    half.meanLength = Float(length) / Float(max(1, half.all.count))
    return half
  }

  /// The sentences of a text and the clues of its words, which are kept of a text that is known.
  private mutating func clues(
    of text: TextUnit, in words: borrowing HalfWords, _ known: inout SegmentCache
  ) -> WordClues {
    guard let number = text.known, text.place.part.hasSentences else {
      self.words.read(text, in: words)
      return self.words
    }
    if let clues = known.clues(of: number) { return clues }
    var clues = WordClues()
    clues.read(text, in: words)
    known.keep(clues, of: number)
    return clues
  }

  /// Adds clues of a sentence's words.
  private mutating func add(
    _ words: borrowing WordClues, _ found: Range<Int>, _ language: Language,
    to clues: inout [Clue]
  ) {
    for at in found {
      let (kind, range) = words.clues[at]
      let first = numbers.count
      for key in range { numbers.append(number(words.keys[key])) }
      close(kind, first, language, to: &clues)
    }
  }

  private mutating func add(
    _ mark: Mark, _ words: borrowing HalfWords, to clues: inout [Clue]
  ) {
    guard !mark.isOptional, mark.kind != .quantity || mark.value != 1000 else { return }
    let value = UInt64(truncatingIfNeeded: mark.value) & 0xFF_FFFF_FFFF
    let key = value | UInt64(mark.kind.rawValue) << 40 | 0xE3 << 56
    switch mark.kind {
    case .quantity, .ordinal, .fraction, .frequency:
      add(.number, key, words.language, to: &clues)
    case .date, .time, .weekday, .dayOfYear, .document: add(.date, key, words.language, to: &clues)
    case .address:
      let hash = ByteHash(Address.folded(words.bytes[mark.range])).value & 0xFFFF_FFFF
      add(.address, hash | 0xE5 << 56, words.language, to: &clues)
    // The words that name a degree are concepts.
    case .schooling: break
    }
  }

  private mutating func add(
    _ kind: Clue.Kind, _ key: UInt64, _ language: Language, to clues: inout [Clue]
  ) {
    let first = numbers.count
    numbers.append(number(key))
    close(kind, first, language, to: &clues)
  }

  /// Adds a clue with the numbers from an index on, unless its sentence has it.
  @inline(__always)
  private mutating func close(
    _ kind: Clue.Kind, _ first: Int, _ language: Language, to clues: inout [Clue]
  ) {
    guard first < numbers.count else { return }
    // The last number is the one that other clues do not share.
    let own = Int(numbers[numbers.count - 1])
    let isKnown = counts[own].lastSentence == sentence
    for at in first..<numbers.count {
      counts[Int(numbers[at])].count(sentence, language)
    }
    if isKnown {
      numbers.removeLast(numbers.count - first)
    } else {
      clues.append(Clue(kind: kind, numbers: first..<numbers.count))
    }
  }

  @inline(__always)
  private mutating func number(_ key: UInt64) -> UInt32 {
    let number = keys.number(of: key)
    if Int(number) == counts.count { counts.append(ClueCount()) }
    return number
  }
}

extension HalfWords {
  /// Whether a word has no other letters than those of Roman numbers up to eight.
  func isRomanNumber(_ token: Int) -> Bool {
    bytes[Int(tokens[token].start)..<Int(tokens[token].end)].allSatisfy {
      $0 == UInt8(ascii: "I") || $0 == UInt8(ascii: "V")
    }
  }
}

extension TextPlace.Part {
  /// Whether a text of the part may have several sentences.
  var hasSentences: Bool {
    switch self {
    case .title, .position, .heading, .competency, .directReports, .indirectReports: false
    default: true
    }
  }
}
