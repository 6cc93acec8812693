/// What the items of a list look like.
enum ListKind {
  /// Sentences or parts of them.
  case items
  /// A name, a colon and a text: competencies.
  case named
}

/// A list whose items have no marks, as converters leave it where the marks were drawn: where its items
/// begin is inferred from the ends of its lines.
struct BareList {
  let kind: ListKind
  let firstLine: Int
  /// The width that its lines were filled to.
  let width: Int
  /// The width of its longest line.
  let longest: Int
  /// The columns that its items are indented by.
  let indent: Int
  /// Whether its items begin with small letters.
  let hasSmallInitials: Bool
  /// Whether its items end in semicolons, so that a full stop ends the list.
  let hasSemicolons: Bool
}

/// What a line of a list without marks is.
enum BareListLine {
  case item, continuation, behindList
}

/// Finds the items of lists that have no marks.
struct BareLists: DocumentPart {
  let document: Document

  /// The list without marks that begins on a line behind the sentence that leads into it; `nil` where the
  /// line has a mark.
  ///
  /// - Parameter end: The line after the passage's last one.
  func bareList(_ kind: ListKind, from index: Int, upTo end: Int) -> BareList? {
    guard bullet(at: index) == nil, pages.loneBullet(at: index) == nil else { return nil }
    var width = self.width(index)
    var count = 1
    var before = index
    var hasSemicolons = endsIn(UInt8(ascii: ";"), index)
    // No list has more lines; each line would be measured again for each list before it.
    for line in index + 1..<max(index + 1, min(end, index + 80)) where !isSkipped(line) {
      if bullet(at: line) != nil { return nil }
      let hasEnded = byte(lines[before].end - 1).isOne(of: ".:")
      if kind == .items, hasEnded, startsUppercase(lines[line].start) { break }
      hasSemicolons = hasSemicolons || endsIn(UInt8(ascii: ";"), line)
      width = max(width, self.width(line))
      count += 1
      before = line
    }
    let longest = width
    // A few lines may all be short; where indentation is lost, items are a little narrower than the page.
    if count < 5, let wrapWidth {
      width = max(width, lines[index].indent > 0 ? wrapWidth : wrapWidth - wrapWidth / 10)
    }
    return BareList(
      kind: kind, firstLine: index, width: min(width, wrapWidth ?? width),
      longest: longest, indent: lines[index].indent,
      hasSmallInitials: startsLowercase(lines[index].start), hasSemicolons: hasSemicolons)
  }

  /// Whether a line below a gap stands behind a list without marks: its items begin or end otherwise.
  func isBehind(_ list: BareList, _ index: Int, _ last: Block) -> Bool {
    list.kind == .items && (list.hasSmallInitials || list.hasSemicolons)
      && startsUppercase(lines[index].start) && !paragraphs.endsIn(UInt8(ascii: ";"), last)
  }

  /// What a line of a list without marks is, where no gap is above it.
  func step(in list: BareList, at index: Int, after last: Block) -> BareListLine {
    let line = lines[index]
    let ending = self.ending(of: last.lastPiece)
    if ending == .hyphen || line.indent > list.indent + 1 { return .continuation }
    if list.kind == .named { return beginsWithName(index) ? .item : .continuation }
    let isLow = startsLowercase(line.start)
    guard ending == .terminal else {
      if paragraphs.beginsAnew(index, after: last) {
        return list.hasSemicolons ? .behindList : .item
      }
      if byte(line.start) == UInt8(ascii: "(")
        || paragraphs.hasOpenMark(last) && paragraphs.closesMark(from: index)
      {
        return .continuation
      }
      guard isLow == list.hasSmallInitials, !layout.endsInFunctionWord(last.lastPiece) else {
        return .continuation
      }
      if !isLow, beginsAlike(index, list.firstLine) { return .item }
      // No page is so narrow: the lines are whole paragraphs.
      guard let wrapWidth, wrapWidth >= 40 * TextMetric.column else {
        // Short ones are items; a long one may be cut at a link.
        let areItems = !list.hasSemicolons && list.longest < 70 * TextMetric.column
        return areItems || !layout.continuesLine(last, ending, index) ? .item : .continuation
      }
      // A line that had room for the next word was ended on purpose.
      let next = width(last.lastLine) + metric.space + firstWordWidth(index)
      return next + TextMetric.column < list.width ? .item : .continuation
    }
    switch byte(last.lastPiece.upperBound - 1) {
    case UInt8(ascii: ":"): return .continuation
    case UInt8(ascii: ";"):
      return isLow
        ? beginsWithConjunction(index) : paragraphs.beginsWithLevel(index) ? .continuation : .item
    default:
      if isLow { return paragraphs.endsInAbbreviation(last) ? .continuation : .item }
      if paragraphs.beginsWithLevel(index) { return .continuation }
      return list.hasSmallInitials || list.hasSemicolons ? .behindList : .item
    }
  }

  private func endsIn(_ mark: UInt8, _ index: Int) -> Bool { byte(lines[index].end - 1) == mark }

  /// Whether two lines begin with the same long word, as the posts of a list do.
  func beginsAlike(_ index: Int, _ other: Int) -> Bool {
    let word = firstWord(index)
    return word.count >= 6 && bytes[word] == bytes[firstWord(other)]
  }

  private func beginsWithConjunction(_ index: Int) -> BareListLine {
    let word = FoldedText(bytes[firstWord(index)])
    return SentenceWords.conjunctions.contains { word.equals($0) } ? .continuation : .item
  }

  /// Whether a line begins with the name of a competency: `Teamwork: Cooperates`.
  private func beginsWithName(_ index: Int) -> Bool {
    let line = lines[index]
    var start = line.start
    skipEmphasis(&start, line.end)
    guard startsUppercase(start) else { return false }
    let window = bytes[start..<min(line.end, start + 60)]
    guard let colon = window.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return !window[..<colon].contains { $0.isOne(of: ".;") }
  }
}
