/// The fixed sentences of a language by the words that few of them have.
///
/// It is made when a half first has a sentence that is none of the fixed ones as they are printed.
struct FixedSentenceIndex: Sendable {
  private var keys = NumberedKeys(count: 1500)
  /// How many sentences have each word; one more than ``mostSentences`` stands for all higher counts.
  private var counts: [Int] = []
  /// The sentences that have each word, ``mostSentences`` places a word.
  private var sentences: [Int] = []
  /// How many words tell each sentence.
  private(set) var telling: [Int]

  static func of(_ language: Language) -> Self { language == .english ? english : french }

  private static let english = Self(.of(.english))
  private static let french = Self(.of(.french))

  /// A word that more sentences have tells none of them.
  private static let mostSentences = 4

  private init(_ table: FixedSentences) {
    telling = Array(repeating: 0, count: table.all.count)
    var stream = TokenStream(table.language, table: .of(table.language))
    stream.bytes = table.bytes
    for (number, sentence) in table.all.enumerated() {
      let first = stream.tokens.count
      stream.scan(from: sentence.range.lowerBound, to: sentence.range.upperBound)
      for token in stream.tokens[first...] where token.key.length > 2 {
        add(token.key.bits, number)
      }
    }
    for word in counts.indices {
      for place in places(ofWord: word) { telling[sentences[place]] += 1 }
    }
  }

  private mutating func add(_ key: UInt64, _ sentence: Int) {
    let word = Int(keys.number(of: key))
    if word == counts.count {
      counts.append(0)
      sentences.append(contentsOf: repeatElement(0, count: Self.mostSentences))
    }
    let count = counts[word]
    guard count <= Self.mostSentences else { return }
    let end = word * Self.mostSentences + count
    // A word that a sentence has twice counts once.
    if count > 0, sentences[end - 1] == sentence { return }
    if count < Self.mostSentences { sentences[end] = sentence }
    counts[word] = count + 1
  }

  /// Where the sentences of a word are; nowhere for one that too many have.
  private func places(ofWord word: Int) -> Range<Int> {
    let start = word * Self.mostSentences
    return start..<start + (counts[word] > Self.mostSentences ? 0 : counts[word])
  }

  /// The sentence that has most of the telling words of a notice's one, if it has most of its own.
  func likeliest(of tokens: Range<Int>, _ all: [Token]) -> Int? {
    var votes = [Int](repeating: 0, count: telling.count)
    for at in tokens where all[at].kind.hasLetters {
      guard let word = keys[all[at].key.bits] else { continue }
      for place in places(ofWord: Int(word)) { votes[sentences[place]] += 1 }
    }
    // Of several, the first.
    var best: Int?
    for (number, count) in votes.enumerated() where count > best.map({ votes[$0] }) ?? 0 {
      best = number
    }
    return best.flatMap { votes[$0] * 2 >= telling[$0] ? $0 : nil }
  }
}
