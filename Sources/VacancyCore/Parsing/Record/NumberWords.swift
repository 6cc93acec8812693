/// Numbers in words of either language, folded.
enum NumberWords {
  /// The number that a word means: `three`, `deux`, `a`.
  static func value(of word: ArraySlice<UInt8>) -> Int? {
    let key = WordKey(word)
    if key == TokenStream.a { return 1 }
    for language in Language.allCases {
      let table = WordTable.ofLengthsOfTime(in: language)
      let entry = table.entries[Int(table.entry(of: key))]
      if [.unit, .teen, .tens].contains(entry.role) { return entry.value }
    }
    return nil
  }

  /// The first number of a text, with those that are added to it: `about 20`, `one and two`.
  ///
  /// - Complexity: Linear in the length of the text.
  static func sum(in text: FoldedText) -> Int? {
    for language in Language.allCases {
      let stream = TokenStream(text, language)
      var sum: Int?
      var isRange = false
      var at = 0
      while at < stream.tokens.count {
        var reading = CardinalReading(stream, at: at, upTo: stream.tokens.count)
        let isFigure = stream.tokens[at].kind == .figure
        guard let number = isFigure ? stream.tokens[at].value / 1000 : reading.take() else {
          // `between 25 and 30`
          isRange = isRange || ranges.contains(stream.tokens[at].key.bits)
          // `a clerk`
          if at == 0, stream.tokens[at].key == TokenStream.a { sum = 1 }
          at += 1
          continue
        }
        let isAdded =
          at > 0
          && (conjunctions.contains(stream.tokens[at - 1].key.bits)
            || !stream.tokens[at].joint.isDisjoint(with: [.comma, .other]))
        if sum == nil || isAdded && !isRange { sum = (sum ?? 0) + min(number, mostReports) }
        at = isFigure ? at + 1 : max(reading.next, at + 1)
      }
      if let sum { return sum }
    }
    return nil
  }

  private static let ranges = WordKey.all(of: "between entre")
  private static let conjunctions = WordKey.all(of: "and et plus")
  /// More are no count, and no overflow.
  private static let mostReports = 100_000
}
