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
    while at < end {
      let block = UInt64(littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
      let run = LetterRun(in: block)
      let wordEnd: Int
      let key: WordKey
      var mayBeAcronym = false
      var hasDigit = false
      if run.isWord {
        wordEnd = at &+ run.count
        key = run.key(of: block)
        if run.capitals(of: block) != 0 {
          let count = run.capitals(of: block).nonzeroBitCount
          capitals += count
          mayBeAcronym = count > 1
        }
      } else if run.count > 0 || UInt8(truncatingIfNeeded: block) >= 0x80 {
        let word = Word(in: raw, bytes, from: at, to: end)
        guard word.end > at else {
          joint.formUnion(Self.joint(of: word.plain))
          at += word.skipped
          continue
        }
        (wordEnd, key, hasDigit) = (word.end, word.key, word.hasDigit)
        capitals += word.capitals
        mayBeAcronym = word.capitals > 1 || word.capitals > 0 && hasDigit
      } else {
        let byte = UInt8(truncatingIfNeeded: block)
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
      let next = raw.unsafeLoad(fromByteOffset: wordEnd, as: UInt8.self)
      if next == UInt8(ascii: ":") || next == UInt8(ascii: ".") || joint == .point,
        Self.mayBeAddress(key, behind: joint)
      {
        swap(&tokens, &self.tokens)
        let stop = addAddress(
          with: key, from: at, endingAt: wordEnd, to: end, joint: joint, first: first)
        swap(&tokens, &self.tokens)
        if let stop {
          at = stop
          joint = []
          continue
        }
      }
      let entry = table.entry(of: key)
      var kind = Token.Kind.word
      if mayBeAcronym, hasDigit || Self.isMostlyCapitals(raw, from: at, to: wordEnd, key.length),
        key.length <= 12
      {
        kind = .acronym
        acronymTokens.append(Int32(truncatingIfNeeded: tokens.count))
      } else if entry != 0, entry < table.notedCount {
        noted.append(Int32(truncatingIfNeeded: tokens.count))
      }
      tokens.append(
        Token(
          start: Int32(truncatingIfNeeded: at), end: Int32(truncatingIfNeeded: wordEnd), kind: kind,
          joint: joint, entry: entry, key: key))
      // Most words have one space behind them.
      let isSpace = next == .space
      at = isSpace ? wordEnd &+ 1 : wordEnd
      joint = isSpace ? .space : []
    }
    swap(&tokens, &self.tokens)
    if capitals > 7 { readCapitals(capitals, from: first, firstAcronym) }
  }

  /// Takes the acronyms of a text in capitals throughout for words.
  private mutating func readCapitals(_ capitals: Int, from first: Int, _ firstAcronym: Int) {
    let letters = tokens[first...].reduce(0) { $0 + $1.key.length }
    guard letters > 12, capitals * 5 > letters * 3 else { return }
    for index in acronymTokens[firstAcronym...] { tokens[Int(index)].kind = .word }
    acronymTokens.removeLast(acronymTokens.count - firstAcronym)
  }

  /// As many bytes without meaning lie behind each text, so that eight can be read at once.
  static let padding = 8

  /// A word that is more than a few letters of ASCII.
  private struct Word {
    var end: Int
    var key: WordKey
    var capitals = 0
    var hasDigit = false
    /// What was found in place of a letter, and its length, where there is no word.
    var plain: UInt8 = 0
    var skipped = 1

    @inline(never)
    init(in raw: RawSpan, _ bytes: [UInt8], from start: Int, to end: Int) {
      var letters: UInt64 = 0
      var length = 0
      var at = start
      while at < end {
        let byte = raw.unsafeLoad(fromByteOffset: at, as: UInt8.self)
        if byte.isLetter {
          let block = UInt64(
            littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
          let run = LetterRun(in: block)
          if length < 7 { letters |= run.letters(of: block) &<< UInt64(8 * length) }
          if run.capitals(of: block) != 0 {
            capitals += run.capitals(of: block).nonzeroBitCount
          }
          length &+= run.count
          at &+= run.count
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
    }
  }

  /// Whether at least half of a word's letters, but the `s` of a plural, are capitals.
  private static func isMostlyCapitals(
    _ raw: RawSpan, from start: Int, to end: Int, _ length: Int
  ) -> Bool {
    var capitals = 0
    for at in start..<end {
      let byte = raw.unsafeLoad(fromByteOffset: at, as: UInt8.self)
      let second = at + 1 < end ? raw.unsafeLoad(fromByteOffset: at + 1, as: UInt8.self) : 0
      if byte.isUppercase || byte == 0xC3 && second < 0x9F { capitals += 1 }
    }
    let isPlural = raw.unsafeLoad(fromByteOffset: end - 1, as: UInt8.self) == UInt8(ascii: "s")
    return capitals * 2 >= length - (isPlural ? 1 : 0)
  }

  /// The letters of ASCII that eight bytes begin with.
  private struct LetterRun {
    let count: Int
    /// Whether they are a word: neither a digit nor what is beyond ASCII comes next.
    let isWord: Bool
    /// The high bit of each letter.
    private let marks: UInt64

    @inline(__always)
    init(in block: UInt64) {
      let ones: UInt64 = 0x0101_0101_0101_0101
      // In seven bits, no sum reaches the next byte; its high bit says that a byte is in the range.
      let small = block & ~highBits | ones &* 0x20
      let isLetter =
        (small &+ ones &* (0x80 - 0x61)) & ~(small &+ ones &* (0x80 - 0x7B)) & ~block & highBits
      let bits = UInt64((~isLetter & highBits).trailingZeroBitCount & ~7)
      let next = UInt8(truncatingIfNeeded: block &>> bits)
      count = Int(truncatingIfNeeded: bits >> 3)
      isWord = bits &- 8 < 56 && next < 0x80 && !next.isDigit
      marks = isLetter
    }

    private var kept: UInt64 { count < 8 ? (1 &<< UInt64(8 &* count)) &- 1 : .max }

    /// As small letters, the first in the lowest byte; nothing behind them.
    @inline(__always)
    func letters(of block: UInt64) -> UInt64 {
      (block | 0x2020_2020_2020_2020) & kept
    }

    /// The key of a word of fewer than eight letters.
    @inline(__always)
    func key(of block: UInt64) -> WordKey {
      let kept: UInt64 = (1 &<< UInt64(8 &* count)) &- 1
      return WordKey(
        bits: (block | 0x2020_2020_2020_2020) & kept | UInt64(truncatingIfNeeded: count) &<< 56)
    }

    /// A bit for each capital.
    @inline(__always)
    func capitals(of block: UInt64) -> UInt64 { marks & kept & ~(block << 2) }
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
