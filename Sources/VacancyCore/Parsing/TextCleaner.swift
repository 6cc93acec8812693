/// Makes plain text of the pieces of a block: markup gone, white space runs one space, pieces joined.
struct TextCleaner {
  /// The plain text.
  private(set) var bytes: [UInt8] = []
  /// Where ``bytes`` stand in the source; empty unless it was asked for.
  private(set) var origins = Origins()
  private let isTracing: Bool
  /// The marks that close what was opened before, in the order of the text, and the offset that
  /// each is passed over to.
  private var closers: [(offset: Int, end: Int)] = []
  /// The first place, from the last `_` that was looked at on, where an emphasis may be closed by
  /// another; the end of the text where there is none.
  private var closingUnderline = 0

  /// Makes the plain text of some pieces. Where nothing of it has to be changed it is a part of the
  /// source, and no byte is copied.
  static func plain(_ pieces: Pieces, in source: [UInt8], tracing: Bool) -> CleanText {
    let range = TextRange(pieces.first?.lowerBound ?? 0, pieces.last?.upperBound ?? 0)
    guard let piece = pieces.first, pieces.count == 1 else {
      let joined = JoinedPieces(pieces, of: source, tracing: tracing)
      return plain(joined.bytes, joined.bytes.indices, range, joined.origins, tracing: tracing)
    }
    return plain(source, piece, range, Origins(from: 0), tracing: tracing)
  }

  private static func plain(
    _ text: [UInt8], _ part: Range<Int>, _ range: TextRange, _ origins: Origins, tracing: Bool
  ) -> CleanText {
    var start = part.lowerBound
    var end = part.upperBound
    while start < end, text[start] == .space { start += 1 }
    while end > start, text[end - 1] == .space { end -= 1 }
    let plain = firstChange(in: text, from: start, to: end)
    if plain == end {
      return CleanText(
        bytes: PlainBytes(text, start..<end), range: range,
        origins: tracing ? origins.part(start..<end) : Origins())
    }
    var cleaner = TextCleaner(isTracing: tracing)
    cleaner.bytes.reserveCapacity(end - start)
    cleaner.clean(text, start..<end, origins: origins)
    while cleaner.bytes.last == .space { cleaner.bytes.removeLast() }
    return CleanText(bytes: PlainBytes(cleaner.bytes), range: range, origins: cleaner.origins)
  }

  private init(isTracing: Bool) { self.isTracing = isTracing }

  /// Cleans a range of a text.
  ///
  /// - Parameter sources: Where the text stands in the source.
  private mutating func clean(_ text: [UInt8], _ range: Range<Int>, origins sources: Origins) {
    var offset = range.lowerBound
    let end = range.upperBound
    while offset < end {
      while let passed = closers.first, passed.offset < offset { closers.removeFirst() }
      if text[offset] == .space, bytes.isEmpty || bytes.last == .space {
        offset += 1
        continue
      }
      let run = firstChange(in: text, from: offset, to: min(end, closers.first?.offset ?? end))
      if run > offset {
        if isTracing { origins.add(sources, offset..<run, at: bytes.count) }
        bytes.append(contentsOf: text[offset..<run])
        offset = run
        continue
      }
      if let closer = closers.first, closer.offset == offset {
        closers.removeFirst()
        // `[text](address)` becomes `text (address)`.
        if text[offset] == UInt8(ascii: "]"), closer.end == offset + 1 {
          append(.space, offset, sources)
        }
        offset = closer.end
        continue
      }
      let space = whiteSpace(in: text, at: offset, upTo: end)
      if space > 0, !isInvisible(in: text, at: offset) || text[offset] < 0x80 {
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
    case 0..<0x20, 0x7F:
      // A control character that is no white space is nothing that a notice says.
      return offset + 1
    default: break
    }
    append(text[offset], offset, sources)
    return offset + 1
  }

  private mutating func append(_ byte: UInt8, _ offset: Int, _ sources: Origins) {
    if isTracing { origins.add(sources, offset..<offset + 1, at: bytes.count) }
    bytes.append(byte)
  }

  /// Keeps the place of a closing mark, which may close what was opened more than once: so there are
  /// never more of them than there are kinds of marks.
  private mutating func addCloser(_ offset: Int, _ end: Int) {
    guard !closers.contains(where: { $0.offset == offset }) else { return }
    let index = closers.firstIndex { $0.offset > offset } ?? closers.count
    closers.insert((offset, end), at: index)
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
    return folded.startsWith(anyOf: ["http", "www.", "mailto:"])
      || inside.contains(UInt8(ascii: "@")) ? close : nil
  }
}

/// The first byte from an offset on that may have to be changed: markup, a control character, white
/// space that is not one space.
@inline(__always)
private func firstChange(in text: [UInt8], from start: Int, to end: Int) -> Int {
  var offset = start
  while true {
    offset = firstMark(in: text, from: offset, to: end)
    guard offset < end, text[offset] >= 0x80, whiteSpace(in: text, at: offset, upTo: end) == 0
    else { return offset }
    // Quotes and dashes stay as they are.
    offset = min(end, offset + utf8Length(text[offset]))
  }
}

/// The first byte from an offset on that ``isMark(_:)`` holds for, or a space before another.
///
/// Reads 32 bytes at a time, also beyond the end: nearly all of a notice is kept.
private func firstMark(in text: [UInt8], from start: Int, to end: Int) -> Int {
  let span = text.span.bytes
  var offset = start
  while offset < end, offset + 33 <= span.byteCount {
    // The loads are bounds-checked; a block of bytes has no invalid pattern.
    let block = span.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
    let next = span.unsafeLoadUnaligned(fromByteOffset: offset + 1, as: SIMD4<UInt64>.self)
    let marks = marks(in: block, before: next)
    let halves = marks.evenHalf | marks.oddHalf
    if (halves.x | halves.y) & highBits != 0 { return min(end, offset + firstHighBit(in: marks)) }
    offset += 32
  }
  while offset < end {
    let isPair =
      text[offset] == .space && offset + 1 < end && text[offset + 1] == .space
    if isPair || isMark(text[offset]) { return offset }
    offset += 1
  }
  return end
}

/// Whether a byte may be markup, a control character or the first of a wide space.
private func isMark(_ byte: UInt8) -> Bool {
  switch byte {
  case 0..<0x20, 0xC2, 0xE0...0xFF: true
  case UInt8(ascii: "*"), UInt8(ascii: "<"): true
  // `[`, `^` and what is as rare.
  case 0x5B...0x5F, 0x7B...0x7F: true
  default: false
  }
}

/// Sets the high bit of each byte that ``isMark(_:)`` holds for, and of each space before another.
///
/// - Parameter next: The bytes that follow each one.
@inline(__always)
private func marks(in block: SIMD4<UInt64>, before next: SIMD4<UInt64>) -> SIMD4<UInt64> {
  let ones = SIMD4<UInt64>(repeating: 0x0101_0101_0101_0101)
  let sevens = ones &* 0x7F
  // In seven bits, no sum reaches the next byte; its high bit says that a byte is another one.
  let low = block & sevens
  let pair = (block ^ ones &* 0x20) | (next ^ ones &* 0x20)
  let isOther =
    ((low ^ ones &* 0x2A) &+ sevens) & ((low ^ ones &* 0x3C) &+ sevens) & (low &+ ones &* 0x60)
    & (((pair & sevens) &+ sevens) | pair)
  let isRare = (low | ones &* 0x20) &+ ones &* 0x05
  let isC2 = ~((low ^ ones &* 0x42) &+ sevens)
  // From 0xE0 on the three high bits are set.
  let isWide = isC2 | (low &+ low) & ((low &+ low) &+ (low &+ low))
  return (~isOther | isRare) & ~block | isWide & block
}

/// The pieces of a block one behind the other, with what joins them.
private struct JoinedPieces {
  var bytes: [UInt8] = []
  /// Where the bytes stand in the source; empty unless it was asked for.
  var origins = Origins()

