/// Thirty-two bytes of a text that are compared at once.
///
/// A comparison of two blocks is one instruction for each half; a comparison of a block with a scalar, and
/// `any()`, are loops over the bytes.
typealias ByteBlock = SIMD32<UInt8>

/// Which bytes of a block something holds for.
typealias ByteMask = SIMDMask<SIMD32<Int8>>

extension ByteBlock {
  @inline(__always)
  func equals(_ byte: UInt8) -> ByteMask { self .== Self(repeating: byte) }

  @inline(__always)
  func isBelow(_ byte: UInt8) -> ByteMask { self .< Self(repeating: byte) }

  @inline(__always)
  func isAtLeast(_ byte: UInt8) -> ByteMask { self .>= Self(repeating: byte) }

  /// Which bytes lie in a range.
  @inline(__always)
  func isIn(_ range: ClosedRange<UInt8>) -> ByteMask {
    let fromStart = self &- Self(repeating: range.lowerBound)
    return fromStart .<= Self(repeating: range.upperBound &- range.lowerBound)
  }
}

extension ByteMask {
  /// The index of the first byte that is set; `nil` if there is none.
  @inline(__always)
  var first: Int? {
    let words = unsafeBitCast(self, to: SIMD4<UInt64>.self)
    let halves = words.evenHalf | words.oddHalf
    guard halves.x | halves.y != 0 else { return nil }
    func index(_ word: UInt64) -> Int { UInt64(littleEndian: word).trailingZeroBitCount >> 3 }
    if words.x != 0 { return index(words.x) }
    if words.y != 0 { return 8 &+ index(words.y) }
    return words.z != 0 ? 16 &+ index(words.z) : 24 &+ index(words.w)
  }

  /// Whether no byte is set.
  @inline(__always)
  var isEmpty: Bool {
    let words = unsafeBitCast(self, to: SIMD4<UInt64>.self)
    let halves = words.evenHalf | words.oddHalf
    return halves.x | halves.y == 0
  }
}

extension RawSpan {
  /// The block at an offset. The load is bounds-checked; a block of bytes has no invalid pattern.
  @inline(__always)
  func byteBlock(at offset: Int) -> ByteBlock {
    unsafeLoadUnaligned(fromByteOffset: offset, as: ByteBlock.self)
  }
}
