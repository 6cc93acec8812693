/// The sentences of the fixed paragraphs in one language.
struct FixedSentences: Sendable {
  struct Sentence: Sendable {
    /// In ``bytes``.
    let range: Range<Int>
    /// The paragraphs that have it.
    var paragraphs: [Int]
  }

  let language: Language
  /// The paragraphs as they are printed, with padding behind each.
  private(set) var bytes: [UInt8] = []
  private(set) var all: [Sentence] = []
  /// The sentences of each paragraph.
  private(set) var ofParagraphs: [[Int]] = []
  /// By what they are printed as.
  private var exact: [UInt64: Int] = [:]

  /// The sentences of a language, which are cut when a half first needs them.
  static func of(_ language: Language) -> Self { language == .english ? english : french }

  private static let english = Self(.english)
  private static let french = Self(.french)

  private init(_ language: Language) {
    self.language = language
    // The table has some 110 sentences.
    exact.reserveCapacity(128)
    var stream = TokenStream(language, table: .of(language))
    stream.bytes.reserveCapacity(12_000)
    for (english, french) in FixedWordings.all {
      let start = stream.bytes.count
      (language == .english ? english : french).withUTF8Buffer {
        stream.bytes.append(contentsOf: $0)
      }
      let end = stream.bytes.count
      stream.addPadding()
      let paragraph = ofParagraphs.count
      ofParagraphs.append(
        SentenceScan.sentences(of: start..<end, in: stream.bytes).map {
          add($0, paragraph, stream.bytes)
        })
    }
    bytes = stream.bytes
  }

  private mutating func add(_ range: Range<Int>, _ paragraph: Int, _ bytes: [UInt8]) -> Int {
    let printed = ByteHash(bytes[range]).value
    if let known = exact[printed] {
      all[known].paragraphs.append(paragraph)
      return known
    }
    exact[printed] = all.count
    all.append(Sentence(range: range, paragraphs: [paragraph]))
    return all.count - 1
  }

  /// The words of a fixed sentence that count.
  func words(of number: Int) -> [PlainWord] {
    PlainWord.counted(of: all[number].range, in: bytes, language)
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
    guard
      let number = FixedSentenceIndex.of(language).likeliest(of: tokens, words.stream.tokens)
    else { return nil }
    let found = PlainWord.counted(of: sentence, in: words.stream.bytes, language)
    let changes = WordChanges(of: found, from: self.words(of: number))
    if changes.count == 0 { return .same(number) }
    return changes.areFew(among: found.count) || changes.areOneClauseLeftOut(of: found.count)
      ? .close(number, changes) : nil
  }

  /// Shorter ones are alike by chance.
  private static let fewestWords = 6
  /// The longest fixed sentence has some seventy words.
  private static let mostWords = 150
}
