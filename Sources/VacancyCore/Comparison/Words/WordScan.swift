extension HalfWords {
  /// Cuts the bytes from an offset to their end into tokens.
  mutating func scan(from start: Int) {
    // Read from here: what is read while tokens are added would be looked up anew each time.
    let bytes = bytes
    let end = bytes.count
    let first = tokens.count
    var at = start
    var joint: Joint = []
    var capitals = 0
    var letters = 0
    while at < end {
      let byte = bytes[at]
      if byte.isLetter || byte >= 0x80 {
        let word = Word(in: bytes, from: at, to: end)
        guard word.end > at else {
          joint.formUnion(Self.joint(of: word.plain))
          at += word.skipped
          continue
        }
        capitals += word.capitals
        letters += word.key.length
        at = addWord(word, from: at, to: end, joint: joint, first: first)
        joint = []
      } else if byte.isDigit {
        at = addFigure(at, to: end, joint: joint, first: first)
        joint = []
      } else if byte == UInt8(ascii: "@"), let last = tokens.indices.last, last >= first,
        joint == []
      {
        at = addAddress(around: at, from: start, to: end, first: first)
        joint = []
      } else {
        joint.formUnion(Self.joint(of: byte))
        at += 1
      }
    }
    // Words in capitals throughout are no acronyms.
    if letters > 12, capitals * 5 > letters * 3 {
      for index in first..<tokens.count where tokens[index].kind == .acronym {
        tokens[index].kind = .word
      }
    }
  }

  private struct Word {
    var end: Int
    var key: WordKey
    var capitals = 0
    var hasDigit = false
    var endsInSmallS: Bool
    /// What was found in place of a letter, and its length, where there is no word.
    var plain: UInt8 = 0
    var skipped = 1

    /// Reads the letters and digits from an offset on. Most words are plain letters, and end within
    /// eight bytes.
    @inline(__always)
    init(in bytes: [UInt8], from start: Int, to end: Int) {
      let raw = bytes.span.bytes
      guard start + 8 <= min(end, raw.byteCount) else {
        self.init(reading: bytes, from: start, to: end)
        return
      }
      // The load is bounds-checked; eight bytes have no invalid pattern.
      let block = UInt64(
        littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self))
      let run = LetterRun(in: block)
      guard run.count < 8, run.endsWord else {
        self.init(reading: bytes, from: start, to: end)
        return
      }
      self.init(run, from: start)
    }

    private init(_ run: LetterRun, from start: Int) {
      end = start + run.count
      key = WordKey(letters: run.letters, length: run.count)
      capitals = run.capitals
      endsInSmallS = run.endsInSmallS
    }

    /// Reads any word.
    @inline(never)
    private init(reading bytes: [UInt8], from start: Int, to end: Int) {
      let raw = bytes.span.bytes
      var letters: UInt64 = 0
      var length = 0
      var at = start
      reading: while at < end {
        if at + 8 <= min(end, raw.byteCount) {
          let block = UInt64(
            littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
          let run = LetterRun(in: block)
          if length < 7 { letters |= run.letters << UInt64(8 * length) }
          capitals += run.capitals
          length += run.count
          at += run.count
          if run.count == 8 { continue }
        }
        let byte = bytes[at]
        if byte.isLetter {
          if length < 7 { letters |= UInt64(byte | 0x20) << UInt64(8 * length) }
          length += 1
          if byte.isUppercase { capitals += 1 }
          at += 1
        } else if byte.isDigit {
          hasDigit = true
          if length < 7 { letters |= UInt64(byte) << UInt64(8 * length) }
          length += 1
          at += 1
        } else if byte < 0x80 {
          break reading
        } else {
          let step = FoldStep(in: bytes, at: at, upTo: end)
          var plain = step.plain
          guard !step.isVerbatim, plain == 0 || UInt8(truncatingIfNeeded: plain).isLetter else {
            if length == 0 {
              self.plain = step.isVerbatim ? 1 : UInt8(truncatingIfNeeded: plain)
              skipped = step.length
            }
            break reading
          }
          if plain == 0, length == 0 {
            skipped = step.length
            break reading
          }
          if byte == 0xC3, at + 1 < end, bytes[at + 1] < 0x9F { capitals += 1 }
          while plain != 0 {
            if length < 7 { letters |= UInt64(plain & 0xFF) << UInt64(8 * length) }
            length += 1
            plain >>= 8
          }
          at += step.length
        }
      }
      self.end = at
      key = WordKey(letters: letters, length: length)
      endsInSmallS = at > start && bytes[at - 1] == UInt8(ascii: "s")
    }
  }

  /// The letters of ASCII that eight bytes begin with.
  private struct LetterRun {
    let count: Int
    let capitals: Int
    /// As small letters, the first in the lowest byte; nothing behind them.
    let letters: UInt64
    /// Whether what comes next is neither a digit nor beyond ASCII.
    let endsWord: Bool
    let endsInSmallS: Bool

    @inline(__always)
    init(in block: UInt64) {
      let ones: UInt64 = 0x0101_0101_0101_0101
      // In seven bits, no sum reaches the next byte; its high bit says that a byte is in the range.
      let small = block & ~highBits | ones &* 0x20
      let isLetter =
        (small &+ ones &* (0x80 - 0x61)) & ~(small &+ ones &* (0x80 - 0x7B)) & ~block & highBits
      let bits = (~isLetter & highBits).trailingZeroBitCount & ~7
      count = bits >> 3
      let kept: UInt64 = bits >= 64 ? .max : (1 &<< UInt64(bits)) &- 1
      letters = (block | ones &* 0x20) & kept
      capitals = (isLetter & kept & ~(block << 2)).nonzeroBitCount
      let next = UInt8(truncatingIfNeeded: bits >= 64 ? 0 : block &>> UInt64(bits))
      endsWord = next < 0x80 && !next.isDigit
      endsInSmallS =
        bits > 0
        && UInt8(truncatingIfNeeded: block &>> UInt64(max(0, bits - 8))) == UInt8(ascii: "s")
    }
  }

  @inline(__always)
  private static func joint(of byte: UInt8) -> Joint {
    switch byte {
    case 0x20: .space
    case 0x2D: .hyphen
    case 0x27: .apostrophe
    case 0x2F: .slash
    case 0x2E: .point
    case 0x2C: .comma
    case 0x28: .opening
    case 0: []
    default: .other
    }
  }

  @inline(__always)
  private mutating func addWord(
    _ word: Word, from at: Int, to end: Int, joint: Joint, first: Int
  ) -> Int {
    if word.end < end, Self.isScheme(word.key, before: bytes[word.end]) {
      if let stop = addressEnd(at, end) {
        addAddress(from: at, to: stop, joint: joint, first: first)
        return stop
      }
    }
    // `nato.int/recruitment`: a name, a full stop, a domain.
    if joint == .point, word.key.length <= 3, Self.domains.contains(word.key.bits),
      tokens.count > first
    {
      return addAddress(around: at, from: Int(tokens[first].start), to: end, first: first)
    }
    var token = Token(
      start: Int32(at), end: Int32(word.end), kind: .word, joint: joint, key: word.key)
    let letters = word.key.length - (word.endsInSmallS ? 1 : 0)
    if word.capitals >= 2 || word.capitals >= 1 && word.hasDigit,
      word.capitals * 2 >= letters || word.hasDigit,
      word.key.length <= 12
    {
      token.kind = .acronym
    }
    token.entry = table.entry(of: word.key)
    tokens.append(token)
    return word.end
  }

  // MARK: - Addresses

  private static let schemes: Set<UInt64> = Set(
    ["http", "https", "www"].map { WordKey($0.utf8).bits })
  private static let domains: Set<UInt64> = Set(
    ["int", "com", "org", "net", "eu", "be", "fr", "uk", "gov", "mil", "edu", "de", "nl", "it"]
      .map { WordKey($0.utf8).bits })

  @inline(__always)
  private static func isScheme(_ key: WordKey, before next: UInt8) -> Bool {
    (next == UInt8(ascii: ":") || next == UInt8(ascii: ".")) && key.length <= 5
      && schemes.contains(key.bits)
  }

  /// Where an address that begins here ends; its last punctuation belongs to the sentence.
  private func addressEnd(_ start: Int, _ end: Int) -> Int? {
    var at = start
    while at < end, bytes[at] > 0x20, bytes[at] < 0x80, !"<>()[]\"'".utf8.contains(bytes[at]) {
      at += 1
    }
    while at > start, ".,;:!?".utf8.contains(bytes[at - 1]) { at -= 1 }
    return at > start + 4 ? at : nil
  }

  /// Adds the address that an `@` or a domain stands in; the tokens before it are part of it.
  private mutating func addAddress(around at: Int, from start: Int, to end: Int, first: Int) -> Int
  {
    var begin = at
    while begin > start, bytes[begin - 1] > 0x20, bytes[begin - 1] < 0x80,
      !"<>()[]\"',;".utf8.contains(bytes[begin - 1])
    {
      begin -= 1
    }
    let stop = addressEnd(begin, end) ?? at + 1
    var joint: Joint = []
    while tokens.count > first, let last = tokens.last, Int(last.start) >= begin {
      joint = last.joint
      tokens.removeLast()
    }
    addAddress(from: begin, to: max(stop, at + 1), joint: joint, first: first)
    return max(stop, at + 1)
  }

  private mutating func addAddress(
    from start: Int, to end: Int, joint: Joint, first: Int
  ) {
    var start = start
    // A scheme that is none belongs to the address all the same.
    if joint.contains(.slash), tokens.count > first, bytes[start - 1] == UInt8(ascii: "/"),
      let last = tokens.last, last.kind == .word, start - Int(last.end) == 3
    {
      start = Int(last.start)
      tokens.removeLast()
    }
    tokens.append(Token(start: Int32(start), end: Int32(end), kind: .address, joint: joint))
  }
}
