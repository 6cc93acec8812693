/// Finds where words of the texts of a half are in its file.
struct WordPlaces {
  private let notice: AlignedNotice
  private let language: Language
  private var walk: PrintedText?

  init(_ notice: AlignedNotice, _ language: Language) {
    (self.notice, self.language) = (notice, language)
  }

  /// The range of some words in the file; that of the whole text where they are printed otherwise there.
  ///
  /// - Complexity: Linear in the lengths of the texts where the words are looked for in their order.
  mutating func range(of words: Range<Int>, inText index: Int) -> TextRange? {
    let half = notice.words[language]
    let text = half.texts[index].bytes
    let source = notice.sources[language]
    if walk?.index != index || walk?.isBefore(words) == false {
      walk = notice.range(of: notice.path(of: index, language)).map {
        PrintedText(index, text, printedAt: $0, in: source)
      }
    }
    let printed =
      words == text ? nil : walk?.range(of: words, in: half.bytes, printedIn: source)
    return printed ?? walk?.stretch
  }
}
