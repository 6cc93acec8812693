/// Reads section 5.
struct CompetenciesReader: PartReader {
  let notes: ReadingNotes

  /// Reads section 5: the sentence that leads into it, then names with their behaviours.
  func readCompetencies(
    _ passage: Passage, into half: inout Half, at path: RecordPath
  ) {
    var waiting: ReportsLabel?
    let blocks = document.layout.blocks(
      of: passage, list: .named, isBoundary: document.beginsReports)
    noteInferred(blocks, at: path)
    let behind = firstBehind(blocks)
    for (index, block) in blocks.enumerated() {
      let text = text(block)
      guard !text.isEmpty else { continue }
      if index >= behind, ReportsLabel(in: FoldedText(text.bytes), at: 0) == nil {
        let place = RecordPath(half.language)[.additional, half.additional.count]
        half.additional.append(record(text, at: place))
        continue
      }
      let endsInColon = text.bytes.last == UInt8(ascii: ":")
      if !block.isItem, half.competencies.intro == nil, half.competencies.items.isEmpty,
        endsInColon || index + 1 < blocks.count && blocks[index + 1].isItem
      {
        half.competencies.intro = record(text, at: path[.intro])
        continue
      }
      // Other bodies print the numbers of reports here.
      if mayBeginReports(text.bytes),
        InterrelationshipsReader(notes: notes).readReports(
          FactText(text), into: &half.interrelationships,
          at: RecordPath(half.language)[.interrelationships], waiting: &waiting)
      {
        continue
      }
      let place = path[.items, half.competencies.items.count]
      let (name, behaviour) = split(text)
      self.place(place, text.range)
      half.competencies.items.append(
        Competencies.Item(
          name: record(name, at: place[.name]),
          behaviour: behaviour.isEmpty ? nil : record(behaviour, at: place[.behaviour])))
    }
  }

  /// The index of the first block behind the competencies: a sentence without a mark below items that have
  /// one.
  private func firstBehind(_ blocks: [Block]) -> Int {
    guard let last = blocks.lastIndex(where: \.isItem) else { return blocks.endIndex }
    return blocks.indices.first { index in
      let block = blocks[index]
      guard index > last, block.hasGapBefore, document.startsUppercase(block.range.start) else {
        return false
      }
      let first = block.pieces.first ?? 0..<0
      guard !document.bytes[first].prefix(60).contains(UInt8(ascii: ":")) else { return false }
      // A heading that is not known, with its text.
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      let isHeading =
        document.ending(of: block.lastPiece) != .terminal
        && next.map { !$0.isItem && $0.length > block.length } ?? false
      return block.length >= 40 || isHeading
    } ?? blocks.endIndex
  }

  /// Splits `Teamwork: Cooperates.` at its colon, or at a dash where there is none.
  private func split(_ text: CleanText) -> (name: CleanText, behaviour: CleanText) {
    var end = text.bytes.count
    while end > 0, text.bytes[end - 1].isOne(of: ".; ") { end -= 1 }
    if let colon = text.bytes.firstIndex(of: UInt8(ascii: ":")), colon < 80,
      !isSentence(text.bytes[..<colon])
    {
      return (text.part(0..<colon), text.part(colon + 1..<end))
    }
    // Of what folds to a hyphen, all begins with one of these bytes.
    guard text.bytes.contains(where: { $0 == UInt8(ascii: "-") || $0 >= 0xE0 }) else {
      return (text.part(0..<end), text.part(end..<end))
    }
    let folded = FactText(text)
    if let dash = folded.folded.first(" - "), dash < 60 {
      return (
        text.part(0..<folded.cleanOffset(of: dash)),
        text.part(folded.cleanOffset(of: dash + 2)..<end)
      )
    }
    return (text.part(0..<end), text.part(end..<end))
  }
}

/// Whether a text may begin with the number of reports.
private func mayBeginReports(_ text: PlainBytes) -> Bool {
  guard let first = text.first else { return false }
  return first >= 0x80 || (first | 0x20).isOne(of: "dins")
}

/// Whether a text has more than one sentence, as no name has.
private func isSentence(_ text: Slice<PlainBytes>) -> Bool {
  var offset = text.startIndex
  while offset + 1 < text.endIndex {
    if text[offset] == UInt8(ascii: "."), text[offset + 1] == .space { return true }
    offset += 1
  }
  return false
}
