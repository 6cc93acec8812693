/// Puts paragraphs and items together again from the lines that they were cut into.
struct BlockLayout: DocumentPart {
  let document: Document

  /// Puts the paragraphs and items of a passage together again.
  ///
  /// - Parameters:
  ///   - list: What the items of a list without marks would look like here; `nil` where no list is expected.
  ///   - isBoundary: Whether a line begins something of its own, such as a label that is known here:
  ///     nothing is joined across it.
  func blocks(
    of passage: Passage, list: ListKind? = nil, isBoundary: (Int) -> Bool = { _ in false }
  ) -> [Block] {
    var blocks: [Block] = []
    blocks.reserveCapacity(min(passage.end - passage.line, 24))
    var hasGap = true
    var hasGlyphs = false
    var pendingMark: (mark: BulletMark, line: Int)?
    var bareList: BareList?
    for index in passage.line..<passage.end {
      let line = lines[index]
      let start = index == passage.line ? max(line.start, passage.start) : line.start
      guard start < line.end, !isSkipped(index) else {
        hasGap = true
        continue
      }
      hasGap = hasGap || line.afterPageBreak && blocks.last.map { $0.lastLine < index - 1 } ?? true
      let isGlued = start > line.start
      if !isGlued, let mark = pages.loneBullet(at: index) {
        // The item's text stands on the next line.
        pendingMark = (mark, index)
        hasGap = true
        continue
      }
      if let (mark, markLine) = pendingMark {
        pendingMark = nil
        blocks.append(
          Block(
            mark: mark, pieces: Pieces(start..<line.end), firstLine: markLine, lastLine: index,
            textColumn: line.indent, hasGapBefore: hasGap))
        hasGap = false
        continue
      }
      if let bullet = isGlued ? nil : bullet(at: index),
        isItem(bullet.mark, bullet.start, on: index, after: blocks, hasGap: hasGap)
      {
        hasGlyphs = hasGlyphs || bullet.mark.isGlyph
        bareList = nil
        blocks.append(
          Block(
            mark: bullet.mark, pieces: Pieces(bullet.start..<line.end), firstLine: index,
            lastLine: index, textColumn: line.indent + 1, hasGapBefore: hasGap))
        hasGap = false
        continue
      }
      var step: BareListLine?
      if let last = blocks.last, !isBoundary(index) {
        if let list, bareList == nil || hasGap, !last.isItem,
          paragraphs.endsIn(UInt8(ascii: ":"), last)
        {
          bareList = lists.bareList(list, from: index, upTo: passage.end)
          step = bareList.map { _ in .item }
        } else if let list = bareList {
          if !hasGap {
            step = lists.step(in: list, at: index, after: last)
          } else if lists.isBehind(list, index, last) {
            bareList = nil
          } else if !list.hasSmallInitials, lists.beginsAlike(index, list.firstLine) {
            step = .item
          }
        }
        if step == .behindList { bareList = nil }
        if step.map({ $0 == .continuation })
          ?? continues(last, with: index, blocks: blocks, hasGap: hasGap)
        {
          blocks[blocks.count - 1].pieces.append(start..<line.end)
          blocks[blocks.count - 1].lastLine = index
          hasGap = false
          continue
        }
      }
      blocks.append(
        Block(
          mark: nil, pieces: Pieces(start..<line.end), firstLine: index, lastLine: index,
          textColumn: line.indent, hasGapBefore: hasGap, isInferred: step == .item && !hasGap))
      hasGap = false
    }
    return hasGlyphs ? inlineItems.parted(blocks) : blocks
  }

  /// Whether a mark at the beginning of a line is a bullet, and not a dash or a number of the
  /// sentence that was wrapped there.
  private func isItem(
    _ mark: BulletMark, _ start: Int, on index: Int, after blocks: [Block], hasGap: Bool
  ) -> Bool {
    guard let last = blocks.last else { return true }
    // `**Assistant (G8)`, a page's end, `- Pending budget approval**`
    let end = lines[index].end
    if mark.isDash, last.isItem, byte(end - 1) == UInt8(ascii: "*"), byte(start) != byte(end - 1),
      paragraphs.emphases(in: start..<end) % 2 == 1,
      (0..<min(16, last.pieces.count)).reduce(0, { $0 + paragraphs.emphases(in: last.pieces[$1]) })
        % 2 == 1
    {
      return false
    }
    guard !hasGap else { return true }
    let ending = self.ending(of: last.lastPiece)
    if ending == .terminal { return true }
    if !mark.isSign {
      return last.mark == mark || last.length < 60 || !goesOn(from: last.lastLine, to: index)
    }
    guard mark.isDash else { return true }
    if paragraphs.hasOpenMark(last), paragraphs.closesMark(from: index) { return false }
    let isFull = goesOn(from: last.lastLine, to: index)
    guard isFull, ending != .closed || last.mark != mark else { return true }
    let listMark = blocks.suffix(Self.kin).last(where: \.isItem)?.mark
    guard listMark == mark else {
      // Another sign than the list's: a dash in the sentence, unless a list of its own begins.
      return listMark == nil && ending != .open
    }
    // The list's own sign: its other items say whether they end in a mark.
    let siblings = blocks.suffix(Self.kin).dropLast().filter { $0.mark == mark }
    guard !siblings.isEmpty else { return true }
    let finished = siblings.count { self.ending(of: $0.lastPiece) == .terminal }
    return finished * 2 <= siblings.count
  }

