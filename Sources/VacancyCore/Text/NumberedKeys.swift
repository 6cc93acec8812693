/// Keys that are numbered in the order in which they are met: an open table that grows.
struct NumberedKeys {
  private typealias Slot = (key: UInt64, number: UInt32)

  /// The numbers are counted from 1; 0 is an empty slot.
  private var slots: [Slot]
  private(set) var count = 0

  /// - Parameter count: About how many keys there will be.
  init(count: Int) {
    var size = 64
    while size < 2 * count { size *= 2 }
    slots = Array(repeating: (0, 0), count: size)
  }

  init(_ keys: [UInt64]) {
    self.init(count: keys.count)
    for key in keys { _ = number(of: key) }
  }

  /// The number of a key; `nil` where it was not met.
  @inline(__always)
  subscript(key: UInt64) -> UInt32? {
    let number = slots[slot(of: key)].number
    return number == 0 ? nil : number - 1
  }

  /// The number of a key, which is a new one the first time.
  @inline(__always)
  mutating func number(of key: UInt64) -> UInt32 {
    let slot = slot(of: key)
    let number = slots[slot].number
    return number != 0 ? number - 1 : add(key, slot)
  }

  func forEachKey(_ body: (UInt64) -> Void) {
    for slot in slots where slot.number != 0 { body(slot.key) }
  }

  private mutating func add(_ key: UInt64, _ slot: Int) -> UInt32 {
    var slot = slot
    if 2 * count >= slots.count {
      grow()
      slot = self.slot(of: key)
    }
    count += 1
    slots[slot] = (key, UInt32(count))
    return UInt32(count - 1)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (0, 0), count: 2 * old.count)
    for slot in old where slot.number != 0 { slots[self.slot(of: slot.key)] = slot }
  }

  /// The slot of a key, or else the empty slot that ends its probe sequence.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[slot].number != 0, slots[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }
}
