/// The lines of a text as the reader works through them, with what each was taken for.
struct Sheet {
  let bytes: [UInt8]
  let lines: [Line]
  /// What each line may be.
  let classes: [LineClass]
  /// The labels that begin lines, in the order of the lines.
  private(set) var lineLabels: [LineLabel] = []
  /// What each line was taken for.
  var roles: [LineRole]
  /// The width at which the text was hard-wrapped, in the units of ``metric``; `nil` where its lines are
  /// whole paragraphs.
  let wrapWidth: Int?
  /// How the program that wrapped the text measured its lines.
  let metric: TextMetric
  /// Whether a hard-wrapped text parts its paragraphs by blank lines, so that a line is no new one
  /// only because the line above it has room left.
  let hasGapsBetweenParagraphs: Bool
  /// What the program that made the text did to its words.
  let form: SourceForm
  /// The lines that pages repeat at their edges, which are furniture.
  private(set) var repeatedEdges: [Int] = []

  init(_ text: SourceText) {
    let bytes = text.bytes
    let lines = Sheet.unquoted(text.lines(), in: bytes)
    self.bytes = bytes
    self.lines = lines
    roles = lines.map { $0.isBlank ? .blank : .unread }
    let wrap = WrapWidth(of: lines, in: bytes)
    wrapWidth = wrap?.width
    metric = wrap?.metric ?? .columns
    hasGapsBetweenParagraphs = wrap?.hasGapsBetweenParagraphs ?? false
    form = SourceForm(of: lines, in: bytes, wrap)
    let signs = BulletMark.repeatedLetterSigns(of: lines, in: bytes)
    let bullets = BulletReader(bytes: bytes, signs: signs)
    let phrases = LineOpenings.all
    classes = lines.map { LineClass(of: $0, bullets, phrases: phrases) }
    for index in lines.indices where classes[index].mayBeLabel {
      for language in Language.allCases {
        if let label = findLabel(onLine: index, in: language) {
          lineLabels.append(LineLabel(line: index, language: language, match: label))
        }
      }
    }
    var numbers: [Int] = []
    for index in lines.indices where roles[index] == .unread && isPageFurniture(index) {
      roles[index] = .furniture
      if bytes[lines[index].start..<lines[index].end].contains(where: \.isDigit) {
        numbers.append(index)
      }
    }
    for index in lines.indices where roles[index] == .unread && isButton(index) {
      roles[index] = .page
    }
    for index in countedPages() { roles[index] = .furniture }
    for index in strayBullets() { roles[index] = .furniture }
    repeatedEdges = repeatedEdges(numbers: numbers)
    for index in repeatedEdges { roles[index] = .furniture }
  }

  /// The lines with those that pages repeat at their edges: notices that each begin on a page repeat
  /// their first lines as well.
  func withRepeatedEdges() -> Sheet {
    var sheet = self
    for index in repeatedEdges { sheet.roles[index] = .unread }
    return sheet
  }

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

  /// Marks a line that has no role yet; a line with several things on it keeps the weightier role.
  mutating func mark(_ index: Int, _ role: LineRole) {
    guard roles.indices.contains(index) else { return }
    switch (roles[index], role) {
    case (.unread, _), (.heading, .text), (.furniture, .heading), (.furniture, .text):
      roles[index] = role
    default: break
    }
  }

  /// Marks the lines of a block that turned out to be nothing but a label or a heading.
  mutating func markHeading(_ block: Block) {
    for line in block.firstLine...block.lastLine where !isSkipped(line) { roles[line] = .heading }
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

  /// The lines without the `>` before each that mails have where they quote.
  private static func unquoted(_ lines: [Line], in bytes: [UInt8]) -> [Line] {
    let mark = UInt8(ascii: ">")
    guard let first = lines.first(where: { !$0.isBlank }), bytes[first.start] == mark else {
      return lines
    }
    let others = lines.count { !$0.isBlank && bytes[$0.start] != mark }
    guard others * 20 <= lines.count else { return lines }
    return lines.map { line in
      guard !line.isBlank, bytes[line.start] == mark else { return line }
      return Line(
        trimming: bytes, from: line.start + 1, to: line.end, number: line.number,
        afterPageBreak: line.afterPageBreak)
    }
  }
}
