import VacancyCore

/// A text of which some words are marked, each with the numbers of the differences they belong to.
struct MarkedText: Hashable, Sendable {
  var pieces: [Piece] = []

  struct Piece: Hashable, Sendable {
    var text: String
    /// Empty where nothing differs.
    var marks: [Int]

    var isMarked: Bool { !marks.isEmpty }
  }

  init(_ text: String) {
    if !text.isEmpty { pieces = [Piece(text: text, marks: [])] }
  }

  /// Marks stretches of a text; they may overlap.
  init(_ text: String, marking ranges: [(range: Range<String.Index>, number: Int)]) {
    let bounds = Set(
      ranges.flatMap { [$0.range.lowerBound, $0.range.upperBound] } + [text.endIndex])
    var start = text.startIndex
    let order = ranges.indices.sorted { ranges[$0].range.lowerBound < ranges[$1].range.lowerBound }
    var waiting = order[...]
    // Those that have begun and not ended: as many as lie one over the other.
    var open: [Int] = []
    for end in bounds.sorted() where end > start {
      while let next = waiting.first, ranges[next].range.lowerBound <= start {
        open.append(waiting.removeFirst())
      }
      open.removeAll { ranges[$0].range.upperBound < end }
      pieces.append(
        Piece(text: String(text[start..<end]), marks: open.sorted().map { ranges[$0].number }))
      start = end
    }
  }

  /// Marks where words are missing.
  ///
  /// - Parameter offset: In the UTF-8 of the text.
  mutating func insertGap(_ number: Int, at offset: Int) {
    let gap = Piece(text: "[…]", marks: [number])
    guard offset > 0 else {
      pieces.insert(contentsOf: [gap, Piece(text: " ", marks: [])], at: 0)
      return
    }
    var rest = offset
    for (index, piece) in pieces.enumerated() {
      let bytes = piece.text.utf8
      guard rest <= bytes.count else {
        rest -= bytes.count
        continue
      }
      let place = bytes.index(bytes.startIndex, offsetBy: rest)
      let parts = [
        Piece(text: String(piece.text[..<place]), marks: piece.marks),
        Piece(text: " ", marks: []), gap,
        Piece(text: String(piece.text[place...]), marks: piece.marks),
      ]
      pieces.replaceSubrange(index...index, with: parts.filter { !$0.text.isEmpty })
      return
    }
  }

  /// Several texts as one, with a sign between them.
  init(joining texts: [MarkedText], with sign: String) {
    for text in texts {
      if !pieces.isEmpty { pieces.append(Piece(text: sign, marks: [])) }
      pieces += text.pieces
    }
  }

  var text: String { pieces.map(\.text).joined() }

  var isMarked: Bool { pieces.contains(where: \.isMarked) }

  /// The text with each piece rewritten, marks kept.
  func mapped(_ rewrite: (String) -> String) -> Self {
    var copy = self
    for index in pieces.indices { copy.pieces[index].text = rewrite(pieces[index].text) }
    return copy
  }

  /// The text with control and bidirectional characters made visible.
  var visible: Self { mapped { VacancyCore.visible($0) } }

  /// The text in at most about `limit` characters: what is far from the marks gives way to `…`.
  ///
  /// Without marks the start is kept. A cut falls between words where it can.
  func shortened(to limit: Int) -> Self {
    guard text.count > limit else { return self }
    guard isMarked else {
      return Self(pieces.map(\.text).joined().keepingStart(limit) + " …")
    }
    let marked = pieces.filter(\.isMarked).reduce(0) { $0 + min($1.text.count, limit) }
    let free = pieces.count { !$0.isMarked }
    let room = max(24, (limit - marked) / max(1, 2 * free))
    var copy = self
    for index in pieces.indices {
      let text = pieces[index].text
      let (isFirst, isLast) = (index == 0, index == pieces.count - 1)
      if pieces[index].isMarked {
        copy.pieces[index].text =
          text.count > limit ? text.keepingStart(limit) + " …" : text
      } else if text.count > (isFirst || isLast ? room : 2 * room) + 4 {
        let start = isFirst ? "" : text.keepingStart(room) + " "
        let end = isLast ? "" : " " + text.keepingEnd(room)
        copy.pieces[index].text = start + "…" + end
      }
    }
    return copy
  }
}

extension String {
  /// The first characters, up to the last space among them.
  fileprivate func keepingStart(_ count: Int) -> String {
    guard self.count > count else { return self }
    let start = prefix(count)
    guard let space = start.lastIndex(of: " "), space > start.startIndex else {
      return String(start)
    }
    return String(start[..<space])
  }

  /// The last characters, from the first space among them.
  fileprivate func keepingEnd(_ count: Int) -> String {
    guard self.count > count else { return self }
    let end = suffix(count)
    guard let space = end.dropLast().firstIndex(of: " ") else { return String(end) }
    return String(end[end.index(after: space)...])
  }
}

extension MarkedText {
  /// The text as HTML; marked words carry the numbers of their differences, also for those who do
  /// not see them.
  func html(_ severities: [Int: Severity]) -> String {
    pieces.enumerated().map { index, piece in
      guard piece.isMarked else { return piece.text.html }
      let severity = piece.marks.compactMap { severities[$0] }.max() ?? .note
      // Of a stretch in several pieces, the last one carries the number.
      let next = index + 1 < pieces.count ? pieces[index + 1].marks : []
      let ending = piece.marks.filter { !next.contains($0) }
      let numbers =
        ending.isEmpty ? "" : "<sup>\(ending.map(String.init).joined(separator: ","))</sup>"
      return "<mark class=\"\(severity.rawValue)\">\(piece.text.html)\(numbers)</mark>"
    }.joined()
  }

  /// The text as HTML, with all marks of one severity and without numbers.
  func html(_ severity: Severity) -> String {
    pieces.map { piece in
      let text = piece.text.html
      return piece.isMarked ? "<mark class=\"\(severity.rawValue)\">\(text)</mark>" : text
    }.joined()
  }

  /// The text as Markdown, its marked words in bold.
  var markdown: String {
    pieces.map { piece in
      guard piece.isMarked else { return piece.text.markdown }
      // Asterisks are no emphasis where there is a space on their inner side; tags always are.
      return "<b>\(piece.text.markdown)</b>"
    }.joined()
  }
}
