/// Finds the places of a notice by their pointers.
struct SpanIndex: Sendable {
  private let spans: [Reading.Span]
  /// The places of a long notice, so that many findings do not each search all of them.
  private let ranges: [Pointer: TextRange]?

  /// From how many places on an index is worth its making; a usual notice has some hundred, which are
  /// searched faster.
  private static let threshold = 1024

  init(_ spans: [Reading.Span]) {
    self.spans = spans
    ranges =
      spans.count > Self.threshold
      ? Dictionary(spans.map { ($0.place, $0.range) }, uniquingKeysWith: { first, _ in first })
      : nil
  }

  /// Where a value stands, if that was recorded.
  func range(of place: Pointer) -> TextRange? {
    guard let ranges else { return spans.range(of: place) }
    return ranges[place]
  }

  /// Where the value of a pointer stands, if that was recorded.
  func range(of pointer: String) -> TextRange? { Pointer(pointer).flatMap { range(of: $0) } }
}
