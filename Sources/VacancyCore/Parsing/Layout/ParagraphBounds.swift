/// Where a paragraph ends or goes on against what its last line looks like.
struct ParagraphBounds: DocumentPart {
  let document: Document

  /// Whether a paragraph goes on behind the end of a page with a sentence of its own: the last line of the
  /// page is full, as the last line of a paragraph seldom is.
  func isCutByPage(from last: Int, to index: Int) -> Bool {
    guard wrapWidth != nil, goesOn(from: last, to: index), startsUppercase(lines[index].start),
      lines[index].afterPageBreak
        || (last + 1..<index).contains(where: { roles[$0] == .furniture }),
      byte(lines[last].end - 1).isOne(of: ".!?"), !beginsFixedParagraph(index),
      !layout.standsAlone(index), labels.label(onLine: index, in: .english) == nil,
      labels.label(onLine: index, in: .french) == nil
    else { return false }
    return !layout.isKnownHeading(lines[index].start..<lines[index].end)
  }

  /// Whether a text without an end was cut off, and does not go on behind the blank lines below it: no page
  /// ends there, and the next line begins a sentence.
  func wasCutOff(_ last: Block, before index: Int) -> Bool {
    guard startsUppercase(lines[index].start), !lines[index].afterPageBreak,
      (last.lastLine + 1..<index).allSatisfy({ lines[$0].isBlank })
    else { return false }
    if goesOn(from: last.lastLine, to: index) { return false }
    // A name may go on behind a blank line that was left by mistake; no sentence does.
    return beginsFixedParagraph(index) || layout.endsInFunctionWord(firstWord(index))
      || !beginsName(index)
  }

  /// Whether a line begins with an acronym or with two words that have capitals: `Secretary General`.
  private func beginsName(_ index: Int) -> Bool {
    let word = firstWord(index)
    guard !isUpper(word.lowerBound + 1) else { return true }
    var next = word.upperBound
    while next < lines[index].end, spaceLength(at: next) > 0 { next += spaceLength(at: next) }
    return next < lines[index].end && isUpper(next)
  }

  /// Whether a line with a capital begins a text of its own though the line above it is full: behind an
  /// address or a semicolon, no sentence goes on so.
  func beginsAnew(_ index: Int, after last: Block) -> Bool {
    guard startsUppercase(lines[index].start) else { return false }
    return endsIn(UInt8(ascii: ";"), last) && !beginsWithLevel(index) || endsInAddress(last)
      || ending(of: last.lastPiece) != .open && beginsFixedParagraph(index)
  }

  /// Whether a line begins with the first words of a paragraph that notices share.
  private func beginsFixedParagraph(_ index: Int) -> Bool {
    FixedOpenings.begin(folded(index, upTo: 80).bytes)
  }

  /// Whether a line begins with a level of a language, such as `II ("Elementary")` or `V("Advanced")`.
  func beginsWithLevel(_ index: Int) -> Bool {
    var end = lines[index].start
    while byte(end).isOne(of: "IVX") { end += 1 }
    return end > lines[index].start && !byte(end).isLetter
  }

  func endsIn(_ mark: UInt8, _ block: Block) -> Bool {
    byte(block.lastPiece.upperBound - 1) == mark
  }

  /// Whether a text ends in a full stop that ends no sentence: of `etc.` or inside of a bracket.
  func endsInAbbreviation(_ block: Block) -> Bool {
    let piece = block.lastPiece
    var end = piece.upperBound
    while end > piece.lowerBound, bytes[end - 1].isOne(of: ")]*_") { end -= 1 }
    guard end > piece.lowerBound, bytes[end - 1] == UInt8(ascii: ".") else { return false }
    if end < piece.upperBound { return true }
    var start = end
    while start > piece.lowerBound, spaceLength(at: start - 1) == 0 { start -= 1 }
    // `e.g.` is `eg` to the table.
    let word = FoldedText(bytes[start..<end]).bytes.filter(\.isLetter)
    return word.elementsEqual("etc".utf8) || Abbreviations.all.contains(WordKey(word).bits)
  }

  /// Whether a text ends in an address.
  func endsInAddress(_ block: Block) -> Bool {
    let piece = block.lastPiece
    var start = piece.upperBound
    while start > piece.lowerBound, spaceLength(at: start - 1) == 0 { start -= 1 }
    // Few words have anything of an address.
    let mayBe = (start..<piece.upperBound).contains {
      bytes[$0] == UInt8(ascii: ".") || bytes[$0] == UInt8(ascii: "@")
        || bytes[$0] | 0x20 == UInt8(ascii: "h") && byte($0 + 1) | 0x20 == UInt8(ascii: "t")
    }
    guard mayBe else { return false }
    let word = FoldedText(bytes[start..<piece.upperBound])
    return word.contains(anyOf: SentenceWords.addresses)
  }
}

private enum Abbreviations {
  static let all = WordKey.all(of: SentenceAbbreviations.always)
}

/// The first four words of the paragraphs that notices share, folded: those that stand in none of them
/// behind their beginning as well.
private enum FixedOpenings {
  /// Whether a folded text begins with one.
  static func begin(_ text: [UInt8]) -> Bool {
    hash(of: text, from: 0).map { hashes[$0] != nil } ?? false
  }

  private static let hashes: NumberedKeys = {
    let texts = FixedWordings.all.flatMap { [$0.english, $0.french] }.map { paragraph in
      paragraph.withUTF8Buffer { FoldedText(Array($0)) }
    }
    let openings = texts.filter { !$0.startsWith(anyOf: FixedWordings.innerOpenings) }.map(\.bytes)
    let first = NumberedKeys(openings.compactMap { firstLetters(of: $0, at: 0) })
    var inner = NumberedKeys(count: 64)
    for text in texts {
      text.forEachWord { offset, _ in
        guard offset > 0, let letters = firstLetters(of: text.bytes, at: offset),
          first[letters] != nil, let hash = hash(of: text.bytes, from: offset)
        else { return }
        _ = inner.number(of: hash)
      }
    }
    return NumberedKeys(openings.compactMap { hash(of: $0, from: 0) }.filter { inner[$0] == nil })
  }()

  /// The hash of the four words from an offset on and of the space behind them; `nil` where there are
  /// fewer.
  private static func hash(of text: [UInt8], from start: Int) -> UInt64? {
    var hash = ByteHash()
    var words = 0
    for byte in text[start...].prefix(120) {
      hash.add(byte)
      words += byte == .space ? 1 : 0
      if words == 4 { return hash.value }
    }
    return nil
  }

  /// The first eight bytes from an offset on, which turn nearly all places down.
  private static func firstLetters(of text: [UInt8], at offset: Int) -> UInt64? {
    guard offset + 8 <= text.count else { return nil }
    return text.span.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }
}
