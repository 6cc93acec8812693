/// The place of a value of the record.
public struct RecordSpan: Sendable {
  let place: Pointer
  /// Where it stands in ``SourceText/bytes`` of ``Reading/text``; a ``PositionFinder`` turns it into lines and columns.
  public let range: TextRange

  init(pointer place: Pointer, range: TextRange) {
    self.place = place
    self.range = range
  }

  /// A JSON Pointer (RFC 6901) such as `/halves/fr/deadline`; put together each time.
  public var pointer: String { place.text }
}

extension [RecordSpan] {
  /// The index of the first span of a value, among those from an index on.
  func index(of place: Pointer, from start: Int = 0) -> Int? {
    // By the index: a closure would be handed a copy of each span.
    for index in start..<Swift.max(start, count) where self[index].place == place { return index }
    return nil
  }

  /// Where a value stands, if that was recorded.
  func range(of place: Pointer) -> TextRange? { index(of: place).map { self[$0].range } }

  /// Where the value of a pointer stands, if that was recorded.
  func range(of pointer: String) -> TextRange? { Pointer(pointer).flatMap { range(of: $0) } }
}
