/// The sentences of the fixed paragraphs in one language.
struct FixedSentences: Sendable {
  struct Sentence: Sendable {
    /// In ``bytes``.
    let range: Range<Int>
    let words: [PlainWord]
    /// The paragraphs that have it.
    var paragraphs: [Int]
    /// How many of its words tell it.
    var telling = 0
  }

  let language: Language
  /// The paragraphs as they are printed.
  private(set) var bytes: [UInt8] = []
  private(set) var all: [Sentence] = []
  /// The sentences of each paragraph.
  private(set) var ofParagraphs: [[Int]] = []
  /// By what they are printed as.
  private var exact: [UInt64: Int] = [:]
  /// By the keys of the words that few of them have.
  private var byWord: [UInt64: [Int]] = [:]

  static let shared = Bilingual(english: Self(.english), french: Self(.french))

  private init(_ language: Language) {
    self.language = language
    var stream = TokenStream(language, table: .of(language))
    for (english, french) in FixedWordings.all {
      let start = stream.bytes.count
      (language == .english ? english : french).withUTF8Buffer {
        stream.bytes.append(contentsOf: $0)
      }
      let end = stream.bytes.count
      stream.addPadding()
      let paragraph = ofParagraphs.count
      ofParagraphs.append([])
      for range in SentenceScan.sentences(of: start..<end, in: stream.bytes) {
        let number = add(range, paragraph, &stream)
        ofParagraphs[paragraph].append(number)
      }
    }
    bytes = stream.bytes
    byWord = byWord.filter { $0.value.count <= Self.mostSentences }
    for numbers in byWord.values { for number in numbers { all[number].telling += 1 } }
  }

  /// A word that more sentences have tells none of them.
  private static let mostSentences = 4

  private mutating func add(
    _ range: Range<Int>, _ paragraph: Int, _ stream: inout TokenStream
  ) -> Int {
    let printed = ByteHash(stream.bytes[range]).value
    if let known = exact[printed] {
      all[known].paragraphs.append(paragraph)
      return known
    }
    exact[printed] = all.count
    let first = stream.tokens.count
    stream.scan(from: range.lowerBound, to: range.upperBound)
    for key in Set(stream.tokens[first...].map(\.key.bits)) where WordKey(bits: key).length > 2 {
      byWord[key, default: []].append(all.count)
    }
    all.append(
      Sentence(
        range: range, words: PlainWord.counted(of: range, in: stream.bytes, language),
        paragraphs: [paragraph]))
    return all.count - 1
  }

  /// What a sentence of a notice has to do with those of the table.
  enum Match {
    case same(Int)
    case close(Int, WordChanges)
  }

  /// - Parameters:
  ///   - sentence: In the bytes of the half's texts.
  ///   - tokens: Its tokens.
  /// - Returns: `nil` where it is no fixed sentence.
  /// - Complexity: Linear in the length of the sentence; one that is longer than any fixed sentence is not
  ///   looked at.
  func match(
    _ sentence: Range<Int>, _ tokens: Range<Int>, in words: borrowing HalfWords
  ) -> Match? {
    guard tokens.count >= Self.fewestWords, tokens.count <= Self.mostWords else { return nil }
    if let number = exact[ByteHash(words.stream.bytes[sentence]).value] { return .same(number) }
    guard let number = likely(tokens, words.stream.tokens) else { return nil }
    let found = PlainWord.counted(of: sentence, in: words.stream.bytes, language)
    let changes = WordChanges(of: found, from: all[number].words)
    if changes.count == 0 { return .same(number) }
    // Of five words four must be the same: what differs more is another text.
    return changes.count * 5 <= found.count ? .close(number, changes) : nil
  }

  /// Shorter ones are alike by chance.
  private static let fewestWords = 6
  /// The longest fixed sentence has some seventy words.
  private static let mostWords = 150

  /// The sentence that has most of the telling words of a notice's one, if it has most of its own.
  private func likely(_ tokens: Range<Int>, _ all: [Token]) -> Int? {
    var votes: [Int: Int] = [:]
    for at in tokens where all[at].kind.hasLetters {
      for number in byWord[all[at].key.bits] ?? [] { votes[number, default: 0] += 1 }
    }
    // The order of a dictionary is another one each time.
    guard let best = votes.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      best.value * 2 >= self.all[best.key].telling
    else { return nil }
    return best.key
  }
}
