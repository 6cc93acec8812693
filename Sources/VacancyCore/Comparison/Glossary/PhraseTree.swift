/// The terms of a glossary in one language, by the words that they begin with.
///
/// A text is read once: from each of its words on, as far as a term goes that begins so.
struct PhraseTree: Sendable {
  private let language: Language
  /// The beginnings of the terms; their numbers, or nothing where no term ends.
  private var exact: [UInt64: [Int]] = [:]
  /// The same without endings: the translation of a term may be in the plural.
  private var stems: [UInt64: [Int]] = [:]

  init(_ language: Language) { self.language = language }

  /// Some words of a text that are a term.
  struct Match {
    /// The lines that have the term.
    var entries: [Int]
    /// In the bytes of the half's texts.
    var range: Range<Int>
  }

  mutating func add(_ term: String, of entry: Int) {
    let bytes = Array(term.utf8)
    let words = Words(of: [0..<bytes.count], in: bytes, language)
    Self.add(words.exact, entry, to: &exact)
    Self.add(words.stems, entry, to: &stems)
  }

  private static func add(_ words: [UInt64], _ entry: Int, to table: inout [UInt64: [Int]]) {
    var key = PhraseTree.start
    for (index, word) in words.enumerated() {
      key = next(key, word)
      let isLast = index == words.count - 1
      if isLast, table[key]?.last != entry { table[key, default: []].append(entry) }
      if !isLast { table[key, default: []] += [] }
    }
  }

  /// The terms of some texts, the longest at each place and none within another.
  func terms(of words: Words) -> [Match] {
    var result: [Match] = []
    var at = 0
    while at < words.exact.count {
      var longest: (end: Int, entries: [Int])?
      forEachTerm(at, words.exact, in: exact) { longest = ($0, $1) }
      guard let longest else {
        at += 1
        continue
      }
      // A term does not reach from one text into the next one.
      let range = words.ranges[at].lowerBound..<words.ranges[longest.end - 1].upperBound
      result.append(Match(entries: longest.entries, range: range))
      at = longest.end
    }
    return result
  }

  /// The lines of which some texts have a term, within another one or with another ending.
  func entries(of words: Words) -> Set<Int> {
    var result: Set<Int> = []
    for at in words.stems.indices {
      forEachTerm(at, words.stems, in: stems) { result.formUnion($1) }
    }
    return result
  }

  private func forEachTerm(
    _ start: Int, _ words: [UInt64], in table: [UInt64: [Int]], _ body: (Int, [Int]) -> Void
  ) {
    var (key, at) = (Self.start, start)
    while at < words.count, at - start < Glossary.mostWords {
      key = Self.next(key, words[at])
      guard let entries = table[key] else { return }
      at += 1
      if !entries.isEmpty { body(at, entries) }
    }
  }

  private static let start: UInt64 = 0x2545_F491_4F6C_DD1D

  private static func next(_ key: UInt64, _ word: UInt64) -> UInt64 {
    let product = (key ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
  }

  /// The words of some texts.
  struct Words {
    fileprivate var exact: [UInt64] = []
    fileprivate var stems: [UInt64] = []
    fileprivate var ranges: [Range<Int>] = []

    init(of texts: [Range<Int>], in bytes: [UInt8], _ language: Language) {
      for text in texts {
        // Between two texts stands a word that no term has.
        if !exact.isEmpty { add(0, 0, text.lowerBound..<text.lowerBound) }
        PlainWord.forEach(in: bytes, of: text) { range, word in
          add(ByteHash(word).value, ByteHash(PlainWord.stem(word, language)).value, range)
        }
      }
    }

    private mutating func add(_ word: UInt64, _ stem: UInt64, _ range: Range<Int>) {
      exact.append(word)
      stems.append(stem)
      ranges.append(range)
    }
  }
}
