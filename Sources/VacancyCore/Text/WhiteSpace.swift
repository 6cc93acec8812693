/// The length of the white space character at `at`; 0 if there is none.
///
/// Every space of Unicode counts, tabs and line breaks, and what takes no room at all: soft hyphens,
/// zero-width characters, a stray byte order mark.
@inline(__always)
func whiteSpace(in bytes: [UInt8], at: Int, upTo limit: Int) -> Int {
  let byte = bytes[at]
  if byte > 0x20, byte < 0xC2 { return 0 }
  if byte <= 0x20 { return byte == 0x20 || (0x09..<0x0E).contains(byte) ? 1 : 0 }
  return wideWhiteSpace(in: bytes, at: at, upTo: limit)
}

/// The length of the white space character that ends at `end`; 0 if there is none.
@inline(__always)
func whiteSpace(in bytes: [UInt8], before end: Int, downTo start: Int) -> Int {
  let last = bytes[end - 1]
  if last < 0x80 { return last == 0x20 || (0x09..<0x0E).contains(last) ? 1 : 0 }
  for length in 2...3 where end - length >= start && bytes[end - length] >= 0xC2 {
    return wideWhiteSpace(in: bytes, at: end - length, upTo: end) == length ? length : 0
  }
  return 0
}

/// The length of the space, tab or line break at `at`; 0 if there is none.
func visibleWhiteSpace(in bytes: [UInt8], at: Int) -> Int {
  guard at < bytes.count else { return 0 }
  let length = whiteSpace(in: bytes, at: at, upTo: bytes.count)
  return length > 1 && isInvisible(in: bytes, at: at) ? 0 : length
}

/// The first offset from `start` on that is no white space of any kind.
func skippingWhiteSpace(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
  var offset = start
  while offset < end {
    let length = whiteSpace(in: bytes, at: offset, upTo: end)
    if length == 0 { break }
    offset += length
  }
  return offset
}

/// The first offset from `at` on that is no white space, or ends the line.
func endOfBlank(in bytes: [UInt8], at: Int) -> Int {
  var end = at
  while end < bytes.count, !(0x0A...0x0D).contains(bytes[end]) {
    let length = whiteSpace(in: bytes, at: end, upTo: bytes.count)
    if length == 0 { break }
    end += length
  }
  return end
}

/// Whether the white space character at `at` takes no room.
func isInvisible(in bytes: [UInt8], at: Int) -> Bool {
  let (scalar, _) = utf8Scalar(in: bytes, at: at, upTo: bytes.count)
  return isInvisible(scalar)
}

private func wideWhiteSpace(in bytes: [UInt8], at: Int, upTo limit: Int) -> Int {
  switch bytes[at] {
  case 0xC2, 0xE1, 0xE2, 0xE3, 0xEF:
    let (scalar, length) = utf8Scalar(in: bytes, at: at, upTo: limit)
    return isSpace(scalar) || isInvisible(scalar) ? length : 0
  default:
    return 0
  }
}

/// Whether a scalar is a space, a tab or a line break.
func isSpace(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
    0x3000:
    true
  default: false
  }
}

/// Whether a scalar takes no room: a soft hyphen, a zero-width character, a mark of the direction of
/// writing, a byte order mark.
func isInvisible(_ scalar: UInt32) -> Bool {
  guard scalar >= 0x200B else { return scalar == 0xAD }
  return switch scalar {
  case ...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
  default: false
  }
}
