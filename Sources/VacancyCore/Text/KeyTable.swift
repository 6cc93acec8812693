/// Small numbers by hashes, such as those of ``letterKey(of:)``: an open table.
///
/// It is filled in less time than the runtime takes to make the type of a dictionary.
struct KeyTable: Sendable {
  private var keys: [UInt64]
  private var numbers: [UInt16]

  /// - Parameter count: The most keys that there will be.
  init(count: Int) {
    var size = 16
    while size < 2 * count { size *= 2 }
    keys = Array(repeating: 0, count: size)
    numbers = Array(repeating: 0, count: size)
  }

  subscript(key: UInt64) -> Int? {
    let slot = slot(of: key)
    return keys[slot] == key && key != 0 ? Int(numbers[slot]) : nil
  }

  /// Gives a key its number, if it has none.
  mutating func insert(_ number: Int, for key: UInt64) {
    let slot = slot(of: key)
    guard keys[slot] == 0 else { return }
    keys[slot] = key
    numbers[slot] = UInt16(number)
  }

  /// The slot of a key, or else the empty slot that ends its probe sequence.
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key) & (keys.count - 1)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }
}
