/// The offset of the first LF, VT, FF or CR at or after `start`; the end if there is none.
///
/// Reads a block at a time.
@inline(__always)
func firstBreak(in bytes: [UInt8], from start: Int) -> Int {
  let span = bytes.span.bytes
  let count = span.byteCount
  var at = start
  while at <= count &- 32 {
    if let index = span.byteBlock(at: at).isIn(0x0A...0x0D).first { return at &+ index }
    at &+= 32
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
