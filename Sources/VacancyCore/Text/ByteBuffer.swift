/// Bytes that grow at their end.
///
/// It is what `[UInt8]` is, without the check for sharing at every append, which would take most of
/// the time of writing a record in some thousand small pieces.
package struct ByteBuffer: ~Copyable {
  private var storage: UnsafeMutableRawBufferPointer
  package private(set) var count = 0

  package init(capacity: Int) {
    storage = .allocate(byteCount: capacity, alignment: 8)
  }

  deinit {
    storage.deallocate()
  }

  @inline(__always)
  package mutating func append(_ byte: UInt8) {
    reserve(1)
    storage[count] = byte
    count += 1
  }

  package mutating func append(_ word: StaticString) {
    word.withUTF8Buffer { append(UnsafeRawBufferPointer($0)) }
  }

  /// Appends a short key of an object that needs no escapes, in quotes and with its colon.
  @inline(__always)
  package mutating func append(key: StaticString, spaced: Bool) {
    let length = key.utf8CodeUnitCount
    reserve(length &+ 4)
    storage[count] = UInt8(ascii: "\"")
    key.withUTF8Buffer { bytes in
      UnsafeMutableRawBufferPointer(rebasing: storage[(count &+ 1)...]).copyMemory(
        from: UnsafeRawBufferPointer(bytes))
    }
    let end = count &+ 1 &+ length
    storage[end] = UInt8(ascii: "\"")
    storage[end &+ 1] = UInt8(ascii: ":")
    if spaced { storage[end &+ 2] = UInt8(ascii: " ") }
    count = end &+ (spaced ? 3 : 2)
  }

  package mutating func append(_ bytes: UnsafeRawBufferPointer) {
    withRoom(for: bytes.count) { room in
      room.copyMemory(from: bytes)
      return bytes.count
    }
  }

  package mutating func append(repeating byte: UInt8, count: Int) {
    withRoom(for: count) { room in
      for index in 0..<count { room[index] = byte }
      return count
    }
  }

  /// Appends a number in decimal digits.
  package mutating func append(decimal number: UInt) {
    var (digits, limit): (Int, UInt) = (1, 10)
    while number >= limit, digits < 19 {
      limit &*= 10
      digits &+= 1
    }
    if number >= limit { digits = 20 }
    withRoom(for: digits) { room in
      var (place, rest) = (digits, number)
      repeat {
        place &-= 1
        room[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while place > 0
      return digits
    }
  }

  /// Appends what a closure writes at the end.
  ///
  /// - Parameters:
  ///   - limit: The most that the closure may write.
  ///   - write: Writes from the start of the room and returns how many bytes.
  package mutating func withRoom(
    for limit: Int, _ write: (_ room: UnsafeMutableRawBufferPointer) -> Int
  ) {
    reserve(limit)
    count += write(UnsafeMutableRawBufferPointer(rebasing: storage[count..<count + limit]))
    assert(count <= storage.count)
  }

  package func append(to array: inout [UInt8]) {
    array.append(contentsOf: storage[..<count])
  }

  private mutating func reserve(_ length: Int) {
    if storage.count - count < length { grow(by: length) }
  }

  @inline(never)
  private mutating func grow(by length: Int) {
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(2 * storage.count, count + length), alignment: 8)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: storage[..<count]))
    storage.deallocate()
    storage = larger
  }
}
