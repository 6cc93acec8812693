/// Keys that are numbered in the order in which they are met: an open table that grows.
struct NumberedKeys {
  private var keys: [UInt64]
  /// Counted from 1.
  private var numbers: [UInt32]
  private(set) var count = 0

  /// - Parameter count: About how many keys there will be.
  init(count: Int) {
    var size = 64
    while size < 2 * count { size *= 2 }
    keys = Array(repeating: 0, count: size)
    numbers = Array(repeating: 0, count: size)
  }

  /// The number of a key; `nil` where it was not met.
  subscript(key: UInt64) -> UInt32? {
    let number = numbers[slot(of: key)]
    return number == 0 ? nil : number - 1
  }

  /// The number of a key, which is a new one the first time.
  mutating func number(of key: UInt64) -> UInt32 {
    var slot = slot(of: key)
    if numbers[slot] != 0 { return numbers[slot] - 1 }
    if 2 * count >= keys.count {
      grow()
      slot = self.slot(of: key)
    }
    count += 1
    keys[slot] = key
    numbers[slot] = UInt32(count)
    return UInt32(count - 1)
  }

  private mutating func grow() {
    let (oldKeys, oldNumbers) = (keys, numbers)
    keys = Array(repeating: 0, count: 2 * oldKeys.count)
    numbers = Array(repeating: 0, count: 2 * oldKeys.count)
    for at in oldKeys.indices where oldNumbers[at] != 0 {
      let slot = slot(of: oldKeys[at])
      keys[slot] = oldKeys[at]
      numbers[slot] = oldNumbers[at]
    }
  }

  /// The slot of a key, or else the empty slot that ends its probe sequence.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while numbers[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }
}
