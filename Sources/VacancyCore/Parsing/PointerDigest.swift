/// A number that tells nearly all pointers apart, so that one is found among hundreds without their
/// texts. Pointers that are equal have equal digests.
struct PointerDigest: Equatable {
  private var hash = ByteHash()

  init() {}

  init(_ pointer: String) { hash = ByteHash(pointer.utf8) }

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) { for byte in bytes { hash.add(byte) } }

  /// The digest of this pointer and an index behind it.
  func adding(_ index: Int) -> PointerDigest {
    var digest = self
    digest.add(number: UInt32(clamping: index))
    return digest
  }

  /// Adds the decimal digits of a number.
  mutating func add(number: UInt32) {
    if number >= 10 { add(number: number / 10) }
    hash.add(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
