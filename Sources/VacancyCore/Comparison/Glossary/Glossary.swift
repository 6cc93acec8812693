/// The user's terms with their translations: where one half has a term, the other has one of these.
public struct Glossary: Sendable {
  /// The lines.
  public let entries: [Entry]
  let index: Bilingual<PhraseTree>

  /// A line: what one language says in these words, the other says in one of those.
  public struct Entry: Hashable, Sendable {
    /// The English terms, each of which has the same translations.
    public var english: [String]
    /// The French terms.
    public var french: [String]

    /// A line of a glossary.
    public init(english: [String], french: [String]) {
      self.english = english
      self.french = french
    }

    subscript(language: Language) -> [String] { language == .english ? english : french }
  }

  /// A glossary.
  public init(_ entries: [Entry]) {
    self.entries = entries
    index = Bilingual { language in
      var tree = PhraseTree(language)
      for (number, entry) in entries.enumerated() {
        for term in entry[language] { tree.add(term, of: number) }
      }
      return tree
    }
  }

  /// The most words that a term may have: a text is looked at no further from each of its words.
  static let mostWords = 20

  /// How many words a term has.
  static func count(ofWordsOf term: String) -> Int {
    let bytes = Array(term.utf8)
    var count = 0
    PlainWord.forEach(in: bytes, of: 0..<bytes.count) { _, _ in count += 1 }
    return count
  }
}
