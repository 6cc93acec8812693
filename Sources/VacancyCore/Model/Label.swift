/// A label of a header line, in the words of one language.
struct Label {
  /// The words, folded.
  let phrase: StaticString
  /// Whether it hardly begins a line by chance: where two labels of a language are adjacent and one
  /// of them is strong, a half begins.
  let isStrong: Bool
  /// The field that a line with the label fills; its row has the label.
  private(set) var field: HeaderField?
  /// How notices print it, where that is more than a capital at its beginning.
  private let spelling: StaticString?

  init(_ phrase: StaticString, printed spelling: StaticString? = nil, strong: Bool = true) {
    self.phrase = phrase
    self.spelling = spelling
    isStrong = strong
  }

  /// A label that may well begin a line by chance.
  static func weak(_ phrase: StaticString, printed spelling: StaticString? = nil) -> Self {
    Self(phrase, printed: spelling, strong: false)
  }

  /// How notices print it.
  var printed: String {
    let words = (spelling ?? phrase).description
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  static let all = Bilingual(english: labels(in: .english), french: labels(in: .french))

  private static func labels(in language: Language) -> [Label] {
    var all: [Label] = []
    for field in HeaderField.allCases {
      for var label in field.row.labels()[language] {
        label.field = field
        all.append(label)
      }
    }
    return all
  }

  /// The indices in ``all`` of the labels that may begin at an offset of a text.
  static func candidates(
    in language: Language, at offset: Int, of text: [UInt8]
  ) -> PhraseIndex.Places {
    (language == .english ? englishIndex : frenchIndex).candidates(in: text, at: offset)
  }

  /// The label that words with a typo are most similar to; `nil` where none is near, or
  /// where they are a label.
  static func nearest(to words: ArraySlice<UInt8>, in language: Language) -> Label? {
    let words = FoldedText(words).bytes
    var nearest: (label: Label, distance: Int)?
    for label in all[language] {
      let count = label.phrase.utf8CodeUnitCount
      let allowed = count >= 10 ? 2 : count >= 6 ? 1 : 0
      guard abs(count - words.count) <= allowed,
        let distance = label.phrase.withUTF8Buffer({
          editDistance(words, Array($0), upTo: allowed)
        })
      else { continue }
      if distance < nearest?.distance ?? .max { nearest = (label, distance) }
    }
    return nearest.flatMap { $0.distance > 0 ? $0.label : nil }
  }

  /// Whether words are a label of either language.
  static func isKnown(_ words: String) -> Bool {
    let words = FoldedText(words)
    return all.english.contains { words.equals($0.phrase) }
      || all.french.contains { words.equals($0.phrase) }
  }

  private static let englishIndex = PhraseIndex(all.english.map(\.phrase))
  private static let frenchIndex = PhraseIndex(all.french.map(\.phrase))

  /// The label that ends the header in both languages.
  static let description: StaticString = "description"
}
