/// One half of a compared notice: its texts in order, and where they stand.
struct ComparedHalf: Sendable {
  let half: Half
  /// All texts of the half, in the order of the record.
  let texts: [RecordText]
  private let text: SourceText
  private let spans: [String: TextRange]
  /// The texts at, in or below each pointer; they stand one behind another.
  private let ranges: [String: Range<Int>]
  private let finder: PositionFinder

  init?(_ language: Language, of reading: Reading, _ text: SourceText) {
    guard let half = reading.notice.halves[language] else { return nil }
    self.half = half
    self.text = text
    finder = PositionFinder(text)
    let prefix = "/halves/\(language.rawValue)"
    var spans: [String: TextRange] = [:]
    for span in reading.spans where span.pointer.hasPrefix(prefix) {
      spans[String(span.pointer.dropFirst(prefix.count))] = span.range
    }
    self.spans = spans
    texts = RecordText.all(of: half)
    var ranges: [String: Range<Int>] = [:]
    for (index, text) in texts.enumerated() {
      var pointer = text.pointer[...]
      while !pointer.isEmpty {
        let start = ranges[String(pointer)]?.lowerBound ?? index
        ranges[String(pointer)] = start..<(index + 1)
        pointer = pointer[..<(pointer.lastIndex(of: "/") ?? pointer.startIndex)]
      }
    }
    self.ranges = ranges
  }

  /// Where a side stands in the file: its own words, where they stand there as they are; else the
  /// value that it points at.
  func range(of side: Difference.Side) -> TextRange? {
    guard let range = side.range ?? spans[RecordText.pointer(in: side.pointer)],
      range.start >= 0, range.end <= text.bytes.count
    else { return nil }
    let value = String(decoding: text.bytes[range.start..<range.end], as: UTF8.self)
    guard let words = occurrences(of: side.text, in: value).first else { return range }
    let start = range.start + value[..<words.lowerBound].utf8.count
    return TextRange(start, start + side.text.utf8.count)
  }

  /// The index of the text that a pointer of the record leads to or into; `nil` where it names no
  /// text, or several.
  func index(at pointer: String) -> Int? {
    let indexes = indexes(at: pointer)
    return indexes.first.flatMap { first in
      indexes.count == 1 && (pointer + "/").hasPrefix(texts[first].pointer + "/") ? first : nil
    }
  }

  /// The indexes of the texts that a pointer leads to, into or over.
  func indexes(at pointer: String) -> Range<Int> {
    if let range = ranges[pointer] { return range }
    // A part of a text, such as the date of the deadline.
    var rest = pointer[...]
    while let slash = rest.lastIndex(of: "/"), slash > rest.startIndex {
      rest = rest[..<slash]
      if let range = ranges[String(rest)] {
        return range.count == 1 && texts[range.lowerBound].pointer == rest ? range : 0..<0
      }
    }
    return 0..<0
  }

  /// The place of the start and the end of a stretch of the file.
  func place(of range: TextRange) -> (start: Position, end: Position) {
    var finder = finder
    return (finder.position(of: range.start), finder.position(of: range.end))
  }

  /// Where the words of a side stand in one of the texts; `nil` where they do not, or are all of it.
  func words(of side: Difference.Side, in index: Int) -> Range<String.Index>? {
    let whole = texts[index].text
    guard side.text != whole, !side.text.isEmpty else { return nil }
    let found = occurrences(of: side.text, in: whole)
    guard found.count > 1, let start = spans[texts[index].pointer]?.start,
      let words = side.range?.start, start <= words, words <= text.bytes.count
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
