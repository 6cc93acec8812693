extension JSONWriter {
  /// Writes a string. What JSON requires is escaped, and every hidden scalar, as the terminal that
  /// shows the document might obey it: `é` stays `é`, U+202E becomes `\u202e`.
  ///
  /// - Complexity: Linear in the length of the text; sixteen bytes a step where nothing is escaped.
  package mutating func write(escaping text: String) {
    text.utf8Span.span.withUnsafeBytes { write(escaping: $0) }
  }

  private mutating func write(escaping text: UnsafeRawBufferPointer) {
    // The longest escape of a byte has six bytes, those of longer scalars at most twelve; and the
    // quotes.
    bytes.withRoom(for: 6 * text.count + 2) { room in
      var (source, target) = (0, 1)
      room[0] = UInt8(ascii: "\"")
      while source < text.count {
        let clean = room.copyClean(from: text, at: source, to: target)
        source &+= clean
        target &+= clean
        guard source < text.count else { break }
        let (read, written) = room.copyOrEscape(from: text, at: source, to: target)
        source &+= read
        target &+= written
      }
      room[target] = UInt8(ascii: "\"")
      return target + 1
    }
  }
}

extension UnsafeMutableRawBufferPointer {
  /// Copies the bytes before the next one to look at, and returns how many they are; some that follow may
  /// be copied as well, which are overwritten.
  ///
  /// Reads a block at a time; of a short text, byte for byte.
  @inline(__always)
  fileprivate func copyClean(
    from text: UnsafeRawBufferPointer, at source: Int, to target: Int
  ) -> Int {
    var done = 0
    while true {
      let rest = text.count &- source &- done
      guard rest > 0 else { return done }
      if rest >= 32 {
        let block = text.loadUnaligned(fromByteOffset: source &+ done, as: ByteBlock.self)
        storeBytes(of: block, toByteOffset: target &+ done, as: ByteBlock.self)
        guard let mark = marks(in: block).first else {
          done &+= 32
          continue
        }
        return done &+ mark
      } else if done &+ rest >= 32 {
        // The last block once more: of its first bytes it is known that they are clean.
        let again = 32 &- rest
        let block = text.loadUnaligned(
          fromByteOffset: source &+ done &- again, as: ByteBlock.self)
        storeBytes(of: block, toByteOffset: target &+ done &- again, as: ByteBlock.self)
        return done &- again &+ (marks(in: block).first ?? 32)
      } else if rest >= 16 {
        let block = text.loadUnaligned(fromByteOffset: source &+ done, as: ByteHalfBlock.self)
        storeBytes(of: block, toByteOffset: target &+ done, as: ByteHalfBlock.self)
        let clean = countOfClean(block)
        done &+= clean
        if clean < 16 { return done }
      } else {
        let byte = text[source &+ done]
        if needsLook(byte) { return done }
        self[target &+ done] = byte
        done &+= 1
      }
    }
  }

  /// Copies a byte or escapes a scalar; returns how many bytes were read and written.
  @inline(__always)
  fileprivate func copyOrEscape(
    from text: UnsafeRawBufferPointer, at source: Int, to target: Int
  ) -> (read: Int, written: Int) {
    let byte = text[source]
    if byte < 0x80 {
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F {
        return (1, writeEscape(of: byte, at: target))
      }
    } else if mayBeginHidden(byte), let (scalar, length) = text.scalar(at: source),
      isHidden(scalar)
    {
      return (length, writeEscape(of: scalar, at: target))
    }
    self[target] = byte
    return (1, 1)
  }

  /// Writes the escape of a byte, and returns how many bytes that took.
  private func writeEscape(of byte: UInt8, at index: Int) -> Int {
    self[index] = UInt8(ascii: "\\")
    switch byte {
    case 0x08: self[index + 1] = UInt8(ascii: "b")
    case 0x09: self[index + 1] = UInt8(ascii: "t")
    case 0x0A: self[index + 1] = UInt8(ascii: "n")
    case 0x0C: self[index + 1] = UInt8(ascii: "f")
    case 0x0D: self[index + 1] = UInt8(ascii: "r")
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): self[index + 1] = byte
    default: return writeEscape(of: UInt32(byte), at: index)
    }
    return 2
  }

  /// Writes the number of a scalar, as a surrogate pair beyond U+FFFF, and returns how many bytes that
  /// took.
  private func writeEscape(of scalar: UInt32, at index: Int) -> Int {
    guard scalar > 0xFFFF else { return writeUnit(scalar, at: index) }
    let rest = scalar - 0x10000
    return writeUnit(0xD800 + rest >> 10, at: index)
      + writeUnit(0xDC00 + rest & 0x3FF, at: index + 6)
  }

  /// `\u202e`
  private func writeUnit(_ unit: UInt32, at index: Int) -> Int {
    self[index] = UInt8(ascii: "\\")
    self[index + 1] = UInt8(ascii: "u")
    for place in 0..<4 {
      let digit = UInt8(truncatingIfNeeded: unit >> UInt32(12 - 4 * place)) & 0xF
      self[index + 2 + place] =
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
    }
    return 6
  }
}

extension UnsafeRawBufferPointer {
  /// The scalar of two bytes or more that begins at an offset; `nil` where it is cut.
  fileprivate func scalar(at start: Int) -> (scalar: UInt32, length: Int)? {
    let first = self[start]
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard start + length <= count else { return nil }
    var scalar = UInt32(first) & (0xFF >> UInt32(length + 1))
    for index in start + 1..<start + length {
      scalar = scalar << 6 | UInt32(self[index] & 0x3F)
    }
    return (scalar, length)
  }
}

/// The bytes of a block that JSON must escape, or that may begin a hidden scalar: any that begins one but
/// `C3`, with which most letters with accents begin.
@inline(__always)
private func marks(in block: ByteBlock) -> ByteMask {
  let quotes = block.equals(UInt8(ascii: "\"")) | block.equals(UInt8(ascii: "\\"))
  let controls = block.isBelow(0x20) | block.equals(0x7F)
  let starts = block.isAtLeast(0xC0) & ~block.equals(0xC3)
  return quotes | controls | starts
}

/// How many bytes of a shorter block come before the first of those.
@inline(__always)
private func countOfClean(_ block: ByteHalfBlock) -> Int {
  let quotes = block.equals(UInt8(ascii: "\"")) | block.equals(UInt8(ascii: "\\"))
  let controls = block.isBelow(0x20) | block.equals(0x7F)
  let starts = block.isAtLeast(0xC0) & ~block.equals(0xC3)
  return ByteHalfBlock.count(before: quotes | controls | starts)
}

/// The same for one byte.
@inline(__always)
private func needsLook(_ byte: UInt8) -> Bool {
  switch byte {
  case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: true
  default: byte >= 0xC0 && byte != 0xC3
  }
}
