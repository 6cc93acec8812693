/// Headings whose words a converter has put on lines of their own, as it does where they were spread over
/// the width of the page.
struct ScatteredHeadings: DocumentPart {
  let document: Document

  /// Finds the rest of a heading that begins with known words in capitals: words of a longer heading of the
  /// same section, in whatever order, behind them and on lines of their own below.
  ///
  /// - Parameter words: The known words.
  func scatteredHeading(
    _ kind: SectionKind, _ index: Int, _ number: Int?, _ words: TextRange, in language: Language
  ) -> HeadingMatch? {
    // Nearly always a text stands below a heading, or another heading.
    guard let below = lineOfCapitals(below: words.end, from: index),
      !isHeading(lines[below], in: language),
      isCapitals(words.start, words.end)
    else { return nil }
    let printed = FoldedText(bytes[words.start..<words.end]).bytes
    let longer = Heading.all[language].filter {
      $0.kind == kind && $0.phrase.utf8CodeUnitCount > printed.count
    }
    var known = Set(longer.flatMap { Self.words($0.phrase) })
    known.subtract(printed.split(separator: .space).map { Array($0) })
    let first = index
    var index = index
    while lines[index].end < words.end, index + 1 < lines.count { index += 1 }
    guard !known.isEmpty, isMade(of: known, words.end, lines[index].end) else { return nil }
    var last = index
    var next = index + 1
    // No heading has more words.
    for _ in 0..<12 {
      guard let below = lineOfCapitals(from: next),
        isMade(of: known, lines[below].start, lines[below].end)
      else { break }
      last = below
      next = below + 1
    }
    guard last > index else { return nil }
    return HeadingMatch(
      kind: kind, number: number, line: first, words: words, end: lines[last].end,
      endLine: last)
  }

  /// Whether a line begins with the words of a heading.
  private func isHeading(_ line: Line, in language: Language) -> Bool {
    Heading.candidates(in: language, at: line.start, of: bytes).contains {
      matchFolded(Heading.all[language][$0].phrase, in: bytes, at: line.start, upTo: line.end)
        != nil
    }
  }

  /// The next line, from one on, where it is short and in capitals.
  private func lineOfCapitals(from index: Int) -> Int? {
    guard let line = line(from: index, upTo: min(index + 4, lines.count)),
      lines[line].end - lines[line].start <= 60, isCapitals(lines[line].start, lines[line].end)
    else { return nil }
    return line
  }

  private func lineOfCapitals(below end: Int, from index: Int) -> Int? {
    var index = index
    while lines[index].end < end, index + 1 < lines.count { index += 1 }
    return lineOfCapitals(from: index + 1)
  }

  /// Whether a range has no words but some.
  private func isMade(of words: Set<[UInt8]>, _ start: Int, _ end: Int) -> Bool {
    guard start < end else { return true }
    return FoldedText(bytes[start..<end]).bytes.split(separator: .space).allSatisfy {
      words.contains(Array($0))
    }
  }

  private static func words(_ phrase: StaticString) -> [[UInt8]] {
    phrase.withUTF8Buffer { $0.split(separator: UInt8.space).map { Array($0) } }
  }
}
