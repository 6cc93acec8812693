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
/// Reads 32 bytes at a time, also beyond the end: nearly all of a notice is kept.
private func firstMark(in text: [UInt8], from start: Int, to end: Int) -> Int {
  let span = text.span.bytes
  var offset = start
  while offset < end, offset + 33 <= span.byteCount {
    // The loads are bounds-checked; a block of bytes has no invalid pattern.
    let block = span.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
    let next = span.unsafeLoadUnaligned(fromByteOffset: offset + 1, as: SIMD4<UInt64>.self)
    let marks = marks(in: block, before: next)
    let halves = marks.evenHalf | marks.oddHalf
    if (halves.x | halves.y) & highBits != 0 { return min(end, offset + firstHighBit(in: marks)) }
    offset += 32
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

/// Sets the high bit of each byte that ``isMark(_:)`` holds for, and of each space before another.
///
/// - Parameter next: The bytes that follow each one.
@inline(__always)
private func marks(in block: SIMD4<UInt64>, before next: SIMD4<UInt64>) -> SIMD4<UInt64> {
  let ones = SIMD4<UInt64>(repeating: 0x0101_0101_0101_0101)
  let sevens = ones &* 0x7F
  // In seven bits, no sum reaches the next byte; its high bit says that a byte is another one.
  let low = block & sevens
  let pair = (block ^ ones &* 0x20) | (next ^ ones &* 0x20)
  let isOther =
    ((low ^ ones &* 0x2A) &+ sevens) & ((low ^ ones &* 0x3C) &+ sevens) & (low &+ ones &* 0x60)
    & (((pair & sevens) &+ sevens) | pair)
  let isRare = (low | ones &* 0x20) &+ ones &* 0x05
  let isC2 = ~((low ^ ones &* 0x42) &+ sevens)
  // From 0xE0 on the three high bits are set.
  let isWide = isC2 | (low &+ low) & ((low &+ low) &+ (low &+ low))
  return (~isOther | isRare) & ~block | isWide & block
}
