extension HalfWords {
  /// Cuts the bytes from an offset to their end into tokens; ``padding`` lies behind them.
  mutating func scan(from start: Int, to end: Int) {
    // Held here while words are added: what belongs to `self` would be looked up anew for each.
    let bytes = bytes
    let raw = bytes.span.bytes
    var tokens: [Token] = []
    swap(&tokens, &self.tokens)
    let first = tokens.count
    let firstAcronym = acronymTokens.count
    var at = start
    var joint: Joint = []
    var capitals = 0
    var letters = 0
    while at < end {
      let block = UInt64(littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
      let byte = UInt8(truncatingIfNeeded: block)
      guard byte.isLetter || byte >= 0x80 else {
        if byte.isDigit || byte == UInt8(ascii: "@") && joint == [] && tokens.count > first {
          swap(&tokens, &self.tokens)
          at =
            byte.isDigit
            ? addFigure(at, to: end, joint: joint, first: first)
            : addAddress(around: at, from: start, to: end, first: first)
          swap(&tokens, &self.tokens)
          joint = []
        } else {
          joint.formUnion(Self.joint(of: byte))
          at += 1
        }
        continue
      }
      let run = LetterRun(in: block)
      var word = Word(run, from: at)
      if !run.isWord {
        word = Word(run, goingOnIn: raw, bytes, from: at, to: end)
        guard word.end > at else {
          joint.formUnion(Self.joint(of: word.plain))
          at += word.skipped
          continue
        }
      }
      letters += word.key.length
      let next = raw.unsafeLoad(fromByteOffset: word.end, as: UInt8.self)
      if joint == .point || next == UInt8(ascii: ":") || next == UInt8(ascii: "."),
        Self.mayBeAddress(word.key, behind: joint)
      {
        swap(&tokens, &self.tokens)
        let stop = addAddress(
          with: word.key, from: at, endingAt: word.end, to: end, joint: joint, first: first)
        swap(&tokens, &self.tokens)
        if let stop {
          at = stop
          joint = []
          continue
        }
      }
      let entry = table.entry(of: word.key)
      var token = Token(
        start: Int32(at), end: Int32(word.end), kind: .word, joint: joint, entry: entry,
        key: word.key)
      if word.capitals > 0 {
        capitals += word.capitals
        if word.isAcronym { token.kind = .acronym }
      }
      if token.kind == .acronym {
        acronymTokens.append(Int32(tokens.count))
      } else if entry != 0, entry < table.notedCount {
        noted.append(Int32(tokens.count))
      }
      tokens.append(token)
      // Most words have one space behind them.
      at = next == .space ? word.end + 1 : word.end
      joint = next == .space ? .space : []
    }
    // Words in capitals throughout are no acronyms.
    if letters > 12, capitals * 5 > letters * 3 {
      for index in acronymTokens[firstAcronym...] where tokens[Int(index)].kind == .acronym {
        tokens[Int(index)].kind = .word
      }
      acronymTokens.removeLast(acronymTokens.count - firstAcronym)
    }
    swap(&tokens, &self.tokens)
  }

  /// As many bytes without meaning lie behind each text, so that eight can be read at once.
  static let padding = 8

  private struct Word {
    var end: Int
    var key: WordKey
    var capitals = 0
    var hasDigit = false
    var endsInSmallS: Bool
    /// What was found in place of a letter, and its length, where there is no word.
    var plain: UInt8 = 0
    var skipped = 1

    /// Most words are plain letters, and end within eight bytes.
    @inline(__always)
    init(_ run: LetterRun, from start: Int) {
      end = start + run.count
      key = WordKey(letters: run.letters, length: run.count)
      capitals = run.capitals
      endsInSmallS = run.endsInSmallS
    }

    /// Reads any word, of which the first letters are known.
    @inline(never)
    init(
      _ first: LetterRun, goingOnIn raw: RawSpan, _ bytes: [UInt8], from start: Int, to end: Int
    ) {
      var letters = first.letters
      var length = first.count
      var at = start + first.count
      capitals = first.capitals
      while at < end {
        let byte = raw.unsafeLoad(fromByteOffset: at, as: UInt8.self)
        if byte.isLetter {
          let run = LetterRun(
            in: UInt64(
              littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)))
          if length < 7 { letters |= run.letters &<< UInt64(8 * length) }
          capitals += run.capitals
          length += run.count
          at += run.count
          continue
        }
        if byte.isDigit {
          hasDigit = true
          if length < 7 { letters |= UInt64(byte) &<< UInt64(8 * length) }
          length += 1
          at += 1
          continue
        }
        guard byte >= 0x80 else { break }
        if byte == 0xC3 {
          // `é` and its like are nearly all that French has beyond ASCII.
          let second = raw.unsafeLoad(fromByteOffset: at + 1, as: UInt8.self)
          let letter = second & 0xC0 == 0x80 ? FoldTable.accented(second) : 0
          if letter != 0 {
            if length < 7 { letters |= UInt64(letter) &<< UInt64(8 * length) }
            if second < 0x9F { capitals += 1 }
            length += 1
            at += 2
            continue
          }
        }
        let step = FoldStep(in: bytes, at: at, upTo: end)
        var plain = step.plain
        guard !step.isVerbatim, plain == 0 || UInt8(truncatingIfNeeded: plain).isLetter else {
          if length == 0 {
            self.plain = step.isVerbatim ? 1 : UInt8(truncatingIfNeeded: plain)
            skipped = step.length
          }
          break
        }
        if plain == 0, length == 0 {
          skipped = step.length
          break
        }
        if byte == 0xC3, plain != 0, bytes[at + 1] < 0x9F { capitals += 1 }
        while plain != 0 {
          if length < 7 { letters |= UInt64(plain & 0xFF) &<< UInt64(8 * length) }
          length += 1
          plain >>= 8
        }
        at += step.length
      }
      self.end = at
      key = WordKey(letters: letters, length: length)
      endsInSmallS =
        at > start
        && raw.unsafeLoad(fromByteOffset: at - 1, as: UInt8.self) == UInt8(ascii: "s")
    }

    /// Whether a word with a capital has a digit too, or capitals for at least half of its letters, but
    /// the `s` of a plural.
    @inline(__always)
    var isAcronym: Bool {
      guard capitals > 1 || hasDigit, key.length <= 12 else { return false }
      return hasDigit || capitals * 2 >= key.length - (endsInSmallS ? 1 : 0)
    }
  }

