/// Something that finds its way in the lines of a document.
protocol DocumentPart {
  var document: Document { get }
}

extension DocumentPart {
  var bytes: [UInt8] { document.bytes }
  var lines: [Line] { document.lines }
  var classes: [LineClass] { document.classes }
  var roles: [LineRole] { document.roles }
  var wrapWidth: Int? { document.wrapWidth }
  var metric: TextMetric { document.metric }

  var pages: PageBoilerplate { PageBoilerplate(document: document) }
  var labels: LabelFinder { LabelFinder(document: document) }
  var headings: HeadingFinder { HeadingFinder(document: document) }
  var numbers: SectionNumbers { SectionNumbers(document: document) }
  var scattered: ScatteredHeadings { ScatteredHeadings(document: document) }
  var titles: TitleFinder { TitleFinder(document: document) }
  var letterheads: LetterheadFinder { LetterheadFinder(document: document) }
  var outlines: OutlineFinder { OutlineFinder(document: document) }
  var headers: HeaderFinder { HeaderFinder(document: document) }
  var layout: BlockLayout { BlockLayout(document: document) }
  var paragraphs: ParagraphBounds { ParagraphBounds(document: document) }
  var lists: BareLists { BareLists(document: document) }
  var inlineItems: InlineItems { InlineItems(document: document) }
  var columns: InterleavedLines { InterleavedLines(document: document) }
  var tables: TableCells { TableCells(document: document) }
}

// MARK: - Lines

extension DocumentPart {
  /// The text of a half.
  func range(of half: HalfOutline) -> TextRange {
    guard half.firstLine < half.end, lines.indices.contains(half.end - 1) else {
      return TextRange(0, 0)
    }
    return TextRange(lines[half.firstLine].start, lines[half.end - 1].end)
  }

  /// The bullet mark that begins a line, and where its text begins.
  func bullet(at index: Int) -> (mark: BulletMark, start: Int)? {
    classes[index].mark.map { ($0, classes[index].markEnd) }
  }

  /// The byte at an offset; 0 outside of the text.
  func byte(_ offset: Int) -> UInt8 {
    bytes.indices.contains(offset) ? bytes[offset] : 0
  }

  /// Whether nothing of the record stands on the line.
  func isSkipped(_ index: Int) -> Bool {
    guard roles.indices.contains(index) else { return true }
    return switch roles[index] {
    case .blank, .furniture, .page: true
    default: false
    }
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

  /// The width of a line, indentation included, in the units of ``metric``.
  func width(_ index: Int) -> Int { metric.width(of: lines[index], in: bytes) }

  /// Whether a wrapped line goes on in the next: the next one's first word would not have fit, or
  /// only to the last column, which some programs leave free.
  func goesOn(from line: Int, to next: Int) -> Bool {
    guard let wrapWidth else { return false }
    // Other fonts than the two whose widths are known are a little wider or narrower.
    let doubt = metric.isProportional ? TextMetric.column * 3 / 2 : 0
    return width(line) + metric.space + firstWordWidth(next) + doubt >= wrapWidth
  }

  /// The width of the first word of a line.
  func firstWordWidth(_ index: Int) -> Int { metric.width(of: bytes[firstWord(index)]) }

  /// The first word of a line, with the marks that touch it.
  func firstWord(_ index: Int) -> Range<Int> {
    let line = lines[index]
    var end = line.start
    while end < line.end, spaceLength(at: end) == 0 { end += 1 }
    return line.start..<end
  }
}
