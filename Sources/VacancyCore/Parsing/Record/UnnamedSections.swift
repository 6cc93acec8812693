/// Finds sections that have lost their headings.
struct UnnamedSections: PartReader {
  let notes: ReadingNotes

  /// Gives the text of a section that lost its heading a section of its own: it would be read as part
  /// of the one before it.
  ///
  /// The numbers around it tell that it is lost, as 3 is between 2 and 4; the words that it usually
  /// begins with tell where it begins.
  func withUnnamed(_ sections: [HalfReader.Section], in language: Language) -> [HalfReader.Section]
  {
    var result = sections
    let kinds = SectionKind.standard
    func place(_ section: HalfReader.Section) -> Int? {
      kinds.firstIndex(of: section.heading.kind).flatMap {
        section.heading.number == $0 + 1 ? $0 : nil
      }
    }
    for (lost, kind) in kinds.enumerated().dropFirst().dropLast() {
      guard !result.contains(where: { $0.heading.kind == kind }),
        result.contains(where: { place($0) == lost - 1 }),
        let next = result.firstIndex(where: { place($0).map { $0 > lost } ?? false }), next > 0,
        let line = firstLine(of: kind, in: result[next - 1].passage, language)
      else { continue }
      let before = result[next - 1]
      if before.heading.kind == .other, before.heading.number == lost + 1,
        document.line(from: before.passage.line + 1, upTo: line) == nil
      {
        // It has a heading, in words of its own: `5. QUALITÉS PERSONNELLES`.
        result[next - 1].heading.kind = kind
        continue
      }
      let start = document.lines[line].start
      let heading = HeadingMatch(
        kind: kind, number: lost + 1, line: line, words: TextRange(start, start), end: start,
        endLine: line)
      let end = result[next - 1].passage.end
      result[next - 1].passage.end = line
      result.insert(
        HalfReader.Section(
          heading: heading, passage: Passage(line: line, start: start, end: end), isNamed: false),
        at: next)
    }
    return result
  }

  /// Where a section begins in the passage of the one before it.
  private func firstLine(
    of kind: SectionKind, in passage: Passage, _ language: Language
  ) -> Int? {
    let lines = (passage.line + 1..<max(passage.line + 1, passage.end)).lazy.filter {
      !document.isSkipped($0)
    }
    guard kind != .accountabilities else { return firstHeading(of: Array(lines)) }
    guard let opening = Heading.openings.first(where: { $0.kind == kind })?.words[language] else {
      return nil
    }
    return lines.last {
      let text = document.folded($0, upTo: 90)
      return text.startsWith(anyOf: opening.first) && text.contains(anyOf: opening.others)
    }
  }

  /// The first heading of an accountability among the lines of a list that the section was read into:
  /// one that the lexicon knows, or one above it that only stands like a heading.
  private func firstHeading(of lines: [Int]) -> Int? {
    guard let known = lines.first(where: isKnownHeading) else { return nil }
    let above = lines.prefix { $0 < known }.reversed().prefix { document.bullet(at: $0) == nil }
    return above.last(where: isHeading) ?? known
  }

  /// Whether a line is a heading that the lexicon knows, behind a text that has ended; where no line is
  /// blank, its words alone tell.
  private func isKnownHeading(_ index: Int) -> Bool {
    let line = document.lines[index]
    guard document.layout.isKnownHeading(line.start..<line.end), document.bullet(at: index) == nil
    else {
      return false
    }
    return isBehindEnd(index) || document.layout.standsAlone(index) && document.hasGapBefore(index)
  }

  /// Whether a line stands like a heading: with gaps around it, behind a text that has ended.
  private func isHeading(_ index: Int) -> Bool {
    document.layout.standsAlone(index) && document.hasGapBefore(index) && isBehindEnd(index)
      && Heading.endOfGroup(document.folded(index)) == nil
  }

  private func isBehindEnd(_ index: Int) -> Bool {
    guard let before = document.lineBefore(index) else { return false }
    return document.ending(of: document.lines[before].start..<document.lines[before].end)
      == .terminal
  }
}
