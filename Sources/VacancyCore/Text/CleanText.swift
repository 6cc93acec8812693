/// A text of the record with the way back to its source.
struct CleanText {
  /// The plain text: a part of the source where nothing had to be changed.
  let bytes: PlainBytes
  /// The range of the whole text in the source.
  let range: TextRange
  /// The source offsets of its bytes; empty unless spans are recorded.
  let origins: Origins

  /// The text as the record has it.
  var string: String { bytes.string }
  var isEmpty: Bool { bytes.isEmpty }

  /// A part of the text, white space at its ends left out.
  func part(_ part: Range<Int>) -> CleanText {
    var (start, end) = (max(0, part.lowerBound), min(bytes.count, part.upperBound))
    // A part never cuts a scalar.
    while start < end, bytes[start] & 0xC0 == 0x80 { start += 1 }
    while end > start, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    while start < end, bytes[start] == .space { start += 1 }
    while end > start, bytes[end - 1] == .space { end -= 1 }
    guard start < end else {
      return CleanText(bytes: PlainBytes([]), range: range, origins: Origins())
    }
    return CleanText(
      bytes: bytes.part(start..<end), range: sourceRange(of: start..<end),
      origins: origins.part(start..<end))
  }

  /// The range of a part of the text in the source; the whole text's where none was kept.
  func sourceRange(of part: Range<Int>) -> TextRange {
    guard part.lowerBound >= 0, part.upperBound > part.lowerBound, part.upperBound <= bytes.count,
      let start = origins[part.lowerBound], let last = origins[part.upperBound - 1]
    else { return range }
    return TextRange(start, last + 1)
  }
}

/// A text of the record, folded, with the way back to its source: what facts are read from.
struct FactText {
  let clean: CleanText
  let folded: FoldedText
  /// The way to every ``FoldWalk/stride`` bytes of a long text, so that none is gone from its start.
  private let walks: [FoldWalk]

  init(_ clean: CleanText) {
    self.init(clean, FoldedText(clean.bytes))
  }

  /// - Parameter folded: The text, folded before.
  init(_ clean: CleanText, _ folded: FoldedText) {
    self.clean = clean
    self.folded = folded
    walks =
      folded.bytes.count == clean.bytes.count
      ? [] : FoldWalk.all(of: clean.bytes, upTo: folded.bytes.count)
  }

  /// The offset in the plain text of an offset in the folded one.
  func cleanOffset(of offset: Int) -> Int {
    if folded.bytes.count == clean.bytes.count { return offset }
    var walk = walk(to: offset)
    return walk.offset(of: offset, in: clean.bytes)
  }

  /// The range of a part of the folded text in the source.
  func sourceRange(of part: Range<Int>) -> TextRange {
    guard !clean.origins.isEmpty else { return clean.range }
    guard folded.bytes.count != clean.bytes.count else { return clean.sourceRange(of: part) }
    var walk = walk(to: part.lowerBound)
    let start = walk.offset(of: part.lowerBound, in: clean.bytes)
    return clean.sourceRange(of: start..<walk.offset(of: part.upperBound, in: clean.bytes))
  }

  /// A walk that has come near an offset of the folded text.
  private func walk(to offset: Int) -> FoldWalk {
    let index = offset / FoldWalk.stride - 1
    return walks.indices.contains(index) ? walks[index] : FoldWalk()
  }
}

/// Goes through a text and its folded form side by side, on and on.
private struct FoldWalk {
  private var at = 0
  private var folded = 0
  private var endsInSpace = false

  /// The number of folded bytes between two checkpoints of a long text.
  static let stride = 2048

  /// The walks to every ``stride`` bytes of a folded text; none for one of usual length.
  static func all(of text: PlainBytes, upTo count: Int) -> [FoldWalk] {
    var walk = FoldWalk()
    return Swift.stride(from: stride, to: count, by: stride).map { offset in
      _ = walk.offset(of: offset, in: text)
      return walk
    }
  }

  /// The offset in the text of an offset in the folded one, which is not before the last one.
  mutating func offset(of offset: Int, in text: PlainBytes) -> Int {
    let count = text.count
    while at < count {
      if offset - folded >= 16, at + 16 <= count {
        let end = min(count, at + offset - folded)
        let plain = countOfPlain(in: text.slice(at..<end), isAfterSpace: endsInSpace)
        at += plain
        folded += plain
        if plain > 0 { endsInSpace = text[at - 1] == .space }
        guard at < count else { break }
      }
      // Nearly all of a text is letters that are one byte in both, and single spaces.
      let byte = text[at]
      if byte >= 0x20, byte < 0x80 {
        if folded >= offset { return at }
        if byte > 0x20 || !endsInSpace { folded += 1 }
        endsInSpace = byte == 0x20
        at += 1
        continue
      }
      let step = FoldStep(in: text, at: at, upTo: count)
      if folded >= offset, step.plain != 0 || step.isVerbatim { return at }
      if step.isVerbatim {
        folded += step.length
      } else if step.isSpace {
        folded += endsInSpace ? 0 : 1
      } else {
        folded += (step.plain > 0xFFFF ? 3 : step.plain > 0xFF ? 2 : step.plain > 0 ? 1 : 0)
      }
      endsInSpace = step.isSpace
      at += step.length
    }
    return count
  }
}
