/// The lines of a text as the reader works through them, with what each was taken for.
struct Sheet {
  let bytes: [UInt8]
  let lines: [Line]
  /// What each line was taken for; `nil` until something recognises it.
  var roles: [LineRole?]
  /// The column at which the text was hard-wrapped; `nil` where its lines are whole paragraphs.
  let wrapWidth: Int?
  /// The letters that stand for bullets, as `o` and `ü` do where symbol fonts were lost.
  let repeatedLetterSigns: [UInt32]

  init(_ text: SourceText) {
    let bytes = text.bytes
    let lines = text.lines()
    self.bytes = bytes
    self.lines = lines
    roles = lines.map { $0.isBlank ? .blank : nil }
    wrapWidth = Sheet.wrapWidth(of: lines, in: bytes)
    repeatedLetterSigns = Sheet.repeatedLetterSigns(of: lines, in: bytes)
    for index in lines.indices where roles[index] == nil && isPageFurniture(index) {
      roles[index] = .furniture
    }
  }

  /// The text of a half.
  func range(of half: HalfOutline) -> TextRange {
    guard half.firstLine < half.end, lines.indices.contains(half.end - 1) else {
      return TextRange(0, 0)
    }
    return TextRange(lines[half.firstLine].start, lines[half.end - 1].end)
  }

  /// The byte at an offset; 0 outside of the text.
  func byte(_ offset: Int) -> UInt8 {
    bytes.indices.contains(offset) ? bytes[offset] : 0
  }

  /// Whether nothing of the record stands on the line.
  func isSkipped(_ index: Int) -> Bool {
    guard lines.indices.contains(index) else { return true }
    return lines[index].isBlank || roles[index] == .furniture
  }

  /// Whether something parts the line from the one before: a blank line, a page's end.
  func hasGapBefore(_ index: Int) -> Bool {
    isSkipped(index - 1) || lines[index].afterPageBreak
  }

  func hasGapAfter(_ index: Int) -> Bool {
    isSkipped(index + 1) || lines[index + 1].afterPageBreak
  }

  /// The nearest line before this one that is not blank and no furniture.
  func lineBefore(_ index: Int, downTo start: Int = 0) -> Int? {
    var index = index - 1
    while index >= start, isSkipped(index) { index -= 1 }
    return index >= start ? index : nil
  }

  /// The nearest line from this one on that is not blank and no furniture.
  func line(from index: Int, upTo end: Int) -> Int? {
    var index = index
    while index < end, isSkipped(index) { index += 1 }
    return index < end ? index : nil
  }

  /// The line's text, folded, or as much of it as a label can take up.
  func folded(_ index: Int, upTo length: Int = .max) -> FoldedText {
    let line = lines[index]
    let end = line.end - line.start > length ? line.start + length : line.end
    return FoldedText(bytes[line.start..<end])
  }

  /// Marks a line that has no role yet; a line with several things on it keeps the weightier role.
  mutating func mark(_ index: Int, _ role: LineRole) {
    guard roles.indices.contains(index) else { return }
    switch (roles[index], role) {
    case (nil, _), (.heading, .text), (.furniture, .heading), (.furniture, .text):
      roles[index] = role
    default: break
    }
  }

  /// Marks the lines of a block that turned out to be nothing but a label or a heading.
  mutating func markHeading(_ block: Block) {
    for line in block.firstLine...block.lastLine where !isSkipped(line) { roles[line] = .heading }
  }

  /// The columns that the line takes up, indentation included.
  func width(_ index: Int) -> Int {
    lines[index].indent + Sheet.scalars(in: bytes[lines[index].start..<lines[index].end])
  }

  static func scalars(in bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The greatest width that several lines share: where a text was wrapped, many are about as wide.
  ///
  /// One line in twenty is more than the addresses and titles that could not be wrapped. A text of which
  /// one line in twenty is wider than a page was not wrapped.
  private static func wrapWidth(of lines: [Line], in bytes: [UInt8]) -> Int? {
    let widest = 132
    // Bytes first: counting scalars is only needed where it can matter.
    let filled = lines.count { !$0.isBlank }
    let wide = lines.count { $0.end - $0.start > 2 * widest }
    if wide * 20 > filled { return nil }
    var counts = [Int](repeating: 0, count: widest + 2)
    var total = 0
    for line in lines where !line.isBlank {
      let length = line.end - line.start + line.indent
      let width =
        length > 2 * widest ? length : line.indent + scalars(in: bytes[line.start..<line.end])
      counts[min(width, widest + 1)] += 1
      total += 1
    }
    if counts[widest + 1] * 20 > total { return nil }
    for width in stride(from: widest, through: 2, by: -1)
    where (counts[width] + counts[width - 1]) >= max(4, total / 20) {
      return counts[width] * 2 >= counts[width - 1] ? width : width - 1
    }
    return nil
  }
}
