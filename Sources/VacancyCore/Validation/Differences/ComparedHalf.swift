/// One half of a compared notice, with the ranges of its values.
package final class ComparedHalf: Sendable {
  package let half: Half
  private let text: SourceText
  private let spans: SpanIndex
  private let finder: PositionFinder

  init(_ half: Half, of text: SourceText, _ spans: SpanIndex, _ finder: PositionFinder) {
    self.half = half
    self.text = text
    self.spans = spans
    self.finder = finder
  }

  /// The range of a side in the file: of its words, or of the value that it is about.
  package func range(of side: Finding.Side) -> TextRange? {
    // The comparison says it of most.
    guard let range = side.range ?? spans.range(of: side.path),
      range.start >= 0, range.end <= text.bytes.count
    else { return nil }
    return range
  }

  /// The positions of the start and the end of a range of the file.
  package func place(of range: TextRange) -> (start: Position, end: Position) {
    var finder = finder
    return (finder.position(of: range.start), finder.position(of: range.end))
  }
}
