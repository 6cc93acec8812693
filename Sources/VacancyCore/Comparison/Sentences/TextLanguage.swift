/// Whether texts are in the language of their half, by words that every text has.
struct TextLanguage {
  let words: HalfWords

  init(_ words: HalfWords) { self.words = words }

  /// Whether some words are in the other language.
  ///
  /// What stands in quotation marks or brackets may be, and does not count.
  func isOther(_ tokens: Range<Int>) -> Bool {
    // Nearly all sentences have none: the quotations are not looked for then.
    guard count(tokens, in: words.language.other).other > 0 else { return false }
    let count = count(unquoted(tokens), in: words.language.other)
    if count.inRow >= 3 { return true }
    if count.other >= 2, count.other > 2 * count.own { return true }
    return count.own == 0 && count.other >= 1 && count.words >= 4
      && Float(count.other) >= 0.12 * Float(count.words)
  }

  /// Whether some words have one that only their language has.
  func hasOwn(_ tokens: Range<Int>) -> Bool { count(tokens, in: words.language.other).own > 0 }

  private struct Count {
    var own = 0
    var other = 0
    var words = 0
    /// The most words of the other language without one of its own between them.
    var inRow = 0
  }

  private func count(_ tokens: some Sequence<Int>, in other: Language) -> Count {
    var count = Count()
    var row = 0
    for at in tokens where words.tokens[at].kind == .word {
      count.words += 1
      switch Self.languages[words.tokens[at].key.bits &* Self.spread] {
      case Self.number(other):
        count.other += 1
        row += 1
        count.inRow = max(count.inRow, row)
      case Self.number(other.other):
        count.own += 1
        row = 0
      default: break
      }
    }
    return count
  }

  /// The words outside quotation marks and brackets.
  private func unquoted(_ tokens: Range<Int>) -> [Int] {
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

  private static func number(_ language: Language) -> Int { language == .english ? 1 : 2 }

  /// So that keys, which begin alike, spread over the table.
  private static let spread: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static let languages: KeyTable = {
    var table = KeyTable(count: 300)
    for language in Language.allCases {
      let list = language == .english ? FunctionWords.english : FunctionWords.french
      list.forEachWord { table.insert(number(language), for: $0.bits &* spread) }
    }
    return table
  }()
}
