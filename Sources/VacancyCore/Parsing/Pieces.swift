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

  mutating func append(_ piece: Range<Int>) {
    if head == nil { head = piece } else { tail.append(TextRange(piece)) }
  }
}

extension TextRange {
  fileprivate init(_ range: Range<Int>) { self.init(range.lowerBound, range.upperBound) }
}
