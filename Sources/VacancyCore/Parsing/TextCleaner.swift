/// Makes plain text of the pieces of a block: markup gone, white space runs one space, pieces joined.
struct TextCleaner {
  /// The plain text.
  private(set) var bytes: [UInt8] = []
  /// The offset in the source of each byte of ``bytes``; empty unless it was asked for.
  private(set) var origins: [Int] = []
  private let isTracing: Bool
  /// The marks that close what was opened before, in the order of the text, and the offset that
  /// each is passed over to.
  private var closers: [(offset: Int, end: Int)] = []

  init(_ pieces: [Range<Int>], in source: [UInt8], tracing: Bool) {
    isTracing = tracing
    if let piece = pieces.first, pieces.count == 1 {
      bytes.reserveCapacity(piece.count)
      clean(source, piece, origins: [])
    } else {
      let joined = JoinedPieces(pieces, of: source, tracing: tracing)
      bytes.reserveCapacity(joined.bytes.count)
      clean(joined.bytes, joined.bytes.indices, origins: joined.origins)
    }
    while bytes.last == .space {
      bytes.removeLast()
      if isTracing { origins.removeLast() }
    }
  }

  /// Cleans a range of a text.
  ///
  /// - Parameter sources: Where each byte of the text stands in the source, if that is elsewhere.
  private mutating func clean(_ text: [UInt8], _ range: Range<Int>, origins sources: [Int]) {
    var offset = range.lowerBound
    let end = range.upperBound
    while offset < end {
      if text[offset] == .space, bytes.isEmpty || bytes.last == .space {
        offset += 1
        continue
      }
      let run = firstUnplain(in: text, from: offset, to: min(end, closers.first?.offset ?? end))
      if run > offset {
        bytes.append(contentsOf: text[offset..<run])
        if isTracing {
          for index in offset..<run { origins.append(sources.isEmpty ? index : sources[index]) }
        }
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
    _ text: [UInt8], _ offset: Int, _ end: Int, _ sources: [Int]
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

  private mutating func append(_ byte: UInt8, _ offset: Int, _ sources: [Int]) {
    bytes.append(byte)
    if isTracing { origins.append(sources.isEmpty ? offset : sources[offset]) }
  }

  private mutating func addCloser(_ offset: Int, _ end: Int) {
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

/// The first byte from an offset on that may not be kept as it stands: markup, a control character,
/// a space before another, white space beyond ASCII. It may be kept all the same.
///
/// Reads eight bytes at a time: nearly all of a notice is kept.
@inline(__always)
private func firstUnplain(in text: [UInt8], from start: Int, to end: Int) -> Int {
  let span = text.span.bytes
  var offset = start
  while offset + 8 <= end, end <= span.byteCount {
    // The load is bounds-checked; eight bytes have no invalid pattern.
    let word = UInt64(
      littleEndian: span.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    let marks = unplainMarks(in: word)
    if marks != 0 { return offset + marks.trailingZeroBitCount >> 3 }
    offset += 8
    // A pair of spaces may lie across two words.
    if word >> 56 == 0x20, offset < end, text[offset] == .space { return offset - 1 }
  }
  while offset < end {
    let byte = text[offset]
    if byte == .space ? offset + 1 < end && text[offset + 1] == .space : isUnplain(byte) {
      return offset
    }
    offset += 1
  }
  return end
}

private func isUnplain(_ byte: UInt8) -> Bool {
  switch byte {
  case 0..<0x20, 0x7F, 0xC2, 0xE0...0xFF, UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "<"),
    UInt8(ascii: "^"):
    true
  default: false
  }
}

/// The high bits of the bytes that may not be kept as they stand. The lowest one is right; a borrow
/// may set wrong ones above it.
@inline(__always)
private func unplainMarks(in word: UInt64) -> UInt64 {
  let ones: UInt64 = 0x0101_0101_0101_0101
  func equal(_ byte: UInt64) -> UInt64 {
    let difference = word ^ (ones &* byte)
    return (difference &- ones) & ~difference
  }
  let controls = (word &- ones &* 0x20) & ~word
  let spaces = equal(0x20)
  let wide = word & word << 1 & word << 2
  let marks = equal(0x2A) | equal(0x5B) | equal(0x3C) | equal(0x5E) | equal(0x7F) | equal(0xC2)
  return (controls | spaces & spaces >> 8 | wide | marks) & highBits
}

/// The pieces of a block one behind the other, with what joins them.
private struct JoinedPieces {
  var bytes: [UInt8] = []
  /// The offset in the source of each byte; empty unless it was asked for.
  var origins: [Int] = []

  init(_ pieces: [Range<Int>], of source: [UInt8], tracing: Bool) {
    bytes.reserveCapacity(pieces.reduce(0) { $0 + $1.count + 1 })
    for (index, piece) in pieces.enumerated() {
      if index > 0, let last = pieces[index - 1].last {
        switch PieceJoint(between: last, and: piece.lowerBound, in: source) {
        case .space:
          bytes.append(.space)
          if tracing { origins.append(last) }
        case .none: break
        case .softHyphen:
          bytes.removeLast(2)
          if tracing { origins.removeLast(2) }
        }
      }
      bytes.append(contentsOf: source[piece])
      if tracing { origins.append(contentsOf: piece) }
    }
  }
}

/// What stands between two pieces of one text.
private enum PieceJoint {
  case space
  /// The pieces are of one word: `time-` and `sensitive`.
  case none
  /// A soft hyphen at the line's end goes.
  case softHyphen

  /// Nothing stands after a hyphen inside of a word, else a space, also after a hyphen that waits for
  /// another word (`mid-` / `to long-term`). An em dash stands without spaces where it was printed so.
  init(between last: Int, and next: Int, in bytes: [UInt8]) {
    func byte(_ offset: Int) -> UInt8 { bytes.indices.contains(offset) ? bytes[offset] : 0 }
    if byte(last) == UInt8(ascii: "/"), PieceJoint.endsInAddress(bytes, last) {
      self = .none
      return
    }
    let isGeneralPunctuation = byte(last - 1) == 0x80 && byte(last - 2) == 0xE2
    if byte(last) == 0xAD, byte(last - 1) == 0xC2 {
      self = .softHyphen
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
