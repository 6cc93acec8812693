extension TokenStream {
  /// Cuts the bytes from an offset to their end into tokens; ``padding`` lies behind them.
  mutating func scan(from start: Int, to end: Int) {
    // Held here while words are added: what belongs to `self` would be looked up anew for each.
    let bytes = bytes
    let raw = bytes.span.bytes
    let filter = filter
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
      var wordCapitals = 0
      var hasDigit = false
      if run.isWord {
        wordEnd = at &+ run.count
        key = run.key(of: block)
        if run.capitals(of: block) != 0 {
          wordCapitals = run.capitals(of: block).nonzeroBitCount
          capitals += wordCapitals
        }
      } else if run.count > 0 || UInt8(truncatingIfNeeded: block) >= 0x80 {
        let word = Word(run, of: block, goingOnIn: raw, from: at, to: end)
        guard word.end > at else {
          joint.formUnion(Self.joint(of: word.plain))
          at += word.skipped
          continue
        }
        (wordEnd, key, hasDigit) = (word.end, word.key, word.hasDigit)
        wordCapitals = word.capitals
        capitals += wordCapitals
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
      if wordCapitals > 0, key.length <= 12,
        hasDigit || wordCapitals > 1 && Self.isMost(wordCapitals, of: key.length, raw, wordEnd)
      {
        kind = .acronym
        acronymTokens.append(Int32(truncatingIfNeeded: tokens.count))
        if entry != 0, table.entries[Int(entry)].role == .schooling {
          noted.append(Int32(truncatingIfNeeded: tokens.count))
        }
      } else if entry != 0, entry < table.notedCount {
        noted.append(Int32(truncatingIfNeeded: tokens.count))
      }
      tokens.append(
        Token(
          start: at, end: wordEnd, kind: kind, joint: joint, entry: entry, sets: filter[key],
          key: key))
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

  /// Ends the text that the bytes end with.
  mutating func addPadding() { for _ in 0..<Self.padding { bytes.append(0) } }

  /// A word that is more than a few letters of ASCII.
  private struct Word {
    var end: Int
    var key: WordKey
    var capitals = 0
    var hasDigit = false
    /// What was found in place of a letter, and its length, where there is no word.
    var plain: UInt8 = 0
    var skipped = 1

    /// - Parameter first: The letters of ASCII that the word begins with.
    @inline(never)
    init(
      _ first: LetterRun, of block: UInt64, goingOnIn raw: RawSpan, from start: Int, to end: Int
    ) {
      var letters = first.letters(of: block)
      var length = first.count
      var at = start &+ first.count
      capitals = first.capitals(of: block).nonzeroBitCount
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
        let step = FoldStep(of: raw, at: at)
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
        if byte == 0xC3, plain != 0, raw.unsafeLoad(fromByteOffset: at + 1, as: UInt8.self) < 0x9F {
          capitals += 1
        }
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

  /// Whether at least half of the letters of a word that ends here, but the `s` of a plural, are
  /// capitals.
  private static func isMost(
    _ capitals: Int, of length: Int, _ raw: RawSpan, _ end: Int
  ) -> Bool {
    let isPlural = raw.unsafeLoad(fromByteOffset: end - 1, as: UInt8.self) == UInt8(ascii: "s")
    return capitals * 2 >= length - (isPlural ? 1 : 0)
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
}

extension FoldStep {
  /// Folds the scalar at an offset; at least four bytes are there.
  @inline(__always)
  fileprivate init(of raw: RawSpan, at: Int) {
    let scalar = UInt32(
      littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: at, as: UInt32.self))
    self.init(in: ScalarBytes(bits: scalar), at: 0, upTo: 4)
  }
}

/// The four bytes that a scalar is among.
private struct ScalarBytes: RandomAccessCollection {
  let bits: UInt32

  var startIndex: Int { 0 }
  var endIndex: Int { 4 }

  subscript(index: Int) -> UInt8 { UInt8(truncatingIfNeeded: bits >> UInt32(8 * index)) }
}