  /// How many of the blocks before tell of what kind their list is; more would cost time without end.
  private static let kin = 40

  /// Whether a line goes on with the block before it.
  private func continues(
    _ last: Block, with index: Int, blocks: [Block], hasGap: Bool
  ) -> Bool {
    let start = lines[index].start
    let ending = self.ending(of: last.lastPiece)
    if isGroupHeading(last) { return false }
    if ending == .hyphen { return true }
    if ending != .terminal, paragraphs.hasOpenMark(last), paragraphs.closesMark(from: index) {
      return true
    }
    guard hasGap else { return continuesLine(last, ending, index) }
    switch ending {
    case .terminal, .hyphen:
      if startsLowercase(start) { return paragraphs.endsInAbbreviation(last) }
      return !last.isItem && paragraphs.isCutByPage(from: last.lastLine, to: index)
    case .closed:
      return startsLowercase(start) && !isKnownHeading(last)
    case .open:
      // A text that was cut off does not go on in the next heading.
      if isKnownHeading(lines[index].start..<lines[index].end) { return false }
      if startsLowercase(start) {
        return endsInFunctionWord(last.lastPiece) || !isKnownHeading(last)
      }
      if paragraphs.wasCutOff(last, before: index) { return false }
      if endsInFunctionWord(last.lastPiece) { return true }
      if last.isItem, byte(start) == UInt8(ascii: "(") { return true }
      guard !standsAlone(index), !paragraphs.endsInAddress(last) else { return false }
      // `PENDING BUDGET APPROVAL` is a remark, and not the beginning of what stands below it.
      if isCapitals(last.range.start, last.range.end),
        !isCapitals(lines[index].start, lines[index].end)
      {
        return false
      }
      if last.isItem {
        return wasCut(last, before: index, blocks: blocks)
      }
      return isProse(last) && !isTitle(last, before: index)
    }
  }

  /// Whether a block is a heading that is too long to be told by its words alone, such as `Relations
  /// avec la presse et les médias`: one line that is too short to have been wrapped, with gaps around it,
  /// which begins with a noun as no duty does.
  private func isTitle(_ block: Block, before index: Int) -> Bool {
    guard block.firstLine == block.lastLine, !block.isItem, block.hasGapBefore, block.length <= 70,
      startsUppercase(block.range.start), startsUppercase(lines[index].start),
      // Where a page ends, a sentence may be cut anywhere.
      !lines[index].afterPageBreak,
      (block.lastLine + 1..<index).allSatisfy({ lines[$0].isBlank })
    else { return false }
    return beginsWithNoun(block) && wrapWidth.map { width(block.firstLine) * 3 < $0 * 2 } ?? true
  }

  private func beginsWithNoun(_ block: Block) -> Bool {
    let words = FoldedText(bytes[block.lastPiece]).bytes
    let first = words.prefix { $0.isLetter }
    return SentenceWords.nounEndings.contains { end in
      end.withUTF8Buffer { first.suffix($0.count).elementsEqual($0) }
    }
  }

  /// Whether a line without a gap before it goes on with the block.
  func continuesLine(_ last: Block, _ ending: TextEnding, _ index: Int) -> Bool {
    if ending == .terminal, isKnownHeading(lines[index].start..<lines[index].end) { return false }
    if paragraphs.beginsAnew(index, after: last) { return false }
    if goesOn(from: last.lastLine, to: index) { return true }
    if isRagged(last, before: index) { return true }
    let line = lines[index]
    if last.isItem, line.indent > 0, line.indent >= last.textColumn { return true }
    // A link or a date may have been given a line of its own.
    if byte(line.start).isOne(of: ",):")
      || byte(line.start) == UInt8(ascii: "(") && ending != .terminal
    {
      return true
    }
    // A question is not a paragraph of its own.
    if paragraphs.endsIn(UInt8(ascii: "?"), last) { return !last.isItem && !standsAlone(index) }
    if ending == .terminal {
      return startsLowercase(line.start)
        && (!last.isItem && paragraphs.endsIn(UInt8(ascii: ";"), last)
          || paragraphs.endsInAbbreviation(last))
    }
    if startsLowercase(line.start) { return true }
    guard ending == .open else { return false }
    return endsInFunctionWord(last.lastPiece)
      || isProse(last) && !standsAlone(index) && !paragraphs.endsInAddress(last)
  }

