/// The place of a value of the record.
public struct RecordSpan: Sendable {
  /// The value.
  public let path: RecordPath
  /// Its range in ``SourceText/bytes`` of ``Reading/text``; a ``PositionFinder`` turns it into lines and
  /// columns.
  public let range: TextRange

  init(_ path: RecordPath, _ range: TextRange) {
    self.path = path
    self.range = range
  }
}

extension [RecordSpan] {
  /// The index of the first span of a value, among those from an index on.
  func index(of path: RecordPath, from start: Int = 0) -> Int? {
    // By the index: a closure would be handed a copy of each span.
    for index in start..<Swift.max(start, count) where self[index].path == path { return index }
    return nil
  }

  func range(of path: RecordPath) -> TextRange? { index(of: path).map { self[$0].range } }
}
