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
  let lastBlock = span.byteCount &- 32 &- step
  func places(at offset: Int) -> ByteMask {
    span.byteBlock(at: offset).equals(first) & span.byteBlock(at: offset &+ step).equals(last)
  }
  while offset < end, offset <= lastBlock {
    if let index = places(at: offset).first {
      offset &+= index
      return offset < end ? offset : nil
    }
    offset &+= 32
  }
  guard lastBlock < 0 else {
    // The last block once more, but for what was searched.
    guard offset < end, offset < lastBlock &+ 32 else { return nil }
    let rest = ByteBlock.indices.isAtLeast(UInt8(truncatingIfNeeded: offset &- lastBlock))
    guard let index = (places(at: lastBlock) & rest).first, lastBlock &+ index < end else {
      return nil
    }
    return lastBlock &+ index
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
