/// Makes plain text of the pieces of a block: markup gone, white space runs one space, pieces joined.
struct TextCleaner {
  /// The plain text.
  private(set) var bytes: [UInt8] = []
  /// Where ``bytes`` stand in the source; empty unless it was asked for.
  private(set) var origins = Origins()
  private let isTracing: Bool
  /// Whether a backslash takes the next sign for what it is, and hyphens stand for dashes.
  private let hasEscapes: Bool
  /// The marks that close what was opened before, in the order of the text, and the offset that
  /// each is passed over to.
  private var closers: [TextRange] = []
  /// The first place, from the last `_` that was looked at on, where an emphasis may be closed by
  /// another; the end of the text where there is none.
  private var closingUnderline = 0

  /// Makes the plain text of some pieces. Where nothing of it has to be changed it is a part of the
  /// source, and no byte is copied.
  static func plain(
    _ pieces: Pieces, in source: [UInt8], _ form: SourceForm, tracing: Bool
  ) -> CleanText {
    let pieces = form.hyphens.lost.isEmpty ? pieces : pieces.cut(at: form.hyphens.lost)
    if let piece = pieces.only {
      let range = TextRange(piece.lowerBound, piece.upperBound)
      return plain(source, piece, range, Origins(from: 0), form, tracing: tracing)
    }
    let range = TextRange(pieces.first?.lowerBound ?? 0, pieces.last?.upperBound ?? 0)
    let joined = JoinedPieces(pieces, of: source, form, tracing: tracing)
    return plain(
      joined.bytes, joined.bytes.indices, range, joined.origins, form, tracing: tracing)
  }

  private static func plain(
    _ text: [UInt8], _ part: Range<Int>, _ range: TextRange, _ origins: Origins,
    _ form: SourceForm, tracing: Bool
  ) -> CleanText {
    var start = part.lowerBound
    var end = part.upperBound
    while start < end, text[start] == .space { start += 1 }
    while end > start, text[end - 1] == .space { end -= 1 }
    let plain = form.hasEscapes ? start : firstChange(in: text, from: start, to: end)
    if plain == end {
      return CleanText(
        bytes: PlainBytes(text, start..<end), range: range,
        origins: tracing ? origins.part(start..<end) : Origins())
    }
    var cleaner = TextCleaner(form, isTracing: tracing)
    cleaner.bytes.reserveCapacity(end - start)
    cleaner.clean(text, start..<end, origins: origins)
    while cleaner.bytes.last == .space { cleaner.bytes.removeLast() }
    return CleanText(bytes: PlainBytes(cleaner.bytes), range: range, origins: cleaner.origins)
  }

  private init(_ form: SourceForm, isTracing: Bool) {
    hasEscapes = form.hasEscapes
    self.isTracing = isTracing
  }

