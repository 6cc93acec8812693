/// The first place of two bytes that follow one another, from an offset on; `nil` if there is none
/// before the end. With one byte given, the second may be any.
///
/// Reads 32 bytes at a time.
@inline(__always)
func firstPlace(
  of first: UInt8, _ second: UInt8?, in bytes: [UInt8], from start: Int, to end: Int
) -> Int? {
  let span = bytes.span.bytes
  let ones = SIMD4<UInt64>(repeating: 0x0101_0101_0101_0101)
  let firsts = ones &* UInt64(first)
  let seconds = ones &* UInt64(second ?? 0)
  var offset = max(0, start)
  while offset < end, offset + 33 <= span.byteCount {
    // The loads are bounds-checked; a block of bytes has no invalid pattern.
    let block = span.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
    var difference = block ^ firsts
    if second != nil {
      let next = span.unsafeLoadUnaligned(fromByteOffset: offset + 1, as: SIMD4<UInt64>.self)
      difference |= next ^ seconds
    }
    // The lowest high bit of a word marks its first byte that is zero.
    let places = (difference &- ones) & ~difference
    let halves = places.evenHalf | places.oddHalf
    if (halves.x | halves.y) & highBits != 0 {
      offset += firstHighBit(in: places)
      return offset < end ? offset : nil
    }
    offset += 32
  }
  while offset < min(end, bytes.count) {
    if bytes[offset] == first,
      second == nil || offset + 1 < bytes.count && bytes[offset + 1] == second
    {
      return offset
    }
    offset += 1
  }
  return nil
}
