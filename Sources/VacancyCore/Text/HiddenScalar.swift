/// Whether a scalar steers a terminal, changes the direction of writing or cannot be seen.
///
/// Text shows such a scalar as a number and JSON escapes it: control characters, line separators, and
/// everything that Unicode displays as nothing (`Default_Ignorable_Code_Point`), such as soft hyphens,
/// bidirectional marks, zero-width characters, variation selectors and tags.
@inlinable @inline(__always)
package func isHidden(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0..<0x20, 0x7F..<0xA0, 0xAD: true
  case 0x034F, 0x061C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F: true
  case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
  case 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0xFFFE...0xFFFF: true
  case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF: true
  default: false
  }
}

/// Whether a hidden scalar outside ASCII may begin with that byte in UTF-8.
///
/// It is `false` for most letters of English and French, and for all bytes inside a scalar.
@inlinable @inline(__always)
package func mayBeginHidden(_ byte: UInt8) -> Bool {
  switch byte {
  case 0xC2, 0xCD, 0xD8, 0xE1...0xE3, 0xEF, 0xF0, 0xF3: true
  default: false
  }
}
