/// A paragraph or a list item, put together again from the lines that it was cut into.
struct Block {
  /// `nil` for a paragraph.
  var mark: BulletMark?
  /// The pieces of its text, in the order of the text.
  var pieces: Pieces
  /// The lines that it begins and ends on.
  var firstLine: Int
  var lastLine: Int
  /// The column of its text, where continuation lines may hang.
  var textColumn: Int
  /// Whether a gap parts it from the block before.
  var hasGapBefore: Bool
  /// Whether it is an item of a list without marks, and the ends of lines tell that it begins here.
  var isInferred = false

  var range: TextRange {
    TextRange(pieces.first?.lowerBound ?? 0, pieces.last?.upperBound ?? 0)
  }

  var isItem: Bool { mark != nil }
  /// The bytes of its first pieces, by which short texts are distinguished from long ones.
  var length: Int {
    if let only = pieces.only { return only.count }
    var length = 0
    for index in 0..<min(16, pieces.count) { length += pieces[index].count }
    return length
  }
}

/// A stretch of the text that is read as one: the text of a section.
struct Passage {
  /// The first line, and where on it the text begins.
  var line: Int
  var start: Int
  /// The line after the last one.
  var end: Int
}

extension Block {
  /// The piece that the block ends with.
  var lastPiece: Range<Int> { pieces.only ?? pieces.last ?? 0..<0 }

  static let functionWordIndex = PhraseIndex(SentenceWords.functionWords)
}
