extension HalfWords {
  /// Cuts the bytes from an offset to their end into tokens.
  mutating func scan(from start: Int) {
    let end = bytes.count
    let first = tokens.count
    var at = start
    var joint: Joint = []
    var capitals = 0
    var letters = 0
    while at < end {
      let byte = bytes[at]
      if byte.isLetter || byte >= 0x80 {
        let word = scanWord(at, end)
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
    var key = WordKey(letters: 0, length: 0)
    var capitals = 0
    var hasDigit = false
    var endsInSmallS = false
    /// What was found in place of a letter, and its length, where there is no word.
    var plain: UInt8 = 0
    var skipped = 1
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
  private func scanWord(_ start: Int, _ end: Int) -> Word {
    var word = Word(end: start)
    var letters: UInt64 = 0
    var length = 0
    var at = start
    while at < end {
      let byte = bytes[at]
      if byte.isLetter {
        if length < 7 { letters |= UInt64(byte | 0x20) << UInt64(8 * length) }
        length += 1
        if byte.isUppercase { word.capitals += 1 }
        at += 1
      } else if byte.isDigit {
        word.hasDigit = true
        if length < 7 { letters |= UInt64(byte) << UInt64(8 * length) }
        length += 1
        at += 1
      } else if byte < 0x80 {
        break
      } else {
        let step = FoldStep(in: bytes, at: at, upTo: end)
        var plain = step.plain
        guard !step.isVerbatim, plain == 0 || UInt8(truncatingIfNeeded: plain).isLetter else {
          if length == 0 {
            word.plain = step.isVerbatim ? 1 : UInt8(truncatingIfNeeded: plain)
            word.skipped = step.length
          }
          break
        }
        if plain == 0, length == 0 {
          word.skipped = step.length
          break
        }
        if byte == 0xC3, bytes[at + 1] < 0x9F { word.capitals += 1 }
        while plain != 0 {
          if length < 7 { letters |= UInt64(plain & 0xFF) << UInt64(8 * length) }
          length += 1
          plain >>= 8
        }
        at += step.length
      }
    }
    word.end = at
    word.key = WordKey(letters: letters, length: length)
    word.endsInSmallS = at > start && bytes[at - 1] == UInt8(ascii: "s")
    return word
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
