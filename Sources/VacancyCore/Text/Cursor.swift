/// A place in a folded text that moves forward over what it recognises.
///
/// Folded text is lower case and without accents, so that a phrase is matched byte by byte.
struct Cursor {
  let text: FoldedText
  var offset: Int

  init(_ text: FoldedText, at offset: Int = 0) {
    self.text = text
    self.offset = offset
  }

  var isAtEnd: Bool { offset >= text.bytes.count }

  /// The byte at the cursor; 0 at the end.
  var next: UInt8 { text[offset] }

  mutating func skipSpaces() {
    while next == .space { offset += 1 }
  }

  /// Skips the phrase if the text continues with it.
  mutating func take(_ phrase: StaticString) -> Bool {
    guard text.has(phrase, at: offset) else { return false }
    offset += phrase.utf8CodeUnitCount
    return true
  }

  /// Eats one of the bytes of a phrase.
  mutating func takeOne(of bytes: StaticString) -> UInt8? {
    let byte = next
    guard byte != 0, byte.isOne(of: bytes) else { return nil }
    offset += 1
    return byte
  }

  /// Eats digits and gives their value, if there are any and they are not absurdly many.
  mutating func takeNumber(maximumDigits: Int = 9) -> Int? {
    let start = offset
    var value = 0
    while next.isDigit, offset - start < maximumDigits {
      value = value * 10 + Int(next - .zero)
      offset += 1
    }
    guard offset > start, !next.isDigit else {
      offset = start
      return nil
    }
    return value
  }

  /// Eats letters and gives them.
  mutating func takeWord() -> ArraySlice<UInt8> {
    let start = offset
    while next.isLetter { offset += 1 }
    return text.bytes[start..<offset]
  }
}

extension UInt8 {
  static let space = UInt8(ascii: " ")
  static let zero = UInt8(ascii: "0")
  static let lineFeed = UInt8(ascii: "\n")

  var isDigit: Bool { self &- 0x30 < 10 }
  /// Whether this is a letter of ASCII.
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  var isUppercase: Bool { self &- 0x41 < 26 }
  var isLowercase: Bool { self &- 0x61 < 26 }
  var isLetterOrDigit: Bool { isLetter || isDigit }
  /// Whether the byte is a sign of ASCII that is no letter, no digit and no space.
  var isPunctuation: Bool { (0x21..<0x7F).contains(self) && !isLetterOrDigit }
}

extension UInt8 {
  /// Whether the byte is one of some characters of ASCII.
  @inline(__always)
  func isOne(of bytes: StaticString) -> Bool {
    bytes.withUTF8Buffer { $0.contains(self) }
  }
}
