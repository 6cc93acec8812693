import VacancyCore

extension ComparedHalf {
  /// The text that has the words of a side, and their range in it; without words where they are
  /// all of it.
  func words(
    of side: Finding.Side, in texts: TextIndex
  ) -> (index: Int, words: Range<String.Index>?)? {
    let path = side.surroundings?.text ?? side.path
    guard let index = texts.index(at: path) ?? texts.index(at: side.path) else { return nil }
    let text = texts.texts[index].text
    guard let words = side.surroundings?.words, texts.index(at: path) != nil else {
      // A field, or a part of a competency: the words are all of it.
      return (index, side.text == text ? nil : occurrences(of: side.text, in: text).first)
    }
    let bytes = text.utf8
    guard
      let start = bytes.index(
        bytes.startIndex, offsetBy: words.lowerBound, limitedBy: bytes.endIndex),
      let end = bytes.index(start, offsetBy: words.count, limitedBy: bytes.endIndex)
    else { return (index, nil) }
    return (index, start..<end)
  }
}

/// Where words occur in a text; as whole words if they do anywhere.
private func occurrences(of words: String, in text: String) -> [Range<String.Index>] {
  let found = ranges(of: Array(words.utf8), in: text)
  let whole = found.filter { range in
    let before = text[..<range.lowerBound].last
    let after = text[range.upperBound...].first
    return !(isWordy(words.first) && isWordy(before)) && !(isWordy(words.last) && isWordy(after))
  }
  return whole.isEmpty ? found : whole
}

/// - Complexity: Linear in both lengths.
private func ranges(of words: [UInt8], in text: String) -> [Range<String.Index>] {
  let bytes = text.utf8
  guard !words.isEmpty, words.count <= bytes.count else { return [] }
  return Array(bytes).ranges(of: words).map { range in
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    return start..<bytes.index(start, offsetBy: words.count)
  }
}

private func isWordy(_ character: Character?) -> Bool {
  character.map { $0.isLetter || $0.isNumber } ?? false
}
