/// Finds the places of a notice by their pointers.
struct SpanIndex: Sendable {
  private let spans: [RecordSpan]
  /// An open table of the spans of a long notice by their pointers: their numbers, counted from 1.
  /// Without it, many findings would each search all of them; it takes eight bytes for a span.
  private let slots: [UInt32]

  /// From how many places on an index is worth its making; a usual notice has some hundred, which are
  /// searched faster.
  private static let threshold = 1024

  init(_ spans: [RecordSpan]) {
    self.spans = spans
    slots = spans.count > Self.threshold ? Self.table(of: spans) : []
  }

  private static func table(of spans: [RecordSpan]) -> [UInt32] {
    var size = 4096
    while size < spans.count + spans.count / 2 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    for (index, span) in spans.enumerated() {
      let slot = slot(of: span.place, spans, slots)
      // The first span of a value is the one.
      if slots[slot] == 0 { slots[slot] = UInt32(truncatingIfNeeded: index + 1) }
    }
    return slots
  }

  /// The slot that a pointer has or would have.
  private static func slot(
    of place: Pointer, _ spans: [RecordSpan], _ slots: [UInt32]
  ) -> Int {
    let mask = slots.count - 1
    var slot = place.hashValue & mask
    while slots[slot] != 0, spans[Int(slots[slot]) - 1].place != place { slot = (slot + 1) & mask }
    return slot
  }

  /// Where a value stands, if that was recorded.
  func range(of place: Pointer) -> TextRange? {
    guard !slots.isEmpty else { return spans.range(of: place) }
    let number = Int(slots[Self.slot(of: place, spans, slots)])
    return number == 0 ? nil : spans[number - 1].range
  }

  /// Where the value of a pointer stands, if that was recorded.
  func range(of pointer: String) -> TextRange? { Pointer(pointer).flatMap { range(of: $0) } }
}
