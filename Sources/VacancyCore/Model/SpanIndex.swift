/// Finds the places of a notice by the paths of its values.
struct SpanIndex: Sendable {
  private let spans: [RecordSpan]
  /// The places of a long notice. Without it, many findings would each search all spans.
  private let ranges: [RecordPath: TextRange]

  /// From how many places on an index is worth its making; a usual notice has some hundred, which are
  /// searched faster.
  private static let threshold = 1024

  init(_ spans: [RecordSpan]) {
    self.spans = spans
    // The first span of a value is the one.
    ranges =
      spans.count > Self.threshold
      ? Dictionary(spans.map { ($0.path, $0.range) }, uniquingKeysWith: { first, _ in first }) : [:]
  }

  func range(of path: RecordPath) -> TextRange? {
    ranges.isEmpty ? spans.range(of: path) : ranges[path]
  }
}