  /// The letters of ASCII that eight bytes begin with.
  private struct LetterRun {
    let count: Int
    let capitals: Int
    /// As small letters, the first in the lowest byte; nothing behind them.
    let letters: UInt64
    /// Whether they are a word: neither a digit nor what is beyond ASCII comes next.
    let isWord: Bool
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
      // One bit a byte, summed up in the highest byte.
      let large = (isLetter & kept & ~(block << 2)) >> 7
      capitals = Int(truncatingIfNeeded: (large &* ones) >> 56)
      let next = UInt8(truncatingIfNeeded: bits >= 64 ? 0x80 : block &>> UInt64(bits))
      isWord = next < 0x80 && !next.isDigit && bits > 0
      endsInSmallS =
        bits > 0 && UInt8(truncatingIfNeeded: block &>> UInt64(bits &- 8)) == UInt8(ascii: "s")
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

  // MARK: - Addresses

  /// Adds the address that a word is the scheme or the domain of; gives the offset behind it.
  private mutating func addAddress(
    with key: WordKey, from at: Int, endingAt wordEnd: Int, to end: Int, joint: Joint, first: Int
  ) -> Int? {
    if wordEnd < end, bytes[wordEnd].isOne(of: ":."), Self.schemes.contains(key.bits),
      let stop = addressEnd(at, end)
    {
      addAddress(from: at, to: stop, joint: joint, first: first)
      return stop
    }
    // `nato.int/recruitment`: a name, a full stop, a domain.
    guard joint == .point, Self.domains.contains(key.bits), tokens.count > first else { return nil }
    return addAddress(around: at, from: Int(tokens[first].start), to: end, first: first)
  }

  private static let schemes: Set<UInt64> = Set(
    ["http", "https", "www"].map { WordKey($0.utf8).bits })
  private static let domains: Set<UInt64> = Set(
    ["int", "com", "org", "net", "eu", "be", "fr", "uk", "gov", "mil", "edu", "de", "nl", "it"]
      .map { WordKey($0.utf8).bits })

  /// Whether a word may be a scheme (`http`, `www`), or a domain behind a full stop.
  @inline(__always)
  private static func mayBeAddress(_ key: WordKey, behind joint: Joint) -> Bool {
    let first = UInt8(truncatingIfNeeded: key.bits)
    return joint == .point && key.length <= 3
      || key.length <= 5 && (first == UInt8(ascii: "h") || first == UInt8(ascii: "w"))
  }

  /// Where an address that begins here ends; its last punctuation belongs to the sentence.
  private func addressEnd(_ start: Int, _ end: Int) -> Int? {
    var at = start
    while at < end, bytes[at] > 0x20, bytes[at] < 0x80, !bytes[at].isOne(of: "<>()[]\"'") {
      at += 1
    }
    while at > start, bytes[at - 1].isOne(of: ".,;:!?") { at -= 1 }
    return at > start + 4 ? at : nil
  }

  /// Adds the address that an `@` or a domain stands in; the tokens before it are part of it.
  private mutating func addAddress(around at: Int, from start: Int, to end: Int, first: Int) -> Int
  {
    var begin = at
    while begin > start, bytes[begin - 1] > 0x20, bytes[begin - 1] < 0x80,
      !bytes[begin - 1].isOne(of: "<>()[]\"',;")
    {
      begin -= 1
    }
    let stop = addressEnd(begin, end) ?? at + 1
    var joint: Joint = []
    while tokens.count > first, let last = tokens.last, Int(last.start) >= begin {
      joint = last.joint
      removeLastToken()
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
      removeLastToken()
    }
    noted.append(Int32(tokens.count))
    tokens.append(Token(start: Int32(start), end: Int32(end), kind: .address, joint: joint))
  }

  private mutating func removeLastToken() {
    tokens.removeLast()
    if let last = noted.last, last >= tokens.count { noted.removeLast() }
    if let last = acronymTokens.last, last >= tokens.count { acronymTokens.removeLast() }
  }
}
