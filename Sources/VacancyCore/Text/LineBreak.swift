/// The offset of the first LF, VT, FF or CR at or after `start`; the end if there is none.
///
/// Reads eight bytes at a time.
@inline(__always)
func firstBreak(in bytes: [UInt8], from start: Int) -> Int {
  let span = bytes.span.bytes
  let count = span.byteCount
  var at = start
  while at + 8 <= count {
    // The load is bounds-checked; a word of bytes has no invalid pattern.
    let word = UInt64(
      littleEndian: span.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
    // The lowest high bit that is set marks the first byte below 0x0E; a borrow can only set
    // wrong ones above it.
    let low = (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word & 0x8080_8080_8080_8080
    if low == 0 {
      at += 8
      continue
    }
    at += low.trailingZeroBitCount >> 3
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