  init(_ pieces: Pieces, of source: [UInt8], tracing: Bool) {
    bytes.reserveCapacity(pieces.reduce(0) { $0 + $1.count + 1 })
    for (index, piece) in pieces.enumerated() {
      if index > 0, let last = pieces[index - 1].last {
        switch PieceJoint(between: last, and: piece.lowerBound, in: source) {
        case .space:
          if tracing { origins.add(last, at: bytes.count) }
          bytes.append(.space)
        case .none: break
        }
      }
      if tracing { origins.add(piece.lowerBound, at: bytes.count) }
      bytes.append(contentsOf: source[piece])
    }
  }
}

/// What stands between two pieces of one text.
private enum PieceJoint {
  case space
  /// The pieces are of one word: `time-` and `sensitive`.
  case none

  /// Nothing stands after a hyphen inside of a word, else a space, also after a hyphen that waits for
  /// another word (`mid-` / `to long-term`). An em dash stands without spaces where it was printed so.
  init(between last: Int, and next: Int, in bytes: [UInt8]) {
    func byte(_ offset: Int) -> UInt8 { bytes.indices.contains(offset) ? bytes[offset] : 0 }
    if byte(last) == UInt8(ascii: "/"), PieceJoint.endsInAddress(bytes, last) {
      self = .none
      return
    }
    let isGeneralPunctuation = byte(last - 1) == 0x80 && byte(last - 2) == 0xE2
    if byte(last + 1) == 0xC2, byte(last + 2) == 0xAD {
      // A soft hyphen at the line's end, which is no part of the piece.
      self = .none
    } else if byte(last) == UInt8(ascii: "-") && byte(last - 1) != .space
      || isGeneralPunctuation && (byte(last) == 0x90 || byte(last) == 0x91)
    {
      let word = FoldedText(bytes[next..<min(next + 4, bytes.count)])
      let waits = ["to ", "and ", "or ", "et ", "ou ", "a "] as [StaticString]
      self = word.startsWith(anyOf: waits) ? .space : .none
    } else {
      self = isGeneralPunctuation && byte(last) == 0x94 && byte(last - 3) != .space ? .none : .space
    }
  }
}

extension PieceJoint {
  /// Whether the word that ends here is an address, which was cut at a slash.
  fileprivate static func endsInAddress(_ bytes: [UInt8], _ last: Int) -> Bool {
    var start = last
    while start > 0, bytes[start - 1] > .space, last - start < 200 { start -= 1 }
    return FoldedText(bytes[start...last]).contains(anyOf: ["http:", "https:", "www."])
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
