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

  /// The number that a text begins with.
  static func leading(in text: FoldedText) -> Int? {
    guard text[0].isLetter else { return nil }
    for language in Language.allCases {
      let stream = TokenStream(text, language)
      var reading = CardinalReading(stream, at: 0, upTo: stream.tokens.count)
      if let number = reading.take() { return number }
      if stream.tokens.first?.key == TokenStream.a { return 1 }
    }
    return nil
  }
}
