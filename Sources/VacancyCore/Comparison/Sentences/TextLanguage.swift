/// Whether texts are in the language of their half, by words that every text has.
struct TextLanguage {
  let words: HalfWords

  init(_ words: HalfWords) { self.words = words }

  /// What small words say of the language of some others.
  enum Evidence { case own, other, none }

  /// The language of some words; `none` where they have no word that only one language has.
  ///
  /// What stands in quotation marks or brackets may be in the other language, and does not count.
  func evidence(in tokens: Range<Int>) -> Evidence {
    // Nearly all sentences have none of the other: the quotations are not looked for then.
    let all = count(tokens)
    guard all.other > 0 else { return all.own > 0 ? .own : .none }
    let count = count(unquoted(tokens))
    let isOther =
      count.inRow >= 3 || count.other >= 2 && count.other > 2 * count.own
      || count.own == 0 && count.other >= 1 && count.words >= 4
        && Float(count.other) >= 0.12 * Float(count.words)
    return isOther ? .other : all.own > 0 ? .own : .none
  }

  private struct Count {
    var own = 0
    var other = 0
    var words = 0
    /// The most words of the other language without one of its own between them.
    var inRow = 0
  }

  private func count(_ tokens: some Sequence<Int>) -> Count {
    var count = Count()
    var row = 0
    for at in tokens where words.tokens[at].kind == .word {
      count.words += 1
      guard words.tokens[at].sets.contains(.functionWords),
        let language = Self.language(of: words.tokens[at].key)
      else { continue }
      if language == words.language {
        count.own += 1
        row = 0
      } else {
        count.other += 1
        row += 1
        count.inRow = max(count.inRow, row)
      }
    }
    return count
  }

  /// The words outside quotation marks and brackets.
  func unquoted(_ tokens: Range<Int>) -> [Int] {
    var result: [Int] = []
    var (depth, isQuoted) = (0, false)
    var at = tokens.first.map { Int(words.tokens[$0].start) } ?? 0
    for token in tokens {
      let start = Int(words.tokens[token].start)
      while at < start {
        switch words.bytes[at] {
        case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
        case UInt8(ascii: "\""): isQuoted.toggle()
        case 0xC2 where words.bytes[at + 1] == 0xAB: isQuoted = true
        case 0xC2 where words.bytes[at + 1] == 0xBB: isQuoted = false
        case 0xE2 where words.bytes[at + 1] == 0x80 && words.bytes[at + 2] == 0x9C: isQuoted = true
        case 0xE2 where words.bytes[at + 1] == 0x80 && words.bytes[at + 2] == 0x9D: isQuoted = false
        default: break
        }
        at += 1
      }
      if depth == 0, !isQuoted { result.append(token) }
      at = max(at, Int(words.tokens[token].end))
    }
    return result
  }

  /// The words that only one of the languages has.
  static var functionWords: NumberedKeys { table.words }

  /// The language that alone has a word.
  private static func language(of key: WordKey) -> Language? {
    table.words[key.bits].map { Int($0) < table.english ? .english : .french }
  }

  /// The English words come first.
  private static let table = {
    var words = NumberedKeys(count: 200)
    FunctionWords.english.forEachWord { _ = words.number(of: $0.bits) }
    let english = words.count
    FunctionWords.french.forEachWord { _ = words.number(of: $0.bits) }
    return (words: words, english: english)
  }()
}
