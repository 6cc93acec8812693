/// A text folded for matching: lower case, without accents, plain quotes, dashes and spaces.
struct FoldedText {
  let bytes: [UInt8]

  init(_ text: ArraySlice<UInt8>) {
    bytes = folded(text)
  }

  init(_ text: [UInt8]) {
    bytes = folded(text)
  }

  init(_ text: PlainBytes) {
    bytes = folded(text.slice(0..<text.count))
  }

  init(_ text: Slice<PlainBytes>) {
    bytes = folded(text.base.slice(text.startIndex..<text.endIndex))
  }

  init(_ text: String) {
    bytes = folded(Array(text.utf8))
  }

  /// The byte at an offset; 0 outside of the text.
  subscript(offset: Int) -> UInt8 {
    bytes.indices.contains(offset) ? bytes[offset] : 0
  }

  /// Whether the text has the phrase at the offset.
  @inline(__always)
  func has(_ phrase: StaticString, at offset: Int) -> Bool {
    // Most places are turned down by their first bytes.
    phrase.withUTF8Buffer { phrase in
      self[offset] == phrase[0] && (phrase.count < 2 || self[offset + 1] == phrase[1])
    } && hasAll(of: phrase, at: offset)
  }

  private func hasAll(of phrase: StaticString, at offset: Int) -> Bool {
    let count = phrase.utf8CodeUnitCount
    guard offset >= 0, offset + count <= bytes.count else { return false }
    return phrase.withUTF8Buffer { phrase in
      var index = 1
      while index < count, bytes[offset + index] == phrase[index] { index += 1 }
      return index >= count
    }
  }

  /// Calls the body with the offset and the first byte of each word: small letters and digits.
  ///
  /// Reads eight bytes at a time.
  @inline(__always)
  func forEachWord(_ body: (_ offset: Int, _ first: UInt8) -> Void) {
    let span = bytes.span.bytes
    var isInWord: UInt64 = 0
    var offset = 0
    while offset < bytes.count {
      // The load is bounds-checked; eight bytes have no invalid pattern.
      var word: UInt64 = 0
      if offset + 8 <= span.byteCount {
        word = UInt64(
          littleEndian: span.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
      } else {
        for index in stride(from: bytes.count - 1, through: offset, by: -1) {
          word = word << 8 | UInt64(bytes[index])
        }
      }
      let letters = wordBytes(in: word)
      var starts = letters & ~(letters << 8 | isInWord)
      isInWord = (letters >> 63) << 7
      while starts != 0 {
        let index = starts.trailingZeroBitCount >> 3
        body(offset + index, UInt8(truncatingIfNeeded: word >> UInt64(index * 8)))
        starts &= starts &- 1
      }
      offset += 8
    }
  }

  /// Calls the body with the range of each run of digits that no letter precedes.
  func forEachNumber(_ body: (_ range: Range<Int>) -> Void) {
    let span = bytes.span.bytes
    var offset = 0
    while offset < bytes.count {
      if offset <= span.byteCount &- 32 {
        let digit = span.byteBlock(at: offset).isIn(0x30...0x39).first
        offset &+= digit ?? 32
        if digit == nil { continue }
      }
      guard bytes[offset].isDigit else {
        offset += 1
        continue
      }
      let start = offset
      while self[offset].isDigit { offset += 1 }
      if !self[start - 1].isLetter { body(start..<offset) }
    }
  }

  func starts(with phrase: StaticString) -> Bool { has(phrase, at: 0) }

  func startsWith(anyOf phrases: [StaticString]) -> Bool { phrases.contains { has($0, at: 0) } }

  /// Whether the whole text is the phrase.
  func equals(_ phrase: StaticString) -> Bool {
    bytes.count == phrase.utf8CodeUnitCount && has(phrase, at: 0)
  }

  /// The first place of the phrase from an offset on.
  func first(_ phrase: StaticString, from start: Int = 0, upTo end: Int = .max) -> Int? {
    let count = phrase.utf8CodeUnitCount
    let last = min(end, bytes.count) - count
    guard count > 0, start <= last else { return nil }
    let (head, second) = phrase.withUTF8Buffer { ($0[0], count > 1 ? $0[1] : nil) }
    var offset = start
    while let place = firstPlace(of: head, second, in: bytes, from: offset, to: last + 1) {
      if hasAll(of: phrase, at: place) { return place }
      offset = place + 1
    }
    return nil
  }

  /// The first place of the phrase as whole words.
  func firstWord(_ phrase: StaticString, from start: Int = 0, upTo end: Int = .max) -> Int? {
    var from = start
    while let offset = first(phrase, from: from, upTo: end) {
      if !self[offset - 1].isLetterOrDigit,
        !self[offset + phrase.utf8CodeUnitCount].isLetterOrDigit
      {
        return offset
      }
      from = offset + 1
    }
    return nil
  }

  func contains(_ phrase: StaticString) -> Bool { first(phrase) != nil }

  func contains(anyOf phrases: [StaticString]) -> Bool { phrases.contains { contains($0) } }

  /// The last place, before an offset, where one of the phrases begins.
  func last(of phrases: [StaticString], from start: Int = 0, before end: Int) -> Int? {
    var offset = min(end, bytes.count) - 1
    while offset >= start {
      if phrases.contains(where: { has($0, at: offset) }) { return offset }
      offset -= 1
    }
    return nil
  }
}

/// The high bits of the bytes that are small letters or digits of ASCII.
@inline(__always)
private func wordBytes(in word: UInt64) -> UInt64 {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let low = word & ~highBits
  let letters = (low &+ ones &* (0x80 - 0x61)) & ~(low &+ ones &* (0x80 - 0x7B))
  let digits = (low &+ ones &* (0x80 - 0x30)) & ~(low &+ ones &* (0x80 - 0x3A))
  return (letters | digits) & ~word & highBits
}
