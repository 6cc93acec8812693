/// The result of one pass over bytes: whether they are UTF-8, and what a reader must look out for.
struct UTF8Scan {
  /// The offset of the first byte that is not UTF-8.
  private(set) var invalid: Int?
  /// Whether a byte below the tab occurs; such bytes are rare in text.
  private(set) var hasControls = false
  /// Whether a scalar occurs that may change in NFC.
  private(set) var mayCompose = false
  /// Whether U+0085, U+2028 or U+2029 occurs.
  private(set) var hasWideBreaks = false

  /// Reads the bytes from `start` on, up to the first that is not UTF-8.
  ///
  /// ASCII and letters of two bytes that begin with C3, as `é` does, are read a block at a time.
  init(of bytes: [UInt8], from start: Int = 0) {
    let span = bytes.span.bytes
    let count = span.byteCount
    var at = start
    var controls = ByteMask()
    scan: while at < count {
      while at <= count &- 33 {
        let block = span.byteBlock(at: at)
        controls = controls | block.isBelow(0x09)
        let wide = block.isAtLeast(0x80)
        if wide.isEmpty {
          at &+= 32
          continue
        }
        var others = wide
        if at > 0 {
          others =
            wide & ~Self.latinLetters(
              block, after: span.byteBlock(at: at &- 1), before: span.byteBlock(at: at &+ 1))
        }
        guard let index = others.first else {
          at &+= 32
          continue
        }
        at &+= index
        guard let length = takeSequence(of: bytes, at: at) else { break scan }
        at += length
      }
      guard at < count else { break }
      if bytes[at] < 0x80 {
        if bytes[at] < 0x09 { hasControls = true }
        at += 1
      } else if bytes[at] < 0xC0, at > start, bytes[at - 1] == 0xC3 {
        // The second byte of a letter whose first one ended a block.
        at += 1
      } else {
        guard let length = takeSequence(of: bytes, at: at) else { break }
        at += length
      }
    }
    if !controls.isEmpty { hasControls = true }
  }

  /// The bytes of a block that belong to a letter of two bytes, the first of them C3.
  @inline(__always)
  private static func latinLetters(
    _ block: ByteBlock, after last: ByteBlock, before next: ByteBlock
  ) -> ByteMask {
    let first = block.equals(0xC3) & next.isIn(0x80...0xBF)
    return first | last.equals(0xC3) & block.isIn(0x80...0xBF)
  }

  /// The length of the sequence of two to four bytes at `at`; `nil`, and noted, if there is none.
  @inline(__always)
  private mutating func takeSequence(of bytes: [UInt8], at: Int) -> Int? {
    let lead = bytes[at]
    // From U+00C0 to U+02FF: nearly all characters of a French notice beyond ASCII.
    if lead >= 0xC3, lead < 0xCC, at + 1 < bytes.count, bytes[at + 1] & 0xC0 == 0x80 { return 2 }
    return takeRareSequence(of: bytes, at: at, lead: lead)
  }

  private mutating func takeRareSequence(of bytes: [UInt8], at: Int, lead: UInt8) -> Int? {
    let length = utf8Length(lead)
    guard length > 1, at + length <= bytes.count else { return fail(at) }
    let second = bytes[at + 1]
    let allowed: ClosedRange<UInt8> =
      switch lead {
      case 0xE0: 0xA0...0xBF  // shorter forms exist
      case 0xED: 0x80...0x9F  // surrogates
      case 0xF0: 0x90...0xBF  // shorter forms exist
      case 0xF4: 0x80...0x8F  // beyond U+10FFFF
      default: 0x80...0xBF
      }
    guard allowed.contains(second) else { return fail(at) }
    for index in at + 2..<max(at + 2, at + length) where bytes[index] & 0xC0 != 0x80 {
      return fail(at)
    }
    switch (lead, second) {
    case (0xC2, 0x85): hasWideBreaks = true
    case (0xCC, _), (0xCD, _), (0xCE, 0x87), (0xE1, 0xBD...): mayCompose = true
    case (0xE2, 0x80), (0xE2, 0x84), (0xE2, 0x8C): noteSymbol(second, bytes[at + 2])
    default: break  // nothing from here on is in the table of compositions
    }
    return length
  }

  /// Notes the wide line breaks and the few symbols that NFC replaces, such as the Kelvin sign.
  private mutating func noteSymbol(_ second: UInt8, _ third: UInt8) {
    switch (second, third) {
    case (0x80, 0xA8), (0x80, 0xA9): hasWideBreaks = true
    case (0x80, 0x80), (0x80, 0x81), (0x84, 0xA6...0xAB), (0x8C, 0xA9...0xAA): mayCompose = true
    default: break
    }
  }

  private mutating func fail(_ at: Int) -> Int? {
    invalid = at
    return nil
  }
}
