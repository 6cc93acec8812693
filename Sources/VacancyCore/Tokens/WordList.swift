extension StaticString {
  /// Calls the body with the key of each word of a list of the lexicon: folded words with spaces
  /// between them.
  ///
  /// Reads eight bytes at a time.
  @inline(__always)
  func forEachWord(_ body: (WordKey) -> Void) {
    withUTF8Buffer { buffer in
      let words = buffer.span.bytes
      var at = 0
      while at < words.byteCount {
        let block = words.block(at: at)
        let first = lettersBeforeSpace(block)
        var length = first
        // The key has the length of a longer word, but no more of its letters.
        var isWhole = first < 8
        while !isWhole {
          let more = lettersBeforeSpace(words.block(at: at + length))
          length += more
          isWhole = more < 8
        }
        if length > 0 {
          let letters = first < 8 ? block & ((1 << UInt64(8 * first)) - 1) : block
          body(WordKey(letters: letters, length: length))
        }
        at += length + 1
      }
    }
  }
}

extension WordKey {
  init(_ word: StaticString) { self.init(lastOf: word) }

  init(lastOf words: StaticString) {
    self.init(letters: 0, length: 0)
    words.forEachWord { self = $0 }
  }

  /// The bits of the keys of all words of a list: for so few, a set would take longer to make than all
  /// that is looked for in it.
  static func all(of words: StaticString) -> [UInt64] {
    var result: [UInt64] = []
    words.forEachWord { result.append($0.bits) }
    return result
  }
}

private let spaces: UInt64 = 0x2020_2020_2020_2020

/// How many bytes of eight stand before the first space.
@inline(__always)
private func lettersBeforeSpace(_ block: UInt64) -> Int {
  let others = block ^ spaces
  // The lowest byte that is 0 has its high bit set here; higher ones may have it by mistake.
  let marks = (others &- 0x0101_0101_0101_0101) & ~others & highBits
  return marks.trailingZeroBitCount >> 3
}

extension RawSpan {
  /// The eight bytes from an offset on, spaces for those behind the end.
  @inline(__always)
  fileprivate func block(at offset: Int) -> UInt64 {
    // The loads are bounds-checked; eight bytes have no invalid pattern.
    if offset + 8 <= byteCount {
      return UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    if byteCount >= 8, offset < byteCount {
      let last = UInt64(
        littleEndian: unsafeLoadUnaligned(fromByteOffset: byteCount - 8, as: UInt64.self))
      let missing = UInt64(8 * (offset + 8 - byteCount))
      return last >> missing | spaces << (64 - missing)
    }
    var block = spaces
    for place in stride(from: byteCount - 1, through: offset, by: -1) {
      block = block << 8 | UInt64(unsafeLoad(fromByteOffset: place, as: UInt8.self))
    }
    return block
  }
}
