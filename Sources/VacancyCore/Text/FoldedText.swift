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
    let span = bytes.span.bytes
    return phrase.withUTF8Buffer { phrase in
      let raw = UnsafeRawBufferPointer(phrase)
      var index = 0
      while index &+ 8 <= count {
        // The load is bounds-checked; eight bytes have no invalid pattern.
        let word = span.unsafeLoadUnaligned(fromByteOffset: offset &+ index, as: UInt64.self)
        if word != raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) { return false }
        index &+= 8
      }
      while index < count, bytes[offset + index] == phrase[index] { index += 1 }
      return index >= count
    }
  }

  /// Calls the body with the offset and the first byte of each word: small letters and digits.
  ///
  /// Reads a block at a time.
  @inline(__always)
  func forEachWord(_ body: (_ offset: Int, _ first: UInt8) -> Void) {
    let span = bytes.span.bytes
    let count = bytes.count
    guard let first = bytes.first else { return }
    if first.isWordByte { body(0, first) }
    var offset = 1
    while offset <= count &- 32 {
      let letters = span.byteBlock(at: offset).areWordBytes
      let starts = letters & ~span.byteBlock(at: offset &- 1).areWordBytes
      starts.forEachIndex { body(offset &+ $0, bytes[offset &+ $0]) }
      offset &+= 32
    }
    while offset < count {
      if bytes[offset].isWordByte, !bytes[offset - 1].isWordByte { body(offset, bytes[offset]) }
      offset += 1
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

extension UInt8 {
  fileprivate var isWordByte: Bool { isLowercase || isDigit }
}

extension ByteBlock {
  fileprivate var areWordBytes: ByteMask {
    @inline(__always) get {
      isIn(UInt8(ascii: "a")...UInt8(ascii: "z")) | isIn(UInt8(ascii: "0")...UInt8(ascii: "9"))
    }
  }
}
