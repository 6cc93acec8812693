/// The first place of two bytes that follow one another, from an offset on; `nil` if there is none
/// before the end. With one byte given, the second may be any.
///
/// Reads a block at a time.
@inline(__always)
func firstPlace(
  of first: UInt8, _ second: UInt8?, in bytes: [UInt8], from start: Int, to end: Int
) -> Int? {
  let span = bytes.span.bytes
  var offset = max(0, start)
  // Without a second byte, the first one is compared twice.
  let (step, last) = second.map { (1, $0) } ?? (0, first)
  while offset < end, offset <= span.byteCount &- 33 {
    let places =
      span.byteBlock(at: offset).equals(first) & span.byteBlock(at: offset &+ step).equals(last)
    if let index = places.first {
      offset &+= index
      return offset < end ? offset : nil
    }
    offset &+= 32
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
