/// Goes through a text of the record and the stretch of the file that it was read from, side by side.
///
/// The record has neither line breaks nor marks of emphasis, so that words of the file are further
/// from the start of the text than those of the record.
struct PrintedText {
  /// The text of the half.
  let index: Int
  /// In the half's texts.
  private let readStart: Int
  private var read: Int
  private let readEnd: Int
  /// In the file.
  private var printed: Int
  private let printedEnd: Int
  let stretch: TextRange

  init(_ index: Int, _ text: Range<Int>, printedAt stretch: TextRange, in source: [UInt8]) {
    self.index = index
    self.stretch = stretch
    readStart = text.lowerBound
    read = text.lowerBound
    readEnd = text.upperBound
    printed = min(max(0, stretch.start), source.count)
    printedEnd = min(max(0, stretch.end), source.count)
  }

  /// Whether words can still be found: a walk does not turn back.
  func isBefore(_ words: Range<Int>) -> Bool { read <= words.lowerBound }

  /// The range of words in the file; `nil` where they are printed otherwise there.
  ///
  /// - Complexity: Linear in the distance from the words that were looked for before.
  mutating func range(
    of words: Range<Int>, in text: [UInt8], printedIn source: [UInt8]
  ) -> TextRange? {
    if let range = sameRange(of: words, in: text, printedIn: source) { return range }
    guard !words.isEmpty, words.upperBound <= readEnd,
      let start = place(of: words.lowerBound, text, source),
      let last = place(of: words.upperBound - 1, text, source)
    else { return nil }
    return TextRange(start, last + 1)
  }

  /// The range of words of a text that is printed as it is read, as most are.
  private func sameRange(
    of words: Range<Int>, in text: [UInt8], printedIn source: [UInt8]
  ) -> TextRange? {
    let rest = printedEnd - printed
    guard rest == readEnd - read, words.lowerBound >= read, words.upperBound <= readEnd else {
      return nil
    }
    let start = printed + words.lowerBound - read
    let range = TextRange(start, start + words.count)
    return source[range.start..<range.end].elementsEqual(text[words]) ? range : nil
  }

  private mutating func place(of offset: Int, _ text: [UInt8], _ source: [UInt8]) -> Int? {
    while read < offset, printed < printedEnd { step(text, source) }
    guard read == offset else { return nil }
    // Marks of emphasis may precede it.
    let limit = min(printedEnd, printed + Self.reach)
    return (printed..<max(printed, limit)).first { source[$0] == text[offset] }
  }

  /// How many bytes of one side the other may lack in one place, such as `](https://…` or a page break.
  private static let reach = 200

  private mutating func step(_ text: [UInt8], _ source: [UInt8]) {
    if text[read] == source[printed] {
      read += 1
      printed += 1
    } else if text[read] == .space, whiteSpace(at: printed, source) > 0 {
      read += 1
    } else {
      let white = whiteSpace(at: printed, source)
      guard white == 0 else {
        // More white space than one.
        printed += white
        return
      }
      resume(text, source)
    }
    guard read > readStart, text[read - 1] == .space else { return }
    while true {
      let white = whiteSpace(at: printed, source)
      if white == 0 { return }
      printed += white
    }
  }

  /// The length of the white space at an offset: blanks, line ends, and the spaces that do not break.
  private func whiteSpace(at offset: Int, _ source: [UInt8]) -> Int {
    guard offset < printedEnd else { return 0 }
    switch source[offset] {
    case ...UInt8.space: return 1
    case 0xC2 where offset + 1 < printedEnd && source[offset + 1] == 0xA0: return 2
    case 0xE2
    where offset + 2 < printedEnd && source[offset + 1] == 0x80
      && (source[offset + 2] == 0xAF || source[offset + 2] == 0x89):
      return 3
    default: return 0
    }
  }

  /// Goes on where the sides are alike again, at the least distance.
  private mutating func resume(_ text: [UInt8], _ source: [UInt8]) {
    for distance in 1...Self.reach {
      if areAlike(read, printed + distance, text, source) {
        printed += distance
        return
      }
      if areAlike(read + distance, printed, text, source) {
        read += distance
        return
      }
    }
    read += 1
    printed += 1
  }

  /// Whether the next three bytes are the same, white space being one thing.
  private func areAlike(_ read: Int, _ printed: Int, _ text: [UInt8], _ source: [UInt8]) -> Bool {
    guard read < readEnd, printed < printedEnd else { return false }
    for step in 0..<min(3, readEnd - read, printedEnd - printed) {
      let (one, other) = (text[read + step], source[printed + step])
      guard one == other || one == .space && (other <= .space || other == 0xC2) else {
        return false
      }
    }
    return true
  }
}
