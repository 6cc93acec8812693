/// The pieces that a text was cut into, in the order of the text. Nearly every text has one.
struct Pieces: RandomAccessCollection, MutableCollection {
  private var head: Range<Int>?
  // An array of `Range` makes the runtime search all conformances of the program once.
  private var tail: [TextRange] = []

  init() {}
  init(_ piece: Range<Int>) { head = piece }

  /// The only piece; `nil` where there are more, or none.
  var only: Range<Int>? { tail.isEmpty ? head : nil }

  var startIndex: Int { 0 }
  var endIndex: Int { head == nil ? 0 : 1 + tail.count }

  subscript(index: Int) -> Range<Int> {
    get { index == 0 ? head ?? 0..<0 : tail[index - 1].start..<tail[index - 1].end }
    set {
      if index == 0 { head = newValue } else { tail[index - 1] = TextRange(newValue) }
    }
  }

  /// Its own, since the type of a general one is made at run time.
  func makeIterator() -> Iterator { Iterator(pieces: self) }

  struct Iterator: IteratorProtocol {
    private let pieces: Pieces
    private var index = 0

    fileprivate init(pieces: Pieces) { self.pieces = pieces }

    mutating func next() -> Range<Int>? {
      guard index < pieces.count else { return nil }
      index += 1
      return pieces[index - 1]
    }
  }

  /// The pieces, each cut in two where an offset is inside of it.
  ///
  /// - Parameter offsets: In their order.
  func cut(at offsets: [Int]) -> Pieces {
    var result = Pieces()
    for piece in self {
      var start = piece.lowerBound
      var next = Self.first(of: offsets, after: start)
      while next < offsets.count, offsets[next] < piece.upperBound {
        result.append(start..<offsets[next])
        start = offsets[next]
        next += 1
      }
      result.append(start..<piece.upperBound)
    }
    return result
  }

  private static func first(of offsets: [Int], after start: Int) -> Int {
    var (low, high) = (0, offsets.count)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] <= start { low = middle + 1 } else { high = middle }
    }
    return low
  }

  mutating func append(_ piece: Range<Int>) {
    if head == nil { head = piece } else { tail.append(TextRange(piece)) }
  }
}

extension TextRange {
  fileprivate init(_ range: Range<Int>) { self.init(range.lowerBound, range.upperBound) }
}
