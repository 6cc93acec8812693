/// Phrases of a glossary by their folded letters, each with the number of what it means.
struct PhrasePairs: Sendable {
  private var english: KeyTable
  private var french: KeyTable
  /// What is asked for where a phrase is not known; made when it first is.
  private let words: @Sendable () -> PhraseWords

  static let competencies: Self = Self(CompetencyNames.pairs) { competencyWords }
  static let behaviours: Self = Self(Behaviours.pairs) { behaviourWords }
  static let headings: Self = Self(AccountabilityHeadings.pairs) { headingWords }

  private static let competencyWords: PhraseWords = .init(CompetencyNames.pairs, competencies)
  private static let behaviourWords: PhraseWords = .init(Behaviours.pairs, behaviours)
  private static let headingWords: PhraseWords = .init(AccountabilityHeadings.pairs, headings)

  /// Lines that share a wording in either language have one meaning.
  private init(
    _ pairs: [(english: StaticString, french: StaticString)],
    words: @escaping @Sendable () -> PhraseWords
  ) {
    self.words = words
    english = KeyTable(count: pairs.count)
    french = KeyTable(count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      let (one, other) = (letterKey(of: pair.english), letterKey(of: pair.french))
      let meaning = english[one] ?? french[other] ?? index
      english.insert(meaning, for: one)
      french.insert(meaning, for: other)
    }
  }

  /// What a line of the table means.
  fileprivate func meaning(of pair: (english: StaticString, french: StaticString)) -> (
    english: Int?, french: Int?
  ) {
    (english[letterKey(of: pair.english)], french[letterKey(of: pair.french)])
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
    let letters = PhraseWords.letters(text)
    let most = letters.count / 8
    guard most > 0, letters.count < 120 else { return nil }
    return words().letters[language].first {
      editDistance($0.phrase, letters, upTo: most) != nil
    }?.meaning
  }

  /// Whether an English and a French phrase are known not to be translations of each other; `nil` where
  /// one is not known.
  func differ(_ english: String?, _ french: String?) -> Bool? {
    guard let english, let french else { return nil }
    guard let meaning = nearMeaning(of: english, in: .english),
      let other = nearMeaning(of: french, in: .french)
    else { return isForeign(english, to: french) ? true : nil }
    return meaning != other
  }

  /// Whether one text is a known phrase, and the other one has no word of its translations.
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
      let known = (meaning ?? answer).flatMap({ self.words().stems[$0] })
    else { return false }
    let words =
      meaning == nil
      ? PhraseWords.stems(of: first, .english) : PhraseWords.stems(of: second, .french)
    return !words.isEmpty && words.isDisjoint(with: known.english)
      && words.isDisjoint(with: known.french)
  }
}

/// The letters and the words of the phrases of a glossary.
private struct PhraseWords: Sendable {
  typealias Letters = (phrase: [UInt8], meaning: Int)

  /// Each phrase once, in the order of the table.
  private(set) var letters = Bilingual<[Letters]>(english: [], french: [])
  /// How the words of all phrases of a meaning begin.
  private(set) var stems: [Int: Bilingual<Set<UInt64>>] = [:]

  init(_ pairs: [(english: StaticString, french: StaticString)], _ phrases: PhrasePairs) {
    var known: Set<UInt64> = []
    var others: Set<UInt64> = []
    for pair in pairs {
      let meanings = phrases.meaning(of: pair)
      let (english, french) = (pair.english.description, pair.french.description)
      if let meaning = meanings.english, known.insert(letterKey(of: english)).inserted {
        letters.english.append((Self.letters(english), meaning))
      }
      if let meaning = meanings.french, others.insert(letterKey(of: french)).inserted {
        letters.french.append((Self.letters(french), meaning))
      }
      // The English phrase says what the line means; a French one may have been known before.
      guard let meaning = meanings.english else { continue }
      let words = stems[meaning] ?? Bilingual(english: [], french: [])
      stems[meaning] = Bilingual(
        english: words.english.union(Self.stems(of: english, .english)),
        french: words.french.union(Self.stems(of: french, .french)))
    }
  }

  /// The first five letters of the words that mean something.
  static func stems(of text: String, _ language: Language) -> Set<UInt64> {
    let table = WordTable.of(language)
    var result: Set<UInt64> = []
    for word in folded(Array(text.utf8)).split(whereSeparator: { !$0.isLetterOrDigit }) {
      let key = WordKey(word)
      guard key.length > 3, !table.entries[Int(table.entry(of: key))].isCommon else { continue }
      result.insert(key.length > 4 ? key.prefix(5) : key.bits)
    }
    return result
  }

  static func letters(_ text: String) -> [UInt8] {
    folded(Array(text.utf8)).filter(\.isLetterOrDigit)
  }
}
