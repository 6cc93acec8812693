/// Phrases of a glossary by their folded words, each with the number of what it means.
struct PhrasePairs: Sendable {
  private var english: [[UInt8]: Int] = [:]
  private var french: [[UInt8]: Int] = [:]
  private var frenchLetters: [(phrase: [UInt8], meaning: Int)] = []
  private var englishLetters: [(phrase: [UInt8], meaning: Int)] = []

  static let competencies = PhrasePairs(CompetencyNames.pairs)
  static let behaviours = PhrasePairs(Behaviours.pairs)
  static let headings = PhrasePairs(AccountabilityHeadings.pairs)

  /// Lines that share a wording in either language have one meaning.
  private init(_ pairs: [(english: StaticString, french: StaticString)]) {
    for (index, pair) in pairs.enumerated() {
      let one = Self.letters(pair.english.description)
      let other = Self.letters(pair.french.description)
      let meaning = english[one] ?? french[other] ?? index
      if english[one] == nil { englishLetters.append((one, meaning)) }
      if french[other] == nil { frenchLetters.append((other, meaning)) }
      english[one] = english[one] ?? meaning
      french[other] = french[other] ?? meaning
    }
  }

  /// What a text means; `nil` where it is not known.
  func meaning(of text: String, in language: Language) -> Int? {
    (language == .english ? english : french)[Self.letters(text)]
  }

  /// What a text means that is worded like a known one, perhaps with a slip.
  ///
  /// Up to one letter in eight may differ: `solicits inputs`, `solicits input`.
  func nearMeaning(of text: String, in language: Language) -> Int? {
    let letters = Self.letters(text)
    if let meaning = (language == .english ? english : french)[letters] { return meaning }
    let most = letters.count / 8
    guard most > 0, letters.count < 120 else { return nil }
    return (language == .english ? englishLetters : frenchLetters).first {
      editDistance($0.phrase, letters, upTo: most) != nil
    }?.meaning
  }

  private static func letters(_ text: String) -> [UInt8] {
    folded(Array(text.utf8)).filter(\.isLetterOrDigit)
  }
}

/// How many letters must be put in, left out, changed or exchanged with their neighbour; `nil` if
/// more than `limit`.
func editDistance(_ first: [UInt8], _ second: [UInt8], upTo limit: Int) -> Int? {
  guard abs(first.count - second.count) <= limit else { return nil }
  var before = [Int](repeating: 0, count: second.count + 1)
  var last = Array(0...second.count)
  for row in 0..<first.count {
    var current = [row + 1]
    current.reserveCapacity(second.count + 1)
    for column in 0..<second.count {
      var best = min(
        last[column] + (first[row] == second[column] ? 0 : 1), last[column + 1] + 1,
        current[column] + 1)
      if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
        best = min(best, before[column - 1] + 1)
      }
      current.append(best)
    }
    guard let least = current.min(), least <= limit else { return nil }
    before = last
    last = current
  }
  return last[second.count] <= limit ? last[second.count] : nil
}
