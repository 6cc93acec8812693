/// Works through a text and fills a record, keeping account of each line.
struct NoticeReader {
  var sheet: Sheet
  var findings: [Finding] = []
  var spans: [Reading.Span] = []
  var forms: [HalfForm] = []
  /// Where the texts of the letterhead are.
  private(set) var letterhead: [TextRange] = []
  let isRecordingSpans: Bool

  init(_ sheet: Sheet, recordingSpans: Bool) {
    self.sheet = sheet
    isRecordingSpans = recordingSpans
    // About as many as a notice of that length has.
    if recordingSpans { spans.reserveCapacity(16 + sheet.bytes.count / 128) }
  }

  mutating func read(_ outline: Outline, into notice: inout Notice) {
    if let line = sheet.firstInterleavedLine() {
      findings.append(Finding(.interleavedText, .interleaved, at: sheet.lines[line].range))
    }
    notice.letterhead = readLetterhead(outline.letterhead, halves: outline.halves)
    for half in outline.halves {
      notice.halves[half.language] = readHalf(half)
    }
    notice.jobNumber = notice.halves.english?.jobNumber ?? notice.halves.french?.jobNumber
    guard isRecordingSpans, notice.jobNumber != nil else { return }
    let language: Language = notice.halves.english?.jobNumber != nil ? .english : .french
    if let range = spans.range(of: RecordPath(language)[.jobNumber]) {
      place(RecordPath(.jobNumber), range)
    }
  }

  // MARK: - Texts and places

  /// The plain text of some pieces, which are lines of the record from now on.
  mutating func text(_ pieces: Pieces) -> CleanText {
    TextCleaner.plain(pieces, in: sheet.bytes, sheet.form, tracing: isRecordingSpans)
  }

  mutating func text(_ piece: Range<Int>) -> CleanText { text(Pieces(piece)) }

  mutating func text(_ block: Block) -> CleanText {
    for line in block.firstLine...block.lastLine where !sheet.isSkipped(line) {
      sheet.mark(line, .text)
    }
    return text(block.pieces)
  }

  /// Records where a value stands, if spans are asked for.
  mutating func place(_ path: @autoclosure () -> RecordPath, _ range: @autoclosure () -> TextRange)
  {
    if isRecordingSpans { spans.append(Reading.Span(path(), range())) }
  }

  /// Records where a text stands and gives it.
  mutating func record(_ text: CleanText, at path: @autoclosure () -> RecordPath) -> String {
    place(path(), text.range)
    return text.string
  }

  /// The texts of all blocks of a passage, bullets without their marks.
  mutating func paragraphs(of passages: [Passage], at path: RecordPath) -> [String] {
    var result: [String] = []
    for passage in passages {
      for block in sheet.blocks(of: passage) {
        let text = text(block)
        if !text.isEmpty { result.append(record(text, at: path[result.count])) }
      }
    }
    return result
  }

  // MARK: - Letterhead

  /// The lines before the first title; from here on they are furniture where they come again.
  ///
  /// - Parameter halves: Those whose titles a web page prints above them as well.
  private mutating func readLetterhead(_ range: Range<Int>, halves: [HalfOutline]) -> [String] {
    var result: [String] = []
    var mastheads: [FoldedText] = []
    // Only the line of the last block: a copy of the block would be copied with each piece.
    var last: Int?
    var blocks: [Block] = []
    // Marked at the end: a sheet is not changed while it is looked through.
    var furniture: [Int] = []
    for index in range where !sheet.isSkipped(index) || sheet.roles[index] == .page {
      let line = sheet.lines[index]
      if sheet.isTitleAgain(index, halves.first?.title) {
        furniture.append(index)
        continue
      }
      // No page repeats more lines than these.
      if mastheads.count < 24 { mastheads.append(sheet.folded(index)) }
      if last == index - 1, sheet.goesOn(from: index - 1, to: index),
        !sheet.folded(index).startsWith(anyOf: PagePhrases.letterheadOpenings)
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
      letterhead.append(text.range)
    }
    // Most lines begin with another letter than those.
    let firsts = FirstBytes(of: mastheads)
    for index in sheet.lines.indices
    where !sheet.isSkipped(index)
      && (firsts.contains(sheet.byte(sheet.lines[index].start)) || sheet.isKnownMasthead(index))
      && !range.contains(index)
      && !halves.contains(where: { $0.title.contains(index) })
      && sheet.lines[index].end - sheet.lines[index].start <= 200
      && (isMasthead(index, mastheads) || sheet.isKnownMasthead(index))
    {
      furniture.append(index)
    }
    for index in furniture { sheet.roles[index] = .furniture }
    return result
  }

  /// Whether a line of the letterhead comes again.
  private func isMasthead(_ index: Int, _ mastheads: [FoldedText]) -> Bool {
    let first = sheet.byte(sheet.lines[index].start) | 0x20
    guard mastheads.contains(where: { $0[0] | 0x20 == first }) else { return false }
    let text = sheet.folded(index)
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
