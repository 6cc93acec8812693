/// Thirty-two bytes of a text that are compared at once.
///
/// A comparison of two blocks is one instruction for each half; a comparison of a block with a scalar,
/// `any()` and masks that are kept in variables are loops over the bytes.
typealias ByteBlock = SIMD32<UInt8>

extension RawSpan {
  /// The block at an offset. The load is bounds-checked; a block of bytes has no invalid pattern.
  @inline(__always)
  func byteBlock(at offset: Int) -> ByteBlock {
    unsafeLoadUnaligned(fromByteOffset: offset, as: ByteBlock.self)
  }
}

extension ByteBlock {
  /// The index of each byte.
  static var indices: Self {
    Self(
      lowHalf: SIMD16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
      highHalf: SIMD16(16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31))
  }

  @inline(__always)
  func equals(_ byte: UInt8) -> ByteMask { ByteMask(self .== Self(repeating: byte)) }

  @inline(__always)
  func isBelow(_ byte: UInt8) -> ByteMask { ByteMask(self .< Self(repeating: byte)) }

  @inline(__always)
  func isAtLeast(_ byte: UInt8) -> ByteMask { ByteMask(self .>= Self(repeating: byte)) }

  /// Which bytes lie in a range.
  @inline(__always)
  func isIn(_ range: ClosedRange<UInt8>) -> ByteMask {
    let fromStart = self &- Self(repeating: range.lowerBound)
    return ByteMask(fromStart .<= Self(repeating: range.upperBound &- range.lowerBound))
  }
}

/// Which bytes of a block something holds for.
struct ByteMask {
  /// All bits of each such byte.
  private var words: SIMD4<UInt64>

  @inline(__always)
  fileprivate init(_ mask: SIMDMask<SIMD32<Int8>>) {
    words = unsafeBitCast(mask, to: SIMD4<UInt64>.self)
  }

  @inline(__always)
  private init(words: SIMD4<UInt64>) { self.words = words }

  /// A mask with no byte.
  @inline(__always)
  init() { words = SIMD4() }

  @inline(__always)
  static func | (first: Self, second: Self) -> Self { Self(words: first.words | second.words) }

  @inline(__always)
  static func & (first: Self, second: Self) -> Self { Self(words: first.words & second.words) }

  @inline(__always)
  static prefix func ~ (mask: Self) -> Self { Self(words: ~mask.words) }

  /// 255 for each byte that is set.
  @inline(__always)
  fileprivate var bytes: ByteBlock { unsafeBitCast(words, to: ByteBlock.self) }

  /// Whether no byte is set.
  @inline(__always)
  var isEmpty: Bool {
    let halves = words.evenHalf | words.oddHalf
    return halves.x | halves.y == 0
  }

  /// Calls the body with the index of each byte that is set.
  @inline(__always)
  func forEachIndex(_ body: (Int) -> Void) {
    for place in 0..<4 {
      var bits = UInt64(littleEndian: words[place]) & highBits
      while bits != 0 {
        body(8 &* place &+ bits.trailingZeroBitCount >> 3)
        bits &= bits &- 1
      }
    }
  }

  /// The index of the first byte that is set; `nil` if there is none.
  @inline(__always)
  var first: Int? {
    if isEmpty { return nil }
    func index(_ word: UInt64) -> Int { UInt64(littleEndian: word).trailingZeroBitCount >> 3 }
    if words.x != 0 { return index(words.x) }
    if words.y != 0 { return 8 &+ index(words.y) }
    return words.z != 0 ? 16 &+ index(words.z) : 24 &+ index(words.w)
  }
}

/// How often each byte of a block was set in up to 255 masks.
struct ByteCounts {
  private var counts = ByteBlock()

  @inline(__always)
  mutating func add(_ mask: ByteMask) { counts = counts &- mask.bytes }

  /// How many bytes were set in all masks.
  var sum: Int {
    let words = unsafeBitCast(counts, to: SIMD4<UInt64>.self)
    let low = SIMD4<UInt64>(repeating: 0x00FF_00FF_00FF_00FF)
    let pairs = (words & low) &+ ((words &>> 8) & low)
    // Four sums of sixteen bits in each word, and the sum of those in its highest.
    let sums = pairs &* SIMD4(repeating: 0x0001_0001_0001_0001)
    return Int(
      truncatingIfNeeded: (sums.x >> 48) &+ (sums.y >> 48) &+ (sums.z >> 48) &+ (sums.w >> 48))
  }
}

/// Sixteen bytes of a text that are compared at once, for texts that are short.
typealias ByteHalfBlock = SIMD16<UInt8>

extension ByteHalfBlock {
  @inline(__always)
  func equals(_ byte: UInt8) -> SIMD2<UInt64> { Self.words(self .== Self(repeating: byte)) }

  @inline(__always)
  func isBelow(_ byte: UInt8) -> SIMD2<UInt64> { Self.words(self .< Self(repeating: byte)) }

  @inline(__always)
  func isAtLeast(_ byte: UInt8) -> SIMD2<UInt64> { Self.words(self .>= Self(repeating: byte)) }

  /// The bits of all bytes that a mask holds for.
  @inline(__always)
  private static func words(_ mask: SIMDMask<SIMD16<Int8>>) -> SIMD2<UInt64> {
    unsafeBitCast(mask, to: SIMD2<UInt64>.self)
  }

  /// How many bytes come before the first of a mask; 16 where it has none.
  @inline(__always)
  static func count(before mask: SIMD2<UInt64>) -> Int {
    if mask.x != 0 { return UInt64(littleEndian: mask.x).trailingZeroBitCount >> 3 }
    return mask.y != 0 ? 8 &+ UInt64(littleEndian: mask.y).trailingZeroBitCount >> 3 : 16
  }
}
