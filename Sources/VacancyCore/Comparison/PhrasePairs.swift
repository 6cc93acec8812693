/// Phrases of a glossary by their folded letters, each with the number of what it means.
struct PhrasePairs: Sendable {
  private var english: [UInt64: Int] = [:]
  private var french: [UInt64: Int] = [:]
  private var frenchLetters: [(phrase: [UInt8], meaning: Int)] = []
  private var englishLetters: [(phrase: [UInt8], meaning: Int)] = []
  /// How the words of all phrases of a meaning begin.
  private var stems: [Int: Bilingual<Set<UInt64>>] = [:]

  static let competencies = PhrasePairs(CompetencyNames.pairs)
  static let behaviours = PhrasePairs(Behaviours.pairs)
  static let headings = PhrasePairs(AccountabilityHeadings.pairs)

  /// Lines that share a wording in either language have one meaning.
  private init(_ pairs: [(english: StaticString, french: StaticString)]) {
    for (index, pair) in pairs.enumerated() {
      let one = letterKey(of: pair.english.description)
      let other = letterKey(of: pair.french.description)
      let meaning = english[one] ?? french[other] ?? index
      if english[one] == nil {
        englishLetters.append((Self.letters(pair.english.description), meaning))
      }
      if french[other] == nil {
        frenchLetters.append((Self.letters(pair.french.description), meaning))
      }
      let words = stems[meaning] ?? Bilingual(english: [], french: [])
      stems[meaning] = Bilingual(
        english: words.english.union(Self.stems(of: pair.english.description, .english)),
        french: words.french.union(Self.stems(of: pair.french.description, .french)))
      english[one] = english[one] ?? meaning
      french[other] = french[other] ?? meaning
    }
  }

  /// What a text means; `nil` where it is not known.
  func meaning(of text: String, in language: Language) -> Int? {
    language == .english ? english[letterKey(of: text)] : french[letterKey(of: text)]
  }

  /// What a text means that is worded like a known one, perhaps with a slip.
  ///
  /// Up to one letter in eight may differ: `solicits inputs`, `solicits input`.
  func nearMeaning(of text: String, in language: Language) -> Int? {
    if let meaning = meaning(of: text, in: language) { return meaning }
    let letters = Self.letters(text)
    let most = letters.count / 8
    guard most > 0, letters.count < 120 else { return nil }
    return (language == .english ? englishLetters : frenchLetters).first {
      editDistance($0.phrase, letters, upTo: most) != nil
    }?.meaning
  }

  /// Whether one text is a known phrase, and the other one has no word of what answers it.
  ///
  /// Another translation of a phrase has at least one word in common with the one that is known, or
  /// one that begins like a word of the phrase itself: that is so of all lines of the tables. Of two
  /// phrases that are not known nothing is said.
  func isForeign(_ first: String, to second: String) -> Bool {
    var meaning = meaning(of: first, in: .english)
    var answer = self.meaning(of: second, in: .french)
    guard meaning == nil || answer == nil else { return false }
    meaning = meaning ?? nearMeaning(of: first, in: .english)
    answer = answer ?? nearMeaning(of: second, in: .french)
    guard (meaning == nil) != (answer == nil),
      let known = (meaning ?? answer).flatMap({ stems[$0] })
    else { return false }
    let words = meaning == nil ? Self.stems(of: first, .english) : Self.stems(of: second, .french)
    return !words.isEmpty && words.isDisjoint(with: known.english)
      && words.isDisjoint(with: known.french)
  }

  /// The first five letters of the words that mean something.
  private static func stems(of text: String, _ language: Language) -> Set<UInt64> {
    let table = WordTable.of(language)
    var result: Set<UInt64> = []
    for word in folded(Array(text.utf8)).split(whereSeparator: { !$0.isLetterOrDigit }) {
      let key = WordKey(word)
      guard key.length > 3, !table.entries[Int(table.entry(of: key))].isCommon else { continue }
      result.insert(key.length > 4 ? key.prefix(5) : key.bits)
    }
    return result
  }

  private static func letters(_ text: String) -> [UInt8] {
    folded(Array(text.utf8)).filter(\.isLetterOrDigit)
  }
}

/// How many letters must be put in, left out, changed or exchanged with their neighbour; `nil` if
/// more than `limit`.
func editDistance(_ first: [UInt8], _ second: [UInt8], upTo limit: Int) -> Int? {
  guard abs(first.count - second.count) <= limit else { return nil }
  let width = second.count + 1
  // The rows of the table in turn: the one that is filled, the last one and the one before.
  var table = [Int](repeating: 0, count: 3 * width)
  for column in 0..<width { table[column] = column }
  var (last, before, current) = (0, 2 * width, width)
  for row in 0..<first.count {
    table[current] = row + 1
    var least = row + 1
    for column in 0..<second.count {
      var best = min(
        table[last + column] + (first[row] == second[column] ? 0 : 1),
        table[last + column + 1] + 1, table[current + column] + 1)
      if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
        best = min(best, table[before + column - 1] + 1)
      }
      table[current + column + 1] = best
      least = min(least, best)
    }
    guard least <= limit else { return nil }
    (before, last, current) = (last, current, before)
  }
  let distance = table[last + second.count]
  return distance <= limit ? distance : nil
}

/// Whether one letter is put in, left out or changed, or two neighbours are exchanged: what
/// ``editDistance(_:_:upTo:)`` counts as one.
func areNear(_ first: [UInt8], _ second: [UInt8]) -> Bool {
  let (short, long) = first.count <= second.count ? (first, second) : (second, first)
  guard long.count - short.count <= 1, let start = short.indices.first(where: { short[$0] != long[$0] })
  else { return long.count - short.count == 1 }
  if short.count < long.count { return short[start...].elementsEqual(long[(start + 1)...]) }
  if short[(start + 1)...].elementsEqual(long[(start + 1)...]) { return true }
  return start + 1 < short.count && short[start] == long[start + 1]
    && short[start + 1] == long[start]
    && short[(start + 2)...].elementsEqual(long[(start + 2)...])
}
