/// Works through a text and fills a record, keeping account of each line.
struct NoticeReader: PartReader {
  let notes: ReadingNotes

  func read(_ outline: Outline, into notice: inout Notice) {
    if let line = document.columns.firstInterleavedLine() {
      notes.findings.append(Finding(.interleavedText, .interleaved, at: document.lines[line].range))
    }
    notice.letterhead = readLetterhead(outline.letterhead, halves: outline.halves)
    for half in outline.halves {
      notice.halves[half.language] = HalfReader(notes: notes).readHalf(half)
    }
    notice.jobNumber = notice.halves.english?.jobNumber ?? notice.halves.french?.jobNumber
    guard notes.isRecordingSpans, notice.jobNumber != nil else { return }
    let language: Language = notice.halves.english?.jobNumber != nil ? .english : .french
    if let range = notes.spans.range(of: RecordPath(language)[.jobNumber]) {
      place(RecordPath(.jobNumber), range)
    }
  }

  // MARK: - Letterhead

  /// The lines before the first title; from here on they are furniture where they come again.
  ///
  /// - Parameter halves: Those whose titles a web page prints above them as well.
  private func readLetterhead(_ range: Range<Int>, halves: [HalfOutline]) -> [String] {
    var result: [String] = []
    var mastheads: [FoldedText] = []
    // Only the line of the last block: a copy of the block would be copied with each piece.
    var last: Int?
    var blocks: [Block] = []
    // Marked at the end: a document is not changed while it is looked through.
    var furniture: [Int] = []
    for index in range where !document.isSkipped(index) || document.roles[index] == .page {
      let line = document.lines[index]
      if document.titles.isTitleAgain(index, halves.first?.title) {
        furniture.append(index)
        continue
      }
      // No page repeats more lines than these.
      if mastheads.count < 24 { mastheads.append(document.folded(index)) }
      if last == index - 1, document.goesOn(from: index - 1, to: index),
        !document.folded(index).startsWith(anyOf: PagePhrases.letterheadOpenings)
      {
        blocks[blocks.count - 1].pieces.append(line.start..<line.end)
        blocks[blocks.count - 1].lastLine = index
      } else {
        blocks.append(
          Block(
            mark: nil, pieces: Pieces(line.start..<line.end), firstLine: index, lastLine: index,
            textColumn: 0, hasGapBefore: true))
      }
      last = index
    }
    for block in blocks {
      let text = text(block)
      guard !text.isEmpty else { continue }
      result.append(record(text, at: RecordPath(.letterhead, result.count)))
      notes.letterhead.append(text.range)
    }
    // Most lines begin with another letter than those.
    let firsts = FirstBytes(of: mastheads)
    for index in document.lines.indices
    where !document.isSkipped(index)
      && (firsts.contains(document.byte(document.lines[index].start))
        || document.pages.isKnownMasthead(index))
      && !range.contains(index)
      && !halves.contains(where: { $0.title.contains(index) })
      && document.lines[index].end - document.lines[index].start <= 200
      && (isMasthead(index, mastheads) || document.pages.isKnownMasthead(index))
    {
      furniture.append(index)
    }
    for index in furniture { document.roles[index] = .furniture }
    return result
  }

  /// Whether a line of the letterhead comes again.
  private func isMasthead(_ index: Int, _ mastheads: [FoldedText]) -> Bool {
    let first = document.byte(document.lines[index].start) | 0x20
    guard mastheads.contains(where: { $0[0] | 0x20 == first }) else { return false }
    let text = document.folded(index)
    return mastheads.contains { $0.bytes == text.bytes }
  }
}

/// The first bytes of some texts, their case aside; others may share the bit of one.
private struct FirstBytes {
  private var bits: UInt64 = 0

  init(of texts: [FoldedText]) {
    for text in texts { bits |= Self.bit(of: text[0]) }
  }

  func contains(_ byte: UInt8) -> Bool { bits & Self.bit(of: byte) != 0 }

  private static func bit(of byte: UInt8) -> UInt64 { 1 << UInt64((byte | 0x20) & 0x3F) }
}

extension Message {
  fileprivate static let interleaved = Self(
    english:
      "the order of the lines looks broken from here on, as where two columns of a page were read "
      + "across: the record may be wrong",
    french:
      "l'ordre des lignes semble rompu à partir d'ici, comme lorsque deux colonnes d'une page sont "
      + "lues en travers : la fiche peut être fausse")
}
