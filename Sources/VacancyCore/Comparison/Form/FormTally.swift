/// One kind of slip in how a half is typed: how often it occurs, and where first.
struct FormTally {
  private(set) var count = 0
  private(set) var first: Place?

  /// Some words of a text.
  struct Place {
    /// In the texts of the half.
    var text: Int
    /// In the bytes of the half's texts.
    var range: Range<Int>
  }

  /// Counts a place; the first one is kept with the word around it.
  mutating func add(_ range: Range<Int>, _ text: Int, _ words: borrowing HalfWords) {
    count += 1
    if first == nil { first = Place(text: text, range: words.word(around: range, ofText: text)) }
  }

  /// Counts a place whose words are known.
  mutating func add(_ place: Place) {
    count += 1
    if first == nil { first = place }
  }
}

extension HalfWords {
  /// The word around some bytes of a text, up to white space.
  func word(around range: Range<Int>, ofText index: Int) -> Range<Int> {
    let text = texts[index].bytes
    func ends(_ at: Int) -> Bool { bytes[at] <= .space }
    var (start, end) = (range.lowerBound, range.upperBound)
    let first = max(text.lowerBound, start - Self.longestWord)
    let last = min(text.upperBound, end + Self.longestWord)
    while start > first, !ends(start - 1) { start -= 1 }
    while end < last, !ends(end) { end += 1 }
    // A word that is too long is cut between two characters.
    while start < range.lowerBound, bytes[start] & 0xC0 == 0x80 { start += 1 }
    while end > range.upperBound, end < text.upperBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return start..<end
  }

  /// What is shown on either side: the longest words of both languages are shorter.
  private static let longestWord = 40
}
