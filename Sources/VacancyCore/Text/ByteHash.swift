/// A hash of bytes (FNV-1a, 64 bits): the same bytes have the same
/// one, everywhere and always.
package struct ByteHash: Equatable {
  package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  package init(_ bytes: some Sequence<UInt8>) { for byte in bytes { add(byte) } }

  @inline(__always)
  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
