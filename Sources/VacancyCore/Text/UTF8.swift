/// The number of bytes that a UTF-8 lead byte announces; 1 for what is no lead byte.
@inline(__always)
func utf8Length(_ lead: UInt8) -> Int {
  switch lead {
  case 0xC2...0xDF: 2
  case 0xE0...0xEF: 3
  case 0xF0...0xF4: 4
  default: 1
  }
}

/// The scalar at `at` and its length.
///
/// A sequence that is cut short, or a byte that leads none, counts as one byte of no scalar, so that
/// any bytes can be walked over.
@inline(__always)
func utf8Scalar<Bytes: RandomAccessCollection>(
  in bytes: Bytes, at: Int, upTo limit: Int
) -> (value: UInt32, length: Int) where Bytes.Element == UInt8, Bytes.Index == Int {
  let lead = bytes[at]
  let length = utf8Length(lead)
  guard at + length <= limit else { return (.max, 1) }
  switch length {
  case 2:
    return (UInt32(lead & 0x1F) << 6 | UInt32(bytes[at + 1] & 0x3F), 2)
  case 3:
    let tail = UInt32(bytes[at + 1] & 0x3F) << 6 | UInt32(bytes[at + 2] & 0x3F)
    return (UInt32(lead & 0x0F) << 12 | tail, 3)
  case 4:
    let middle = UInt32(bytes[at + 1] & 0x3F) << 12 | UInt32(bytes[at + 2] & 0x3F) << 6
    return (UInt32(lead & 0x07) << 18 | middle | UInt32(bytes[at + 3] & 0x3F), 4)
  default:
    return (lead < 0x80 ? UInt32(lead) : .max, 1)
  }
}

/// Appends the UTF-8 bytes of a scalar and returns their number.
@inline(__always)
@discardableResult
func appendUTF8(_ scalar: UInt32, to bytes: inout [UInt8]) -> Int {
  func tail(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: scalar >> shift) & 0x3F }
  switch scalar {
  case ..<0x80:
    bytes.append(UInt8(truncatingIfNeeded: scalar))
    return 1
  case ..<0x800:
    bytes.append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
    bytes.append(tail(0))
    return 2
  case ..<0x1_0000:
    bytes.append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
    bytes.append(tail(6))
    bytes.append(tail(0))
    return 3
  default:
    bytes.append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
    bytes.append(tail(12))
    bytes.append(tail(6))
    bytes.append(tail(0))
    return 4
  }
}