  /// Cleans a range of a text.
  ///
  /// - Parameter sources: Where the text stands in the source.
  private mutating func clean(_ text: [UInt8], _ range: Range<Int>, origins sources: Origins) {
    var offset = range.lowerBound
    let end = range.upperBound
    while offset < end {
      while let passed = closers.first, passed.start < offset { closers.removeFirst() }
      if text[offset] == .space, bytes.isEmpty || bytes.last == .space {
        offset += 1
        continue
      }
      var run = firstChange(in: text, from: offset, to: min(end, closers.first?.start ?? end))
      if hasEscapes {
        run =
          text[offset..<run].firstIndex { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
          ?? run
      }
      if run > offset {
        if isTracing { origins.add(sources, offset..<run, at: bytes.count) }
        bytes.append(contentsOf: text[offset..<run])
        offset = run
        continue
      }
      if let closer = closers.first, closer.start == offset {
        closers.removeFirst()
        // `[text](address)` becomes `text (address)`.
        if text[offset] == UInt8(ascii: "]"), closer.end == offset + 1 {
          append(.space, offset, sources)
        }
        offset = closer.end
        continue
      }
      let space = whiteSpace(in: text, at: offset, upTo: end)
      if space > 1, isSoft(text, offset) {
        offset += space
      } else if space > 0, !isInvisible(in: text, at: offset) || text[offset] < 0x80 {
        if !bytes.isEmpty, bytes.last != .space { append(.space, offset, sources) }
        offset += space
      } else {
        offset = takeMark(text, offset, end, sources)
      }
    }
  }

  /// Passes over markup, or takes the byte as it stands.
  private mutating func takeMark(
    _ text: [UInt8], _ offset: Int, _ end: Int, _ sources: Origins
  ) -> Int {
    switch text[offset] {
    case UInt8(ascii: "*"):
      let width = starCount(text, offset, end)
      if let close = closeOfEmphasis(text, offset, width, end) {
        addCloser(close, close + width)
      } else {
        for index in offset..<offset + width { append(UInt8(ascii: "*"), index, sources) }
      }
      return offset + width
    case UInt8(ascii: "_") where !(bytes.last?.isLetterOrDigit ?? false):
      guard let close = closeOfUnderline(text, offset, end) else { break }
      addCloser(close, close + 1)
      return offset + 1
    case UInt8(ascii: "["):
      guard let link = MarkdownLink(in: text, at: offset, upTo: end) else { break }
      // `[x](#)` becomes `x`; a real address stays beside its text.
      if link.isRelative {
        addCloser(link.close, link.end)
      } else {
        addCloser(link.close, link.close + 1)
      }
      return offset + 1
    case UInt8(ascii: "<"):
      guard let close = closeOfAddress(text, offset, end) else { break }
      addCloser(close, close + 1)
      return offset + 1
    case UInt8(ascii: "^")
    where offset + 1 < end && text[offset + 1].isLetter && bytes.last?.isLetterOrDigit ?? false:
      // `XXI^e`, and `XXI^e^` as pandoc writes it.
      var next = offset + 1
      while next < end, text[next].isLetter { next += 1 }
      if next < end, text[next] == UInt8(ascii: "^") { addCloser(next, next + 1) }
      return offset + 1
    case UInt8(ascii: "\\") where hasEscapes && offset + 1 < end && text[offset + 1].isPunctuation:
      // `2\\^e`: a raised letter in the original.
      if text[offset + 1] == UInt8(ascii: "^") { return offset + 1 }
      append(text[offset + 1], offset + 1, sources)
      return offset + 2
    case UInt8(ascii: "-") where hasEscapes, UInt8(ascii: ".") where hasEscapes:
      return takeSmartMark(text, offset, end, sources)
    case 0..<0x20, 0x7F:
      // A control character that is no white space is nothing that a notice says.
      return offset + 1
    default: break
    }
    append(text[offset], offset, sources)
    return offset + 1
  }

  /// Takes `---` as an em dash, `--` as an en dash and `...` as an ellipsis, as pandoc writes them.
  private mutating func takeSmartMark(
    _ text: [UInt8], _ offset: Int, _ end: Int, _ sources: Origins
  ) -> Int {
    let mark = text[offset]
    var count = 1
    while offset + count < end, count < 4, text[offset + count] == mark { count += 1 }
    let last: UInt8? =
      switch (mark, count) {
      case (UInt8(ascii: "-"), 3): 0x94
      case (UInt8(ascii: "-"), 2): 0x93
      case (UInt8(ascii: "."), 3): 0xA6
      default: nil
      }
    guard let last else {
      for index in offset..<offset + count { append(mark, index, sources) }
      return offset + count
    }
    // An ellipsis and the dashes have the same first two bytes.
    for byte in [0xE2, 0x80, last] { append(byte, offset, sources) }
    return offset + count
  }

  /// Whether a soft hyphen or a zero-width character stands here, which no text is made of.
  private func isSoft(_ text: [UInt8], _ offset: Int) -> Bool {
    switch (text[offset], text[offset + 1]) {
    case (0xC2, 0xAD): true
    case (0xE2, 0x80): (0x8B...0x8D).contains(text[offset + 2])
    case (0xE2, 0x81): text[offset + 2] == 0xA0
    case (0xEF, 0xBB): true
    default: false
    }
  }

  private mutating func append(_ byte: UInt8, _ offset: Int, _ sources: Origins) {
    if isTracing { origins.add(sources, offset..<offset + 1, at: bytes.count) }
    bytes.append(byte)
  }

  /// Keeps the place of a closing mark, which may close what was opened more than once: so there are
  /// never more of them than there are kinds of marks.
  private mutating func addCloser(_ offset: Int, _ end: Int) {
    guard !closers.contains(where: { $0.start == offset }) else { return }
    let index = closers.firstIndex { $0.start > offset } ?? closers.count
    closers.insert(TextRange(offset, end), at: index)
  }

  private func starCount(_ text: [UInt8], _ offset: Int, _ end: Int) -> Int {
    var count = 1
    while offset + count < end, count < 3, text[offset + count] == UInt8(ascii: "*") { count += 1 }
    return count
  }

  /// Where the emphasis that opens here is closed; a star that opens nothing stays.
  private func closeOfEmphasis(_ text: [UInt8], _ offset: Int, _ width: Int, _ end: Int) -> Int? {
    var close = offset + width
    guard close < end, text[close] != .space else { return nil }
    while close + width <= end {
      if text[close] == UInt8(ascii: "*") {
        let count = starCount(text, close, end)
        if count >= width { return close }
        close += count
      } else {
        close += 1
      }
    }
    return nil
  }

  /// Where the emphasis `_x_` is closed: at the end of a word, as it was opened at the beginning of one.
  private mutating func closeOfUnderline(_ text: [UInt8], _ open: Int, _ end: Int) -> Int? {
    guard open + 2 < end, text[open + 1] > .space, text[open + 1] != UInt8(ascii: "_") else {
      return nil
    }
    // What closes one closes the next one too, and where nothing does, nothing will.
    if closingUnderline < open + 2 {
      closingUnderline =
        (open + 2..<end).first { offset in
          text[offset] == UInt8(ascii: "_") && text[offset - 1] > .space
            && !(offset + 1 < end && (text[offset + 1].isLetterOrDigit || text[offset + 1] >= 0x80))
        } ?? end
    }
    return closingUnderline < end ? closingUnderline : nil
  }

  /// The offset of the `>` of `<https://…>`, `<www…>` or `<x@y>`.
  private func closeOfAddress(_ text: [UInt8], _ open: Int, _ end: Int) -> Int? {
    let window = text[open + 1..<min(end, open + 400)]
    guard let close = window.firstIndex(of: UInt8(ascii: ">")), close > open + 1 else { return nil }
    let inside = text[open + 1..<close]
    guard !inside.contains(.space) else { return nil }
    let folded = FoldedText(inside)
    return folded.startsWith(anyOf: SentenceWords.linkSchemes)
      || inside.contains(UInt8(ascii: "@")) ? close : nil
  }
}

/// A link of Markdown, `[text](target)`.
private struct MarkdownLink {
  /// The offset of `]`.
  var close: Int
  /// The offset after `)`.
  var end: Int
  /// Whether the target says nothing: it is a mark on a page, or the text itself.
  var isRelative: Bool

  init?(in text: [UInt8], at open: Int, upTo limit: Int) {
    let window = text[open..<min(limit, open + 600)]
    guard let close = window.firstIndex(of: UInt8(ascii: "]")), close > open + 1,
      close + 1 < limit, text[close + 1] == UInt8(ascii: "("),
      let end = text[(close + 2)..<min(limit, close + 602)].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    self.close = close
    self.end = end + 1
    let target = text[close + 2..<end]
    isRelative =
      target.isEmpty || target.first == UInt8(ascii: "#")
      || target.elementsEqual(text[open + 1..<close])
  }
}
