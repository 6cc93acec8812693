/// Headings whose words a converter has put on lines of their own, as it does where they were spread over
/// the width of the page.
extension Sheet {
  /// Finds the rest of a heading that begins with known words in capitals: words of a longer heading of the
  /// same section, in whatever order, behind them and on lines of their own below.
  ///
  /// - Parameter words: The known words.
  func scatteredHeading(
    _ kind: SectionKind, _ index: Int, _ number: Int?, _ words: TextRange, in language: Language
  ) -> HeadingMatch? {
    guard isCapitals(words.start, words.end) else { return nil }
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
      guard let below = self.line(from: next, upTo: min(next + 4, lines.count)),
        lines[below].end - lines[below].start <= 60,
        isCapitals(lines[below].start, lines[below].end),
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
