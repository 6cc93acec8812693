/// The letters of ASCII that eight bytes begin with.
struct LetterRun {
  let count: Int
  /// Whether they are a word: neither a digit nor what is beyond ASCII comes next.
  let isWord: Bool
  /// The high bit of each letter.
  private let marks: UInt64

  @inline(__always)
  init(in block: UInt64) {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // In seven bits, no sum reaches the next byte; its high bit says that a byte is in the range.
    let small = block & ~highBits | ones &* 0x20
    let isLetter =
      (small &+ ones &* (0x80 - 0x61)) & ~(small &+ ones &* (0x80 - 0x7B)) & ~block & highBits
    let bits = UInt64((~isLetter & highBits).trailingZeroBitCount & ~7)
    let next = UInt8(truncatingIfNeeded: block &>> bits)
    count = Int(truncatingIfNeeded: bits >> 3)
    isWord = bits &- 8 < 56 && next < 0x80 && !next.isDigit
    marks = isLetter
  }

  private var kept: UInt64 { count < 8 ? (1 &<< UInt64(8 &* count)) &- 1 : .max }

  /// As small letters, the first in the lowest byte; nothing behind them.
  @inline(__always)
  func letters(of block: UInt64) -> UInt64 {
    (block | 0x2020_2020_2020_2020) & kept
  }

  /// The key of a word of fewer than eight letters.
  @inline(__always)
  func key(of block: UInt64) -> WordKey {
    let kept: UInt64 = (1 &<< UInt64(8 &* count)) &- 1
    return WordKey(
      bits: (block | 0x2020_2020_2020_2020) & kept | UInt64(truncatingIfNeeded: count) &<< 56)
  }

  /// A bit for each capital.
  @inline(__always)
  func capitals(of block: UInt64) -> UInt64 { marks & kept & ~(block << 2) }
}
