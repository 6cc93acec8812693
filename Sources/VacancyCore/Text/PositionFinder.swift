/// Finds the lines and columns of offsets in a text.
///
/// Offsets asked for in ascending order are found in one pass over the text; any other costs a search
/// for its line and a walk along it, from the last one where that is on the same line.
public struct PositionFinder: Sendable {
  private let text: SourceText
  /// The offset of the first byte of each line.
  private let lineStarts: [Int]
  /// The columns before every ``stride`` bytes of a text that has long lines, as if it were one line.
  private let columns: [Int]
  /// The last result: the index of its line, its offset and its column.
  private var last: (line: Int, offset: Int, column: Int) = (0, 0, 1)

  /// Finds the lines of a text, in one pass over it.
  public init(_ text: SourceText) { self.init(text, lineStarts: [0]) }

  /// - Parameter lineStarts: The offsets of the first bytes of the first lines, as far as is known.
  init(_ text: SourceText, lineStarts: [Int]) {
    self.text = text
    var starts = lineStarts.isEmpty ? [0] : lineStarts
    if starts.count == 1 { starts.reserveCapacity(text.bytes.count / 64 + 8) }
    var at = starts.last ?? 0
    while true {
      at = firstBreak(in: text.bytes, from: at)
      guard at < text.bytes.count else { break }
      let length = countedBreak(in: text.bytes, at: at)
      at += max(1, length)
      if length > 0 { starts.append(at) }
    }
    self.lineStarts = starts
    let isLong = zip(starts, starts.dropFirst() + [text.bytes.count]).contains {
      $1 - $0 > 2 * Self.stride
    }
    columns = isLong ? Self.columns(of: text) : []
  }

  /// How many bytes of a long line are walked along at the most.
  private static let stride = 4096

  private static func columns(of text: SourceText) -> [Int] {
    var (columns, last) = ([0], 0)
    for place in Swift.stride(from: stride, to: text.bytes.count, by: stride) {
      let offset = text.scalarStart(at: place)
      columns.append((columns.last ?? 0) + text.scalars(from: last, to: offset))
      last = offset
    }
    return columns
  }

  /// The number of scalars of the file between two offsets of the text.
  private func scalars(from start: Int, to end: Int) -> Int {
    let (first, last) = (start / Self.stride + 1, end / Self.stride)
    guard first < last, columns.indices.contains(last) else {
      return text.scalars(from: start, to: end)
    }
    return text.scalars(from: start, to: text.scalarStart(at: first * Self.stride))
      + columns[last] - columns[first]
      + text.scalars(from: text.scalarStart(at: last * Self.stride), to: end)
  }

  /// The place on disk of the scalar that the byte at `offset` belongs to.
  ///
  /// An offset within a scalar counts as its start, one beyond the text as its end.
  ///
  /// - Parameter offset: An offset in ``SourceText/bytes``.
  public mutating func position(of offset: Int) -> Position {
    let offset = text.scalarStart(at: offset)
    if !isOnLastLine(offset) {
      let line = lineIndex(of: offset)
      last = (line, lineStarts[line], 1)
    }
    last.column +=
      scalars(from: last.offset, to: offset) - scalars(from: offset, to: last.offset)
    last.offset = offset
    return Position(
      line: text.firstLine + last.line,
      column: last.line == 0 ? text.firstColumn - 1 + last.column : last.column,
      offset: text.diskOffset(of: offset))
  }

  private func isOnLastLine(_ offset: Int) -> Bool {
    offset >= lineStarts[last.line]
      && (last.line + 1 == lineStarts.count || offset < lineStarts[last.line + 1])
  }

  /// The index of the last line that starts at or before `offset`.
  private func lineIndex(of offset: Int) -> Int {
    // Ascending questions find their line a few steps on.
    var low = offset >= last.offset ? last.line : 0
    for _ in 1...4 {
      guard low + 1 < lineStarts.count, lineStarts[low + 1] <= offset else { return low }
      low += 1
    }
    var high = lineStarts.count
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}

extension SourceText {
  /// The place on disk of the scalar that the byte at `offset` belongs to.
  ///
  /// - Parameter offset: An offset in ``bytes``.
  /// - Complexity: Linear in the length of the text; ask a ``PositionFinder`` for more than one.
  public func position(of offset: Int) -> Position {
    var finder = PositionFinder(self)
    return finder.position(of: offset)
  }

  /// The line that an offset is on, as an editor counts lines, without its line break.
  ///
  /// - Parameter offset: An offset in ``bytes``.
  public func lineRange(at offset: Int) -> TextRange {
    var start = min(max(0, offset), bytes.count)
    // Between CR and LF is still the line that both end.
    if start > 0, start < bytes.count, bytes[start - 1] == 0x0D, bytes[start] == 0x0A { start -= 1 }
    var end = start
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return TextRange(start, end)
  }

  /// The text of the line that an offset is on, without its line break.
  ///
  /// - Parameter offset: An offset in ``bytes``.
  public func lineText(at offset: Int) -> String {
    let range = lineRange(at: offset)
    return String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  /// The start of the scalar that the byte at `offset` belongs to, within the text.
  @inline(__always)
  func scalarStart(at offset: Int) -> Int {
    var offset = min(max(0, offset), bytes.count)
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  /// The offset on disk of a scalar of the text, or of its end.
  @inline(__always)
  func diskOffset(of offset: Int) -> Int {
    guard let origins, offset < origins.count else { return prefix + offset }
    return Int(origins[offset])
  }

  /// The number of scalars of the file between two offsets of the text.
  func scalars(from start: Int, to end: Int) -> Int {
    guard start < end else { return 0 }
    guard let original else { return countScalars(utf8: bytes[start..<end]) }
    let disk = original[diskOffset(of: start)..<max(diskOffset(of: start), diskOffset(of: end))]
    switch encoding {
    case .utf8:
      // A few bytes may be none of UTF-8, each a scalar of its own.
      var count = 0
      let bytes = Array(disk)
      forEachPart(ofMostlyUTF8: bytes) { valid, other in
        count += countScalars(utf8: bytes[valid]) + (other == nil ? 0 : 1)
      }
      return count
    case .windows1252, .latin1: return disk.count
    case .utf16LittleEndian, .utf16BigEndian:
      let isBig = encoding == .utf16BigEndian
      return stride(from: disk.startIndex, to: disk.endIndex - 1, by: 2).reduce(0) { count, at in
        // The second half of a pair is no scalar of its own.
        let unit = utf16Unit(in: original, at: at, bigEndian: isBig)
        return (0xDC00..<0xE000).contains(unit) ? count : count + 1
      }
    }
  }

  private func countScalars(utf8 bytes: ArraySlice<UInt8>) -> Int {
    let raw = bytes.span.bytes
    var count = raw.byteCount
    var at = 0
    while at <= raw.byteCount &- 32 {
      // All bytes but the second and later ones of a scalar begin one. A byte counts up to 255 blocks.
      var counts = ByteCounts()
      let end = min(raw.byteCount &- 32, at &+ 254 &* 32)
      while at <= end {
        counts.add(raw.byteBlock(at: at).isIn(0x80...0xBF))
        at &+= 32
      }
      count -= counts.sum
    }
    while at < raw.byteCount {
      if raw.unsafeLoad(fromByteOffset: at, as: UInt8.self) & 0xC0 == 0x80 { count -= 1 }
      at += 1
    }
    return count
  }
}
