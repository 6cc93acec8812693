/// Finds placeholders: words such as `TBD`, phrases such as
/// `to be confirmed`, and marks such as `____`.
struct PlaceholderScan {
  private let bytes: [UInt8]
  private let start: Int
  private let end: Int
  /// The words and the phrases, each in the order of the text.
  private var words: [TextRange] = []
  private var phrases: [TextRange] = []
  /// Where the next word, and the next phrase, may begin.
  private var nextWord: Int
  private var nextPhrase: Int

  /// The placeholders of a range of text, in its order.
  static func all(in bytes: [UInt8], from start: Int, to end: Int) -> [TextRange] {
    var scan = PlaceholderScan(bytes, from: start, to: end)
    scan.run()
    // Nearly every notice has none.
    if scan.words.isEmpty { return scan.phrases }
    return (scan.words + scan.phrases).sorted { $0.start < $1.start }
  }

  private init(_ bytes: [UInt8], from start: Int, to end: Int) {
    self.bytes = bytes
    self.start = start
    self.end = end
    nextWord = start
    nextPhrase = start
  }

  /// Passes over the text 32 bytes at a time, and stops at what may be of a placeholder.
  private mutating func run() {
    let bytes = bytes
    let raw = bytes.span.bytes
    var offset = start
    // The loads are bounds-checked; a block of bytes has no invalid pattern.
    while offset < end, offset + 33 <= raw.byteCount {
      let marks = Self.marks(
        in: raw.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self),
        before: raw.unsafeLoadUnaligned(fromByteOffset: offset + 1, as: SIMD4<UInt64>.self))
      let halves = marks.evenHalf | marks.oddHalf
      if halves.x | halves.y != 0 {
        for index in 0..<4 {
          var word = UInt64(littleEndian: marks[index])
          while word != 0 {
            look(at: offset + index * 8 + word.trailingZeroBitCount >> 3)
            word &= word &- 1
          }
        }
      }
      offset += 32
    }
    while offset < end {
      look(at: offset)
      offset += 1
    }
  }

  /// The high bits of the bytes that ``look(at:)`` knows, and of few others: `?`, `_`, `[`, `b`, `x`,
  /// the last byte of `à`, and an `a` before a space.
  ///
  /// - Parameter next: The bytes that follow each one.
  @inline(__always)
  private static func marks(
    in block: SIMD4<UInt64>, before next: SIMD4<UInt64>
  ) -> SIMD4<UInt64> {
    let ones = SIMD4<UInt64>(repeating: 0x0101_0101_0101_0101)
    let small = block | ones &* 0x20
    // `?`, `_` and `[` differ in three bits; so do some that are rare, and the semicolon.
    let sign = (block | ones &* 0x64) ^ ones &* 0x7F
    let b = small ^ ones &* 0x62
    let x = small ^ ones &* 0x78
    // `à` is C3 A0, `À` is C3 80.
    let accented = small ^ ones &* 0xA0
    let a = (small ^ ones &* 0x61) | (next ^ ones &* 0x20)
    // The high bit of a difference less one is set where it is nothing.
    let places =
      (sign &- ones) & ~sign | (b &- ones) & ~b | (x &- ones) & ~x
      | (accented &- ones) & ~accented | (a &- ones) & ~a
    return places & (ones &* 0x80)
  }

  /// Looks for a placeholder at a byte by which one is known.
  private mutating func look(at offset: Int) {
    guard offset < end else { return }
    switch bytes[offset] {
    case UInt8(ascii: "x"), UInt8(ascii: "X"):
      if isByte(at: offset + 1, of: "xX") { lookForWord(at: offset) }
    case UInt8(ascii: "B"):
      if isByte(at: offset - 1, of: "T") { lookForWord(at: offset) } else { lookForBe(at: offset) }
    case UInt8(ascii: "b"):
      lookForBe(at: offset)
    case UInt8(ascii: "?"), UInt8(ascii: "_"), UInt8(ascii: "["):
      lookForPhrase(at: offset)
    case UInt8(ascii: "a"), UInt8(ascii: "A"):
      if isByte(at: offset + 1, of: " ") { lookForPhrase(at: offset) }
    case 0x80, 0xA0:
      if offset > start, bytes[offset - 1] == 0xC3 { lookForPhrase(at: offset - 1) }
    default: break
    }
  }

  @inline(__always)
  private func isByte(at offset: Int, of set: StaticString) -> Bool {
    offset >= start && offset < end && bytes[offset].isOne(of: set)
  }

  private mutating func lookForWord(at offset: Int) {
    guard offset >= nextWord else { return }
    let word = PlaceholderWord(at: offset, in: bytes, from: start, to: end)
    nextWord = word.range.end
    guard word.isPlaceholder(in: bytes, to: end) else { return }
    // `XX/XX/20XX` is one.
    if let last = words.last, last.end + 1 == word.range.start, bytes[last.end].isOne(of: "/.-") {
      words[words.count - 1] = TextRange(last.start, word.range.end)
    } else {
      words.append(word.range)
    }
  }

  /// Looks for a phrase by the `b` of `to be`.
  private mutating func lookForBe(at offset: Int) {
    guard offset + 1 < end, bytes[offset + 1].isOne(of: "eE") || bytes[offset + 1] >= 0x80 else {
      return
    }
    var last = offset - 1
    while last > start, bytes[last] <= .space || bytes[last] >= 0x80 { last -= 1 }
    guard last < offset - 1, isByte(at: last, of: "oO"), isByte(at: last - 1, of: "tT") else {
      return
    }
    lookForPhrase(at: last - 1)
  }

  private mutating func lookForPhrase(at offset: Int) {
    guard offset >= nextPhrase,
      let phrase = PlaceholderPhrase.placeholder(
        at: offset, in: bytes, from: start, to: end)
    else { return }
    phrases.append(phrase)
    nextPhrase = phrase.end
  }
}
