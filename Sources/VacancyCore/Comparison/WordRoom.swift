/// How many words of a half are compared, so that memory and time are bounded.
///
/// Beyond that, texts are counted only. Each list may take half of what is left, so that one endless
/// list does not keep the sections behind it from being compared.
struct WordRoom {
  private var left: Int
  /// What must be left when the list that is open has taken its share.
  private var reserve = 0
  private var skipped: [TextPlace.Part: Int] = [:]
  private(set) var isUsedUp = false

  /// - Parameter size: The number of words; a value takes that of fifteen.
  init(size: Int = 1 << 22) { left = size }

  mutating func open() { reserve = left / 2 }

  /// Whether the next text of a list is read; counts it where it is not.
  mutating func hasRoom(in part: TextPlace.Part) -> Bool {
    if left > reserve, skipped[part] == nil { return true }
    skipped[part, default: 0] += 1
    isUsedUp = true
    return false
  }

  func isTooLong(_ text: String) -> Bool { text.utf8.count > HalfWords.longestText }

  /// Counts what a text takes: some twenty-four bytes for a word, as much as four for a text, and
  /// as much as fifteen for what may be a value.
  mutating func take(tokens: Int, noted: Int) { left -= 4 + tokens + 15 * noted }

  func skipped(_ part: TextPlace.Part) -> Int {
    isUsedUp ? skipped[part] ?? 0 : 0
  }
}

extension [UInt8] {
  /// Removes the last scalar where it is not ASCII: some of its bytes may have been cut off.
  mutating func dropPartialScalar() {
    while let last, last >= 0x80 {
      removeLast()
      if last >= 0xC0 { return }
    }
  }
}
