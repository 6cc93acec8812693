/// Where the notices of a text begin, if it holds several.
///
/// A notice begins at a title with header lines of its own and with sections that start anew: its first
/// section is one that the half before it in the same language has already. A header that a page repeats,
/// a list of other posts and the other half of the notice start none.
struct NoticeBoundaries {
  /// Where the notices after the first begin, in the order of the text.
  private(set) var starts: [NoticeStart] = []

  /// - Parameter headers: Where the headers in each language begin, as ``Document/headers()`` finds them.
  init(in document: Document, headers: Bilingual<[Int]>) {
    // Nearly all texts have one header in a language.
    guard Language.allCases.contains(where: { headers[$0].count > 1 }) else { return }
    let document = document.withRepeatedEdges()
    let halves = Language.allCases
      .flatMap { document.headers.headersOfHalves(headers[$0], in: $0) }
      .map {
        NoticeHalf(document.outlines.half(withHeader: $0.line, in: $0.language), in: document)
      }
      .sorted { $0.outline.firstLine < $1.outline.firstLine }
    guard let first = halves.first else { return }
    let letterhead = document.letterheads.letterheadWords(upTo: first.outline.firstLine)
    for index in Self.firstHalves(of: halves).dropFirst() {
      let start = NoticeStart(
        halves[index], after: halves[index - 1], words: letterhead, in: document)
      if start.offset > starts.last?.offset ?? 0 { starts.append(start) }
    }
  }

  /// Which of the halves of a text are the first of their notices: a notice has one half in a language.
  private static func firstHalves(of halves: [NoticeHalf]) -> [Int] {
    var result: [Int] = []
    var languages: Set<Language> = []
    let counts = Dictionary(
      halves.compactMap(\.jobNumber).map { ($0, 1) }, uniquingKeysWith: +)
    for (index, half) in halves.enumerated() {
      if index == 0 || languages.contains(half.language)
        || half.isOfAnother(than: halves[index - 1], counts)
      {
        result.append(index)
        languages = []
      }
      languages.insert(half.language)
    }
    return result
  }
}

/// Where a notice begins in a text.
struct NoticeStart {
  /// The text of its first line.
  let line: TextRange
  /// Where the part of the text begins that holds the notice: the line with its indentation and marks of
  /// quoting. A form feed before it ends the last page of the notice before.
  let offset: Int

  /// - Parameter words: The words of the first letterhead of the text.
  fileprivate init(
    _ half: NoticeHalf, after before: NoticeHalf, words: Set<[UInt8]>, in document: Document
  ) {
    if half.outline.title.isEmpty,
      let title = document.titles.gluedTitle(above: half.outline.header.lowerBound)
    {
      self.init(line: title, offset: title.start)
      return
    }
    let index = document.letterheads.letterheadStart(
      above: half.outline, after: before.outline.header.lowerBound, words: words)
    self.init(index, in: document)
  }

  private init(line: TextRange, offset: Int) {
    self.line = line
    self.offset = offset
  }

  private init(_ index: Int, in document: Document) {
    line = document.lines[index].range
    var start = document.lines[index].lineStart
    while start > 0, document.byte(start - 1).isOne(of: " >\t") { start -= 1 }
    let isLineStart = start == 0 || countedBreak(in: document.bytes, at: start - 1) > 0
    offset = isLineStart ? start : document.lines[index].lineStart
  }
}

/// A half of one of several notices.
private struct NoticeHalf {
  let outline: HalfOutline
  let jobNumber: [UInt8]?

  var language: Language { outline.language }

  init(_ outline: HalfOutline, in document: Document) {
    self.outline = outline
    jobNumber = document.headers.jobNumber(of: outline)
  }

  /// Whether a half that could be the other half of the one before it is that of another notice: their
  /// job numbers differ, and one of the numbers is that of a third half.
  ///
  /// A number that no other half has may be a typo.
  ///
  /// - Parameter counts: How many halves have a job number.
  func isOfAnother(than before: Self, _ counts: [[UInt8]: Int]) -> Bool {
    guard before.language != language, let jobNumber, let other = before.jobNumber,
      jobNumber != other
    else { return false }
    return counts[jobNumber, default: 0] > 1 || counts[other, default: 0] > 1
  }
}
