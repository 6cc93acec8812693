/// The places of a long notice by their pointers, so that many findings do not each search all of them.
struct SpanIndex: Sendable {
  private let ranges: [Pointer: TextRange]

  /// From how many places on an index is worth its making; a usual notice has some hundred.
  private static let threshold = 1024

  /// `nil` for a notice of usual length, which is searched faster than it is indexed.
  init?(_ spans: [Reading.Span]) {
    guard spans.count > Self.threshold else { return nil }
    ranges = Dictionary(
      spans.map { ($0.place, $0.range) }, uniquingKeysWith: { first, _ in first })
  }

  func range(of place: Pointer) -> TextRange? { ranges[place] }
}
