/// Headings that say the same in both languages, such as `1. SUMMARY / RÉSUMÉ`.
extension HeadingFinder {
  /// Whether nothing but the same heading in the other language stands between an offset and the end of
  /// its line.
  func endsInSecond(_ kind: SectionKind, _ start: Int, _ end: Int) -> Bool {
    guard let words = skipParting(start, end) else { return false }
    return Language.allCases.contains { language in
      endOfHeading(kind, at: words, upTo: end, in: language).map { isOrnament($0, end) } ?? false
    }
  }

  /// Finds a heading that stands behind the same one in the other language.
  func secondHeading(
    _ start: Int, _ number: Int?, on index: Int, in language: Language
  ) -> HeadingMatch? {
    let end = lines[index].end
    let other: Language = language == .english ? .french : .english
    for place in Heading.candidates(in: other, at: start, of: bytes) {
      let heading = Heading.all[other][place]
      guard let first = matchFolded(heading.phrase, in: bytes, at: start, upTo: end),
        let words = skipParting(first, end),
        let last = endOfHeading(heading.kind, at: words, upTo: end, in: language),
        isOrnament(last, end)
      else { continue }
      return HeadingMatch(
        kind: heading.kind, number: number, line: index, words: TextRange(words, last), end: end,
        endLine: index)
    }
    return nil
  }

  func endOfHeading(
    _ kind: SectionKind, at start: Int, upTo end: Int, in language: Language
  ) -> Int? {
    for place in Heading.candidates(in: language, at: start, of: bytes)
    where Heading.all[language][place].kind == kind {
      if let last = matchFolded(
        Heading.all[language][place].phrase, in: bytes, at: start, upTo: end)
      {
        return last
      }
    }
    return nil
  }

  /// Skips what parts two headings: a slash, a bar, a dash.
  private func skipParting(_ start: Int, _ end: Int) -> Int? {
    let mark = skipBlank(start, end)
    let length = byte(mark).isOne(of: "/|") ? 1 : dashLength(at: mark)
    guard length > 0, mark + length < end else { return nil }
    return skipBlank(mark + length, end)
  }

  /// Whether a range says nothing: spaces, and signs that frame a heading.
  func isOrnament(_ start: Int, _ end: Int) -> Bool {
    bytes[min(start, end)..<end].allSatisfy { $0.isOne(of: " #=|-*_.:") }
  }
}
