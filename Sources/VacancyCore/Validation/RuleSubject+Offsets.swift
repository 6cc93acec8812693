extension RuleSubject {
  /// The smallest value of the record at each of some offsets, which ascend.
  func pointers(at offsets: [Int]) -> [String?] {
    guard !offsets.isEmpty else { return [] }
    let spans = reading.spans.sorted { $0.range.start < $1.range.start }
    var next = 0
    // Those that have begun and not ended: as many as values are nested.
    var open: [Reading.Span] = []
    return offsets.map { offset in
      while next < spans.count, spans[next].range.start <= offset {
        if spans[next].range.end > offset { open.append(spans[next]) }
        next += 1
      }
      open.removeAll { $0.range.end <= offset }
      return open.min { $0.range.end - $0.range.start < $1.range.end - $1.range.start }?.pointer
    }
  }
}
