extension String {
  /// How many columns of a terminal the text takes: combining marks take none.
  ///
  /// The notices are English and French: letters of double width are not thought of.
  var columns: Int { unicodeScalars.reduce(0) { $0 + ($1.isCombining ? 0 : 1) } }

  /// The text with line breaks at spaces, so that its lines have at most `width` columns.
  func wrapped(to width: Int) -> String {
    MarkedText(self).wrapped(to: width).map(\.text).joined(separator: "\n")
  }

  /// The text with spaces behind it up to a width.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - columns))
  }
}

extension Unicode.Scalar {
  fileprivate var isCombining: Bool {
    // The first combining mark is U+0300; to ask for a category takes long.
    if value < 0x300 { return false }
    return switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }
}

extension MarkedText {
  var columns: Int { pieces.reduce(0) { $0 + $1.text.columns } }

  /// The text in lines of at most `width` columns, broken at spaces; a longer word is cut.
  func wrapped(to width: Int) -> [MarkedText] {
    var lines = LineFiller(width: max(1, width))
    for piece in pieces {
      var rest = piece.text[...]
      while !rest.isEmpty {
        let isSpace = rest.first == " "
        let end = rest.firstIndex { ($0 == " ") != isSpace } ?? rest.endIndex
        lines.take(String(rest[..<end]), isSpace: isSpace, marks: piece.marks)
        rest = rest[end...]
      }
    }
    return lines.finished()
  }
}

/// Fills lines with words; words that touch each other stay together.
private struct LineFiller {
  let width: Int
  private var lines: [MarkedText] = []
  private var line = MarkedText("")
  /// The columns that the line takes.
  private var used = 0
  /// The word at hand, which may be of several pieces, and the space before it.
  private var word = MarkedText("")
  private var space = MarkedText("")

  init(width: Int) {
    self.width = width
  }

  mutating func take(_ text: String, isSpace: Bool, marks: [Int]) {
    if isSpace {
      placeWord()
      space.add(text, marks)
    } else {
      word.add(text, marks)
    }
  }

  mutating func finished() -> [MarkedText] {
    placeWord()
    if !line.pieces.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  private mutating func placeWord() {
    guard !word.pieces.isEmpty else { return }
    let (room, length) = (space.columns, word.columns)
    if used + room + length > width { endLine() } else { append(space, room) }
    if used + length <= width {
      append(word, length)
    } else {
      for piece in word.pieces { cut(piece) }
    }
    (word, space) = (MarkedText(""), MarkedText(""))
  }

  private mutating func append(_ text: MarkedText, _ columns: Int) {
    for piece in text.pieces { line.add(piece.text, piece.marks) }
    used += columns
  }

  private mutating func endLine() {
    if !line.pieces.isEmpty { lines.append(line) }
    (line, used) = (MarkedText(""), 0)
  }

  /// Puts a piece of a word where no space is before it, in as many lines as it takes.
  private mutating func cut(_ piece: MarkedText.Piece) {
    for character in piece.text {
      let columns = String(character).columns
      if used + columns > width { endLine() }
      line.add(String(character), piece.marks)
      used += columns
    }
  }
}

extension MarkedText {
  /// Adds text at the end, to the last piece if it is marked alike.
  fileprivate mutating func add(_ text: String, _ marks: [Int]) {
    if let last = pieces.indices.last, pieces[last].marks == marks {
      pieces[last].text += text
    } else {
      pieces.append(Piece(text: text, marks: marks))
    }
  }
}
