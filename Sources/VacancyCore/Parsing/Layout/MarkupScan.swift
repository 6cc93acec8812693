/// The first byte from an offset on that may have to be changed: markup, a control character, white
/// space that is not one space.
@inline(__always)
func firstChange(in text: [UInt8], from start: Int, to end: Int) -> Int {
  var offset = start
  while true {
    offset = firstMark(in: text, from: offset, to: end)
    guard offset < end, text[offset] >= 0x80, whiteSpace(in: text, at: offset, upTo: end) == 0
    else { return offset }
    // Quotes and dashes stay as they are.
    offset = min(end, offset + utf8Length(text[offset]))
  }
}

/// The first byte from an offset on that ``isMark(_:)`` holds for, or a space before another.
///
/// Reads a block at a time, also beyond the end: nearly all of a notice is kept.
private func firstMark(in text: [UInt8], from start: Int, to end: Int) -> Int {
  let span = text.span.bytes
  var offset = start
  while offset < end, offset <= span.byteCount &- 33 {
    let block = span.byteBlock(at: offset)
    if let index = marks(in: block, before: span.byteBlock(at: offset &+ 1)).first {
      return min(end, offset &+ index)
    }
    offset &+= 32
  }
  while offset < end {
    let isPair =
      text[offset] == .space && offset + 1 < end && text[offset + 1] == .space
    if isPair || isMark(text[offset]) { return offset }
    offset += 1
  }
  return end
}

/// Whether a byte may be markup, a control character or the first of a wide space.
private func isMark(_ byte: UInt8) -> Bool {
  switch byte {
  case 0..<0x20, 0xC2, 0xE0...0xFF: true
  case UInt8(ascii: "*"), UInt8(ascii: "<"): true
  // `[`, `^` and what is as rare.
  case 0x5B...0x5F, 0x7B...0x7F: true
  default: false
  }
}

/// The bytes of a block that ``isMark(_:)`` holds for, and each space before another.
///
/// - Parameter next: The bytes that follow each one.
@inline(__always)
private func marks(in block: ByteBlock, before next: ByteBlock) -> ByteMask {
  let pairs = block.equals(0x20) & next.equals(0x20)
  let signs = block.equals(UInt8(ascii: "*")) | block.equals(UInt8(ascii: "<"))
  let rare = block.isIn(0x5B...0x5F) | block.isIn(0x7B...0x7F)
  // From E0 on to FF, and from 0 on to 1F.
  let wide = block.equals(0xC2) | (block &+ ByteBlock(repeating: 0x20)).isBelow(0x40)
  return pairs | signs | rare | wide
}
