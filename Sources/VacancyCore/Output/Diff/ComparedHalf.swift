/// One half of a compared notice, and where its values stand.
struct ComparedHalf: Sendable {
  let half: Half
  private let text: SourceText
  private let spans: [Reading.Span]
  private let finder: PositionFinder

  init?(_ language: Language, of reading: Reading, _ text: SourceText) {
    guard let half = reading.notice.halves[language] else { return nil }
    self.half = half
    self.text = text
    spans = reading.spans
    finder = PositionFinder(text)
  }

  /// Where a value stands. The comparison says it of most, so that this is seldom asked.
  private func span(of pointer: String) -> TextRange? {
    spans.range(of: pointer)
  }

  /// Where a side stands in the file: its own words, where they stand there as they are; else the
  /// value that it points at.
  func range(of side: Difference.Side) -> TextRange? {
    guard let range = side.range ?? span(of: side.pointer),
      range.start >= 0, range.end <= text.bytes.count
    else { return nil }
    let value = String(decoding: text.bytes[range.start..<range.end], as: UTF8.self)
    guard let words = occurrences(of: side.text, in: value).first else { return range }
    let start = range.start + value[..<words.lowerBound].utf8.count
    return TextRange(start, start + side.text.utf8.count)
  }

  /// The place of the start and the end of a stretch of the file.
  func place(of range: TextRange) -> (start: Position, end: Position) {
    var finder = finder
    return (finder.position(of: range.start), finder.position(of: range.end))
  }

  /// Where the words of a side stand in one of the texts; `nil` where they do not, or are all of it.
  func words(of side: Difference.Side, in record: RecordText) -> Range<String.Index>? {
    guard side.text != record.text, !side.text.isEmpty else { return nil }
    let found = occurrences(of: side.text, in: record.text)
    guard found.count > 1, let words = side.range?.start,
      let start = span(of: "/halves/\(half.language.rawValue)" + record.pointer)?.start,
      start <= words, words <= text.bytes.count
    else { return found.first }
    // The words of the file before these tell which of several they are.
    let before = String(decoding: text.bytes[start..<words], as: UTF8.self)
    let unwrapped = before.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return found[min(occurrences(of: side.text, in: unwrapped).count, found.count - 1)]
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

private func ranges(of words: [UInt8], in text: String) -> [Range<String.Index>] {
  guard let first = words.first else { return [] }
  let bytes = text.utf8
  var found: [Range<String.Index>] = []
  var rest = bytes[...]
  while let start = rest.firstIndex(of: first) {
    rest = rest[start...]
    if rest.starts(with: words) {
      let end = bytes.index(start, offsetBy: words.count)
      found.append(start..<end)
      rest = rest[end...]
    } else {
      rest = rest.dropFirst()
    }
  }
  return found
}

private func isWordy(_ character: Character?) -> Bool {
  character.map { $0.isLetter || $0.isNumber } ?? false
}
