extension RuleSubject {
  /// The smallest value of the record at each of some offsets, which ascend.
  func paths(at offsets: [Int]) -> [RecordPath?] {
    guard !offsets.isEmpty else { return [] }
    func length(_ range: TextRange) -> Int { range.end - range.start }
    let spans = reading.spans
    let order = spans.indices.sorted { spans[$0].range.start < spans[$1].range.start }
    var next = 0
    // Those that have begun and not ended: as many as values are nested.
    var open: [Int] = []
    return offsets.map { offset in
      while next < order.count, spans[order[next]].range.start <= offset {
        if spans[order[next]].range.end > offset { open.append(order[next]) }
        next += 1
      }
      open.removeAll { spans[$0].range.end <= offset }
      return open.min { length(spans[$0].range) < length(spans[$1].range) }.map {
        spans[$0].path
      }
    }
  }
}
