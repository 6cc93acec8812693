/// A number that tells nearly all pointers apart, so that one is found among hundreds without their
/// texts (FNV-1a, 64 bits). Pointers that are equal have equal digests.
struct PointerDigest: Equatable {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  init(_ pointer: String) { for byte in pointer.utf8 { add(byte) } }

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) { for byte in bytes { add(byte) } }

  /// The digest of this pointer and an index behind it.
  func adding(_ index: Int) -> PointerDigest {
    var digest = self
    digest.add(number: UInt32(clamping: index))
    return digest
  }

  /// Adds the decimal digits of a number.
  mutating func add(number: UInt32) {
    if number >= 10 { add(number: number / 10) }
    add(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
