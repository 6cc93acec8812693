/// The offset of the first LF, VT, FF or CR at or after `start`; the end if there is none.
///
/// Reads 32 bytes at a time.
@inline(__always)
func firstBreak(in bytes: [UInt8], from start: Int) -> Int {
  let span = bytes.span.bytes
  let count = span.byteCount
  var at = start
  while at + 32 <= count {
    // The load is bounds-checked; a block of bytes has no invalid pattern.
    let block = span.unsafeLoadUnaligned(fromByteOffset: at, as: SIMD4<UInt64>.self)
    // The lowest high bit that is set in a word marks its first byte below 0x0E; the borrow of a
    // subtraction can only set wrong ones above it.
    let low = (block &- SIMD4(repeating: 0x0E0E_0E0E_0E0E_0E0E)) & ~block
    let halves = low.evenHalf | low.oddHalf
    if (halves.x | halves.y) & highBits == 0 {
      at += 32
      continue
    }
    at += firstHighBit(in: low)
    if bytes[at] >= 0x0A { return at }
    at += 1  // a tab, mostly
  }
  while at < count {
    if (0x0A..<0x0E).contains(bytes[at]) { return at }
    at += 1
  }
  return count
}

/// The length of the line break at `at` by the count of editors: 2 for CRLF, 1 for LF and CR, else 0.
@inline(__always)
func countedBreak(in bytes: [UInt8], at: Int) -> Int {
  guard at < bytes.count else { return 0 }
  switch bytes[at] {
  case 0x0A: return 1
  case 0x0D: return at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1
  default: return 0
  }
}

/// The highest bit of each byte of a word.
let highBits: UInt64 = 0x8080_8080_8080_8080

/// The index of the first byte of 32 whose highest bit is set, as one is.
@inline(__always)
func firstHighBit(in block: SIMD4<UInt64>) -> Int {
  func index(_ word: UInt64) -> Int {
    (UInt64(littleEndian: word) & highBits).trailingZeroBitCount >> 3
  }
  if block.x & highBits != 0 { return index(block.x) }
  if block.y & highBits != 0 { return 8 + index(block.y) }
  if block.z & highBits != 0 { return 16 + index(block.z) }
  return 24 + index(block.w)
}
