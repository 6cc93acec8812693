/// What is kept of a notice while it is read: what was noticed, where its values stand, how it is printed.
final class ReadingNotes {
  let document: Document
  let isRecordingSpans: Bool
  var findings: [Finding] = []
  var spans: [Reading.Span] = []
  var forms: [HalfForm] = []
  /// Where the texts of the letterhead are.
  var letterhead: [TextRange] = []

  init(_ document: Document, recordingSpans: Bool) {
    self.document = document
    isRecordingSpans = recordingSpans
    // About as many as a notice of that length has.
    if recordingSpans { spans.reserveCapacity(16 + document.bytes.count / 128) }
  }
}

/// Something that reads a part of a notice, keeping account of each line.
protocol PartReader {
  var notes: ReadingNotes { get }
}

extension PartReader {
  var document: Document { notes.document }

  /// The plain text of some pieces, which are lines of the record from now on.
  func text(_ pieces: Pieces) -> CleanText {
    TextCleaner.plain(pieces, in: document.bytes, document.form, tracing: notes.isRecordingSpans)
  }

  func text(_ piece: Range<Int>) -> CleanText { text(Pieces(piece)) }

  func text(_ block: Block) -> CleanText {
    for line in block.firstLine...block.lastLine where !document.isSkipped(line) {
      document.mark(line, .text)
    }
    return text(block.pieces)
  }

  /// Records where a value stands, if spans are asked for.
  func place(_ path: @autoclosure () -> RecordPath, _ range: @autoclosure () -> TextRange) {
    if notes.isRecordingSpans { notes.spans.append(Reading.Span(path(), range())) }
  }

  /// Records where a text stands and gives it.
  func record(_ text: CleanText, at path: @autoclosure () -> RecordPath) -> String {
    place(path(), text.range)
    return text.string
  }

  /// The texts of all blocks of a passage, bullets without their marks.
  func paragraphs(of passages: [Passage], at path: RecordPath) -> [String] {
    var result: [String] = []
    for passage in passages {
      for block in document.layout.blocks(of: passage) {
        let text = text(block)
        if !text.isEmpty { result.append(record(text, at: path[result.count])) }
      }
    }
    return result
  }

  /// The plain text of some pieces that may not be of the record.
  func words(_ pieces: Pieces) -> String {
    TextCleaner.plain(pieces, in: document.bytes, document.form, tracing: false).string
  }

  /// Notes that the items of a list were inferred, at the first of them.
  func noteInferred(_ blocks: [Block], at path: RecordPath) {
    guard let first = blocks.first(where: \.isInferred) else { return }
    let count = blocks.count(where: \.isInferred)
    notes.findings.append(Finding(.inferredList, .inferred(count), at: first.range, path: path))
  }

  /// Reads a line that says no more than that the notice waits for its budget.
  func readRemark(_ line: Int, into half: inout Half, at path: RecordPath) {
    let text = text(document.lines[line].start..<document.lines[line].end)
    document.mark(line, .text)
    half.pendingBudget = true
    place(path[.pendingBudget], text.range)
    half.preamble.append(record(text, at: path[.preamble, half.preamble.count]))
  }
}

extension Message {
  fileprivate static func inferred(_ count: Int) -> Self {
    Self(
      english: count == 1
        ? "an item without a list mark, inferred from the end of the line above it"
        : "\(count) items without list marks, inferred from the ends of the lines above them",
      french: count == 1
        ? "un élément sans puce, déduit de la fin de la ligne qui le précède"
        : "\(count) éléments sans puce, déduits de la fin des lignes qui les précèdent")
  }
}
