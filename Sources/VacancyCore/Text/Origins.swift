/// The offsets, in the source, of the bytes of a text that was made from it, run by run.
///
/// Most texts are one run: an unchanged part of the source.
struct Origins {
  /// The source offset of the first byte; `nil` if it is not known.
  private var first: Int?
  /// Where each further run begins, in the text and in the source.
  private var later: [(offset: Int, source: Int)] = []

  init() {}

  /// A text that is an unchanged part of the source.
  init(from source: Int) { first = source }

  /// Whether nothing is known.
  var isEmpty: Bool { first == nil }

  /// The source offset of the byte at an offset, if any run was kept.
  subscript(offset: Int) -> Int? {
    guard let first else { return nil }
    let next = run(after: offset)
    guard next > 0 else { return first + offset }
    let run = later[next - 1]
    return run.source + offset - run.offset
  }

  /// The index of the first further run that begins after an offset.
  private func run(after offset: Int) -> Int {
    // Most are asked of in their order, so that the last run is the one.
    if (later.last?.offset ?? 0) <= offset { return later.count }
    var (low, high) = (0, later.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if later[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Records the source offset of the bytes from an offset on. The offsets ascend.
  mutating func add(_ source: Int, at offset: Int) {
    if offset == 0 {
      first = source
    } else if self[offset] != source {
      later.append((offset, source))
    }
  }

  /// Records that the bytes from an offset on come from a part of another text.
  mutating func add(_ other: Origins, _ part: Range<Int>, at offset: Int) {
    guard let start = other[part.lowerBound] else { return }
    add(start, at: offset)
    var next = other.run(after: part.lowerBound)
    while next < other.later.count, other.later[next].offset < part.upperBound {
      let run = other.later[next]
      next += 1
      add(run.source, at: offset + run.offset - part.lowerBound)
    }
  }

  /// Forgets the bytes from an offset on.
  mutating func cut(at offset: Int) { later.removeAll { $0.offset >= offset } }

  /// The origins of a part of the text.
  func part(_ part: Range<Int>) -> Origins {
    var result = Origins()
    result.add(self, part, at: 0)
    return result
  }
}
