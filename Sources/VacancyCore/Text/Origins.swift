/// Where the bytes of a text stand in the source that it was made from, run by run.
///
/// Most texts are one run: a part of the source as it stands.
struct Origins {
  /// Where the first byte stands; `nil` where nothing is known.
  private var first: Int?
  /// Where each further run begins, in the text and in the source.
  private var later: [(offset: Int, source: Int)] = []

  init() {}

  /// A text that stands in the source as it is.
  init(from source: Int) { first = source }

  /// Whether nothing is known.
  var isEmpty: Bool { first == nil }

  /// Where the byte at an offset stands, if any run was kept.
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

  /// Says where the bytes from an offset on stand. The offsets come in their order.
  mutating func add(_ source: Int, at offset: Int) {
    if offset == 0 {
      first = source
    } else if self[offset] != source {
      later.append((offset, source))
    }
  }

  /// Says where the bytes from an offset on stand: where those of a part of another text do.
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
