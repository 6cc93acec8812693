extension NoticeReader {
  /// Gives the text of a section that lost its heading a section of its own: it would be read as part
  /// of the one before it.
  ///
  /// The numbers around it tell that it is lost, as 3 is between 2 and 4; the words that it usually
  /// begins with tell where it begins.
  func withUnnamed(_ sections: [Section], in language: Language) -> [Section] {
    var result = sections
    let kinds = SectionKind.standard
    func place(_ section: Section) -> Int? {
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
      let start = sheet.lines[line].start
      let heading = HeadingMatch(
        kind: kind, number: lost + 1, line: line, words: TextRange(start, start), end: start,
        endLine: line)
      let end = result[next - 1].passage.end
      result[next - 1].passage.end = line
      result.insert(
        Section(
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
      !self.sheet.isSkipped($0)
    }
    guard kind != .accountabilities else {
      // Two headings that the lexicon knows, each alone on its line.
      let headings = lines.filter {
        let line = self.sheet.lines[$0]
        return self.sheet.standsAlone($0) && self.sheet.isKnownHeading(line.start..<line.end)
      }
      return headings.dropFirst().first == nil ? nil : headings.first
    }
    guard let opening = Heading.openings.first(where: { $0.kind == kind })?.words[language] else {
      return nil
    }
    return lines.last {
      let text = self.sheet.folded($0, upTo: 90)
      return text.startsWith(anyOf: opening.first) && text.contains(anyOf: opening.others)
    }
  }
}
