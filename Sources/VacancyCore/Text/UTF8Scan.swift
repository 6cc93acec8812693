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

  private typealias Block = SIMD4<UInt64>

  private static let tabs: UInt64 = 0x0909_0909_0909_0909

  /// Reads the bytes from `start` on, up to the first that is not UTF-8.
  ///
  /// Plain ASCII is read 32 bytes at a time.
  init(of bytes: [UInt8], from start: Int = 0) {
    let span = bytes.span.bytes
    let count = span.byteCount
    let tabs = Block(repeating: Self.tabs)
    var at = start
    // Its high bits are set if there was a byte below the tab: the borrow of a subtraction.
    var controls = Block()
    scan: while at < count {
      while at + 32 <= count {
        // The load is bounds-checked; a block of bytes has no invalid pattern.
        let block = span.unsafeLoadUnaligned(fromByteOffset: at, as: Block.self)
        controls |= (block &- tabs) & ~block
        let halves = block.evenHalf | block.oddHalf
        if (halves.x | halves.y) & highBits == 0 {
          at += 32
          continue
        }
        at += firstHighBit(in: block)
        guard let length = takeSequence(of: bytes, at: at) else { break scan }
        at += length
      }
      guard at < count else { break }
      if bytes[at] < 0x80 {
        if bytes[at] < 0x09 { hasControls = true }
        at += 1
      } else {
        guard let length = takeSequence(of: bytes, at: at) else { break }
        at += length
      }
    }
    if (controls.x | controls.y | controls.z | controls.w) & highBits != 0 {
      hasControls = true
    }
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
