/// Gives findings their positions on disk.
struct FindingLocator {
  var positions: PositionSource
  /// The positions of the other sides of findings, which may be in another file.
  private var otherPositions: PositionSource
  private let otherPath: String?

  init(_ text: SourceText?, other: (path: String, text: SourceText)? = nil) {
    positions = PositionSource(text)
    otherPositions = PositionSource(other?.text ?? text)
    otherPath = other?.path
  }

  mutating func located(_ reported: ReportedFinding) -> ReportedFinding {
    var reported = reported
    let range = reported.finding.underlinedRange
    reported.span = positions.span(of: range)
    reported.sourceLine = positions.line(at: range)
    // In a notice of two files, the other half is in the other one.
    reported.counterpart = reported.finding.related.map { side in
      ValidationReport.Counterpart(
        path: side.path, text: side.text, span: otherPositions.span(of: side.range),
        file: otherPath)
    }
    return reported
  }
}

/// The places of a text on disk; the text is searched for its lines when the first is needed.
struct PositionSource {
  private let text: SourceText?
  private var finder: PositionFinder?
  /// The last line that was looked up, which many findings may share.
  private var line: (range: TextRange, text: String)?

  init(_ text: SourceText?) {
    self.text = text
  }

  mutating func span(of range: TextRange?) -> ValidationReport.Span? {
    guard let range, let text else { return nil }
    var finder = self.finder ?? PositionFinder(text)
    defer { self.finder = finder }
    return ValidationReport.Span(
      start: finder.position(of: range.start), end: finder.position(of: range.end))
  }

  /// The text of the line that a range begins on.
  mutating func line(at range: TextRange?) -> String? {
    guard let range, let text else { return nil }
    if let line, line.range.start <= range.start, range.start <= line.range.end { return line.text }
    let found = text.lineRange(at: range.start)
    let words = String(decoding: text.bytes[found.start..<found.end], as: UTF8.self)
    line = (found, words)
    return words
  }
}
