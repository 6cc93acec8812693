/// Where the letterhead of a notice begins that lies behind another one in its file.
struct LetterheadFinder: DocumentPart {
  let document: Document

  /// The words of the lines before the first half of a text.
  func letterheadWords(upTo end: Int) -> Set<[UInt8]> {
    var words: Set<[UInt8]> = []
    var index = 0
    // No page repeats more lines than these.
    while words.count < 24, let line = line(from: index, upTo: end) {
      if lines[line].end - lines[line].start <= 200 {
        words.insert(pages.wordsWithoutNumbers(line))
      }
      index = line + 1
    }
    return words
  }

  /// The first line of a notice: that of its letterhead, else of its title.
  ///
  /// A line that is no letterhead by itself belongs to it where one is above it, as the end of a wrapped
  /// masthead does, or where a page begins with it.
  ///
  /// - Parameters:
  ///   - half: The first half of the notice.
  ///   - limit: A line of the notice before it.
  ///   - words: The words of the letterhead of the first notice.
  func letterheadStart(above half: HalfOutline, after limit: Int, words: Set<[UInt8]>) -> Int {
    var start = half.firstLine
    // The length of the lines above the start that may belong to it.
    var doubtful = 0
    var index = start
    while doubtful <= 160, let line = lineBefore(index, downTo: limit + 1),
      lines[line].end - lines[line].start <= 200
    {
      index = line
      if isLetterhead(line, of: half, words) {
        start = line
        doubtful = 0
      } else if ending(of: lines[line].start..<lines[line].end) == .terminal
        || bullet(at: line) != nil
      {
        break
      } else if lines[line].afterPageBreak, isBehindEnd(line) {
        start = line
        doubtful = 0
      } else {
        doubtful += lines[line].end - lines[line].start + 8
      }
    }
    return start
  }

  private func isLetterhead(_ index: Int, of half: HalfOutline, _ words: Set<[UInt8]>) -> Bool {
    let line = lines[index]
    if pages.isKnownMasthead(index) || titles.isTitleAgain(index, half.title)
      || titles.isBudgetRemark(index)
      || words.contains(pages.wordsWithoutNumbers(index))
    {
      return true
    }
    guard isCapitals(line.start, line.end) else { return false }
    let text = folded(index)
    return Bodies.code(for: text) != nil || PagePhrases.markings.contains { text.equals($0) }
  }

  /// Whether the text above a line has ended there.
  func isBehindEnd(_ index: Int) -> Bool {
    guard let before = lineBefore(index) else { return true }
    return ending(of: lines[before].start..<lines[before].end) == .terminal
  }
}