  /// Whether a line was broken before it was full, as programs do that make lines of about one width.
  private func isRagged(_ last: Block, before index: Int) -> Bool {
    guard document.hasGapsBetweenParagraphs, let wrapWidth,
      width(last.lastLine) * 3 >= wrapWidth * 2
    else {
      return false
    }
    switch byte(last.lastPiece.upperBound - 1) {
    case UInt8(ascii: ":"): return false
    case UInt8(ascii: ";"):
      return !last.isItem && last.firstLine < last.lastLine && startsLowercase(lines[index].start)
    default: return true
    }
  }

  /// Whether an item without a mark at its end goes on in the line: the list goes on behind it, or
  /// all the items before it end in a mark.
  private func wasCut(_ item: Block, before index: Int, blocks: [Block]) -> Bool {
    let line = lines[index]
    // A few words with a capital are a heading that has a mark, such as `1. Project Management`.
    guard isProse(item, words: 5) || !startsUppercase(item.range.start) else { return false }
    if bytes[line.end - 1] == UInt8(ascii: ";") { return true }
    var next = index + 1
    while next < min(index + 12, lines.count) {
      if isSkipped(next) {
        guard let line = self.line(from: next, upTo: min(index + 12, lines.count)) else { break }
        if bullet(at: line)?.mark == item.mark { return true }
        break
      }
      if bullet(at: next)?.mark == item.mark { return true }
      next += 1
    }
    let siblings = blocks.suffix(Self.kin).dropLast().filter(\.isItem)
    let finished = siblings.count { ending(of: $0.lastPiece) == .terminal }
    return siblings.count >= 2 && finished == siblings.count
  }

  /// Whether a block is a sentence, and not a heading or a remark: those have six words at the most,
  /// and no comma.
  private func isProse(_ block: Block, words least: Int = 7) -> Bool {
    if block.length >= 80 { return true }
    var words = 0
    var hasComma = false
    for piece in block.pieces {
      var isInWord = false
      for byte in bytes[piece] {
        let isSpace = byte <= .space
        if !isSpace, !isInWord { words += 1 }
        isInWord = !isSpace
        hasComma = hasComma || byte == UInt8(ascii: ",")
      }
      if words >= least || words >= 5 && hasComma { return true }
    }
    return false
  }

  /// Whether the block is a heading that the lexicon knows: a text in small letters below it is its own.
  private func isKnownHeading(_ block: Block) -> Bool {
    !block.isItem && block.firstLine == block.lastLine && isKnownHeading(block.lastPiece)
  }

  /// Whether a range is a heading that the lexicon knows, and nothing else.
  func isKnownHeading(_ range: Range<Int>) -> Bool {
    guard range.count <= 60 else { return false }
    let text = FoldedText(bytes[range])
    return Heading.accountabilities.contains { text.equals($0.english) || text.equals($0.french) }
  }

  /// Whether the block is a heading inside a list, such as `b. Education/Training`.
  private func isGroupHeading(_ block: Block) -> Bool {
    guard block.firstLine == block.lastLine, block.length <= 60,
      Heading.mayBeginGroup(bytes[block.lastPiece])
    else { return false }
    return Heading.endOfGroup(FoldedText(bytes[block.lastPiece])) != nil
  }

  /// Whether a line looks like a heading of its own: short, unfinished, with gaps around it, and
  /// what follows begins anew.
  func standsAlone(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.end - line.start <= 70, startsUppercase(line.start), hasGapAfter(index),
      ending(of: line.start..<line.end) != .terminal
    else { return false }
    guard let next = self.line(from: index + 1, upTo: min(index + 12, lines.count)) else {
      return true
    }
    return !startsLowercase(lines[next].start)
  }

  /// Whether a text ends in a word, or a comma, that no sentence ends with.
  func endsInFunctionWord(_ piece: Range<Int>) -> Bool {
    guard !piece.isEmpty else { return false }
    if bytes[piece.upperBound - 1] == UInt8(ascii: ",") { return true }
    var start = piece.upperBound
    while start > piece.lowerBound, spaceLength(at: start - 1) == 0 { start -= 1 }
    return Block.functionWordIndex.candidates(in: bytes, at: start).contains {
      let word = SentenceWords.functionWords[$0]
      return matchFolded(word, in: bytes, at: start, upTo: piece.upperBound) == piece.upperBound
    }
  }
}
