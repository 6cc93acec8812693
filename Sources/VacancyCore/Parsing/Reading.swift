/// A notice as it was read: the record, where each of its values stands, and what was noticed.
public struct Reading: Sendable {
  /// The record.
  public var notice: Notice
  /// What the reader noticed, in the order of the text.
  public var findings: [Finding] = []
  /// Where each text and each typed value stands; empty unless it was asked for.
  public var spans: [Span] = []
  /// The text that was read: the file, or the part of it that holds the notice.
  public let text: SourceText
  /// How each half is printed, in the order of the text.
  var forms: [HalfForm] = []
  /// Where the texts of the letterhead are.
  var letterhead: [TextRange] = []
  /// What each line of the text was taken for, in the order of the text.
  var lines: [LineRole] = []
  /// Where the first lines of the text start, as a ``PositionFinder`` counts them.
  private(set) var lineStarts: [Int] = []

  /// Finds the places of ``spans`` in the file.
  package var positions: PositionFinder { PositionFinder(text, lineStarts: lineStarts) }

  /// The place of a value of the record.
  public typealias Span = RecordSpan

  /// Reads a notice. Reading never fails: what cannot be understood is kept and noted.
  ///
  /// Of a text that holds several notices, the first is read, and ``Notice/Source/notice`` is 1;
  /// ``Readings`` reads them all.
  ///
  /// - Parameters:
  ///   - text: The text of the notice.
  ///   - path: The path to say where it came from; `-` is standard input.
  ///   - recordingSpans: Whether to record where each value stands.
  /// - Complexity: Linear in the length of the text.
  public init(of text: SourceText, path: String = "-", recordingSpans: Bool = false) {
    self = Readings(of: text, path: path, recordingSpans: recordingSpans).first
  }

  /// Reads a text that holds one notice.
  ///
  /// - Parameters:
  ///   - document: The lines of the text.
  ///   - headers: Where the headers in each language begin.
  init(
    _ text: SourceText, _ document: Document, headers: Bilingual<[Int]>, path: String,
    recordingSpans: Bool
  ) {
    self.text = text
    notice = Notice(
      source: .init(
        path: path, bytes: text.byteCount, encoding: text.encoding, converter: text.converter),
      jobNumber: nil, letterhead: [], halves: .init())
    let notes = ReadingNotes(document, recordingSpans: recordingSpans)
    NoticeReader(notes: notes).read(document.outlines.outline(headers), into: &notice)
    findings = notes.findings
    spans = notes.spans
    forms = notes.forms
    letterhead = notes.letterhead
    lines = document.roles
    for index in lines.indices where lines[index] == .unread { lines[index] = .unrecognized }
    if recordingSpans { lineStarts = text.starts(of: document.lines) }
  }
}

/// What a line of the text was taken for.
enum LineRole: Hashable, Sendable {
  /// Nothing yet.
  case unread
  case blank
  /// Page numbers, repeated mastheads, rules.
  case furniture
  /// A button or a link of a web page, which is kept as such.
  case page
  /// Nothing but a label or a heading.
  case heading
  /// Text that stands in the record, perhaps behind a label, a heading or a bullet mark.
  case text
  /// Text that stands in `unrecognized`.
  case unrecognized
}
