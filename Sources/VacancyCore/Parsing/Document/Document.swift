/// The lines of a text as the reader works through them, with what each was taken for.
final class Document {
  let bytes: [UInt8]
  let lines: [Line]
  /// What each line may be.
  let classes: [LineClass]
  /// The labels that begin lines, in the order of the lines.
  private(set) var lineLabels: [LineLabel] = []
  /// What each line was taken for.
  ///
  /// One thread reads a document, and changes no role while it looks at others: to check that at each
  /// look would take 3 % of the time.
  @exclusivity(unchecked) var roles: [LineRole]
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
    let lines = Self.unquoted(text.lines(), in: bytes)
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
        if let label = labels.findLabel(onLine: index, in: language) {
          lineLabels.append(LineLabel(line: index, language: language, match: label))
        }
      }
    }
    var numbers: [Int] = []
    for index in lines.indices where roles[index] == .unread && pages.isPageFurniture(index) {
      roles[index] = .furniture
      if bytes[lines[index].start..<lines[index].end].contains(where: \.isDigit) {
        numbers.append(index)
      }
    }
    for index in lines.indices where roles[index] == .unread && pages.isButton(index) {
      roles[index] = .page
    }
    for index in pages.countedPages() { roles[index] = .furniture }
    for index in pages.strayBullets() { roles[index] = .furniture }
    repeatedEdges = pages.repeatedEdges(numbers: numbers)
    for index in repeatedEdges { roles[index] = .furniture }
  }

  /// The document with the lines that pages repeat at their edges: notices that each begin on a page
  /// repeat their first lines as well.
  func withRepeatedEdges() -> Document { Document(withEdgesOf: self) }

  private init(withEdgesOf other: Document) {
    bytes = other.bytes
    lines = other.lines
    classes = other.classes
    lineLabels = other.lineLabels
    roles = other.roles
    wrapWidth = other.wrapWidth
    metric = other.metric
    hasGapsBetweenParagraphs = other.hasGapsBetweenParagraphs
    form = other.form
    for index in other.repeatedEdges { roles[index] = .unread }
  }

  /// Marks a line that has no role yet; a line with several things on it keeps the weightier role.
  func mark(_ index: Int, _ role: LineRole) {
    guard roles.indices.contains(index) else { return }
    switch (roles[index], role) {
    case (.unread, _), (.heading, .text), (.furniture, .heading), (.furniture, .text):
      roles[index] = role
    default: break
    }
  }

  /// Marks the lines of a block that turned out to be nothing but a label or a heading.
  func markHeading(_ block: Block) {
    for line in block.firstLine...block.lastLine where !isSkipped(line) { roles[line] = .heading }
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

extension Document: DocumentPart {
  var document: Document { self }
}
