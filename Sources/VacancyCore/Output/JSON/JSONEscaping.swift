extension JSONWriter {
  /// Writes a string, with escapes for `"`, `\` and control characters below U+0020 and for nothing
  /// else: `é` stays `é`.
  ///
  /// - Complexity: Linear in the length of the text; eight bytes a step where nothing is escaped.
  mutating func write(escaping text: String) {
    text.utf8Span.span.withUnsafeBytes { write(escaping: $0) }
  }

  private mutating func write(escaping text: UnsafeRawBufferPointer) {
    // The longest escape has six bytes; and the quotes.
    bytes.withRoom(for: 6 * text.count + 2) { room in
      var (source, target) = (0, 1)
      room[0] = UInt8(ascii: "\"")
      while source < text.count {
        let clean = room.copyClean(from: text, at: source, to: target)
        source += clean
        target += clean
        // The word with the byte to escape, or the end of the text.
        for byte in text[source..<min(source + 8, text.count)] {
          if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
            target &+= room.writeEscape(of: byte, at: target)
          } else {
            room[target] = byte
            target &+= 1
          }
        }
        source = min(source + 8, text.count)
      }
      room[target] = UInt8(ascii: "\"")
      return target + 1
    }
  }
}

extension UnsafeMutableRawBufferPointer {
  /// Copies blocks and words without a byte to escape, and returns how many bytes that were.
  fileprivate func copyClean(
    from text: UnsafeRawBufferPointer, at source: Int, to target: Int
  ) -> Int {
    var done = 0
    while text.count &- source &- done >= 32 {
      let block = text.loadUnaligned(fromByteOffset: source &+ done, as: SIMD4<UInt64>.self)
      guard !needsEscape(block) else { break }
      storeBytes(of: block, toByteOffset: target &+ done, as: SIMD4<UInt64>.self)
      done &+= 32
    }
    while text.count &- source &- done >= 8 {
      let word = text.loadUnaligned(fromByteOffset: source &+ done, as: UInt64.self)
      guard !needsEscape(SIMD4(repeating: word)) else { break }
      storeBytes(of: word, toByteOffset: target &+ done, as: UInt64.self)
      done &+= 8
    }
    return done
  }

  /// Writes the escape of a byte, and returns how many bytes that took.
  fileprivate func writeEscape(of byte: UInt8, at index: Int) -> Int {
    self[index] = UInt8(ascii: "\\")
    switch byte {
    case 0x08: self[index + 1] = UInt8(ascii: "b")
    case 0x09: self[index + 1] = UInt8(ascii: "t")
    case 0x0A: self[index + 1] = UInt8(ascii: "n")
    case 0x0C: self[index + 1] = UInt8(ascii: "f")
    case 0x0D: self[index + 1] = UInt8(ascii: "r")
    case 0x20...: self[index + 1] = byte
    default:
      let (high, low) = (byte >> 4, byte & 0xF)
      self[index + 1] = UInt8(ascii: "u")
      self[index + 2] = UInt8(ascii: "0")
      self[index + 3] = UInt8(ascii: "0")
      self[index + 4] = UInt8(ascii: "0") + high
      self[index + 5] = low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10
      return 6
    }
    return 2
  }
}

/// Whether a byte of a block is one that JSON must escape.
@inline(__always)
private func needsEscape(_ block: SIMD4<UInt64>) -> Bool {
  let ones = SIMD4<UInt64>(repeating: 0x0101_0101_0101_0101)
  // Flipping bit 1 brings `"` right behind the control characters, in the place of the space.
  let low = (block ^ (ones &* 0x02)) &- (ones &* 0x21)
  let slashes = (block ^ (ones &* UInt64(UInt8(ascii: "\\")))) &- ones
  let marks = (low | slashes) & ~block & (ones &* 0x80)
  return marks[0] | marks[1] | marks[2] | marks[3] != 0
}
