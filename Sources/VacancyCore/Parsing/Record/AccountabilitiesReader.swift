/// Reads section 3.
struct AccountabilitiesReader: PartReader {
  let notes: ReadingNotes

  /// Reads section 3: headings known by the lexicon or by their form, each with its paragraphs.
  func readAccountabilities(
    _ passage: Passage, into half: inout Half, at path: RecordPath
  ) {
    let blocks = document.layout.blocks(of: passage)
    for (index, block) in blocks.enumerated() {
      var block = block
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      let isHeading = isHeading(&block, before: next, half.language)
      var text = text(block)
      guard !text.isEmpty else { continue }
      let place = path[half.accountabilities.count]
      if !isHeading, let first = block.pieces.first,
        Heading.isAccountability(at: first.lowerBound, of: document.bytes, half.language),
        let mark = text.bytes.firstIndex(of: UInt8(ascii: ":"))
      {
        // `Knowledge Management: Keeps the books.`
        half.accountabilities.append(
          Accountability(
            heading: record(text.part(0..<mark), at: place[.heading]), paragraphs: []))
        text = text.part(mark + 1..<text.bytes.count)
      }
      if isHeading {
        let colonless =
          text.bytes.last == UInt8(ascii: ":") ? text.part(0..<text.bytes.count - 1) : text
        half.accountabilities.append(
          Accountability(heading: record(colonless, at: place[.heading]), paragraphs: []))
      } else {
        if half.accountabilities.isEmpty {
          half.accountabilities.append(Accountability(heading: nil, paragraphs: []))
        }
        let last = half.accountabilities.count - 1
        let count = half.accountabilities[last].paragraphs.count
        half.accountabilities[last].paragraphs.append(
          record(text, at: path[last][.paragraphs, count]))
      }
    }
  }

  /// Whether a block is a heading: a short line that stands alone and has a text below it.
  private func isHeading(_ block: inout Block, before next: Block?, _ language: Language) -> Bool {
    // A heading may have a number, as an item has.
    guard let first = block.pieces.first, block.length <= 90 else { return false }
    if block.mark?.isSign ?? false {
      return block.firstLine == block.lastLine && document.layout.isKnownHeading(first)
    }
    var start = first.lowerBound
    while start < first.upperBound, document.bytes[start] == UInt8(ascii: "#") { start += 1 }
    if start == first.lowerBound, document.ending(of: block.lastPiece) != .terminal {
      // `3.1 Knowledge Management`
      start = document.numbers.endOfPartNumber(start)
    }
    let isMarked = start > first.lowerBound
    if isMarked { block.pieces[0] = document.skipBlank(start, first.upperBound)..<first.upperBound }
    let folded =
      block.pieces.count == 1
      ? FoldedText(document.bytes[block.lastPiece])
      : FoldedText(block.pieces.flatMap { Array(document.bytes[$0]) + [.space] })
    let isBold = folded.starts(with: "**")
    let isKnown = Heading.accountabilities.contains {
      let words = language == .english ? $0.english : $0.french
      // Behind the stars of an emphasis.
      guard let offset = (0...2).first(where: { folded.has(words, at: $0) }) else { return false }
      return folded.bytes[(offset + words.utf8CodeUnitCount)...].allSatisfy { !$0.isLetterOrDigit }
    }
    if isKnown || isMarked { return true }
    guard document.startsUppercase(first.lowerBound), let next else { return false }
    let ending = document.ending(of: block.lastPiece)
    let endsInColon = folded.bytes.last { !$0.isOne(of: " *_") } == UInt8(ascii: ":")
    if isBold, ending != .terminal || endsInColon { return true }
    guard ending == .open || ending == .closed, block.lastLine - block.firstLine <= 1 else {
      return false
    }
    return next.isItem || next.length > block.length
      || document.ending(of: next.lastPiece) == .terminal
  }

  /// Forms without headings have all their duties in one entry; an empty one says nothing.
  func finishAccountabilities(_ half: inout Half) {
    half.accountabilities.removeAll { $0.heading == nil && $0.paragraphs.isEmpty }
  }
}
