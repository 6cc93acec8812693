package import VacancyCore

/// A comparison as text for a translator: only what differs, with its surroundings.
package struct DiffText: DiffReport {
  package let style: DiffTextStyle

  package init(_ style: DiffTextStyle) {
    self.style = style
  }

  private var language: Language { style.language }

  package func section(on notice: ComparedNotice) -> DiffSection {
    DiffSection(
      notice, head: head(of: notice),
      entries: notice.showing(from: style.minimum).entries(in: language, entry),
      foot: (notice.remark?[language] ?? summary(notice.tally)).wrapped(to: style.width))
  }

  package func section(on input: UnreadableInput) -> DiffSection {
    DiffSection(
      input, head: style.bold(visible(input.path)),
      foot: visible(input.message[language]).wrapped(to: style.width))
  }

  package func document(_ section: DiffSection) -> String {
    var text = section.head + "\n"
    text.reserveCapacity(section.entries.reduce(1024) { $0 + $1.utf8.count + 1 })
    for entry in section.entries {
      text += "\n"
      text += entry
    }
    text += "\n" + section.foot + "\n"
    return text
  }

  package func document(_ sections: [DiffSection]) -> String {
    let overview = DiffTextOverview(style: style, sections: sections)
    // A notice without differences has its row, and that says it all.
    let bodies = sections.filter { !$0.entries.isEmpty }.map { document($0) + "\n" }
    return overview.text + bodies.joined() + overview.total.wrapped(to: style.width) + "\n"
  }

  /// The line above the differences: path, job number, title.
  private func head(of notice: ComparedNotice) -> String {
    let paths = [notice.source.path, notice.frenchSource?.path].compactMap(\.self).map(visible)
    let rest = [notice.jobNumber, notice.title(in: language)].compactMap(\.self).map(visible)
    return ([style.bold(paths.joined(separator: ", "))] + rest).joined(separator: " · ")
  }

  /// `3 differences: 1 error, 2 warnings; 4 notes hidden (use --notes); 1 difference suppressed`.
  func summary(_ tally: DifferenceTally) -> String {
    DiffWords.summary(tally.showing(from: style.minimum))[language] + rest(of: tally)
  }

  /// What is not shown: `; 4 notes hidden (use --notes); 1 difference suppressed`.
  func rest(of tally: DifferenceTally) -> String {
    let hidden = DiffWords.hidden(tally.hidden(below: style.minimum))
    return DiffWords.appended(hidden)[language] + DiffWords.suppressed(tally)[language]
  }
}

// MARK: - One difference

extension DiffText {
  private var indent: String { "  " }

  /// The longest text that is shown whole; of a longer one, what is around the marks.
  private static let longestText = 900

  private func entry(_ shown: ShownDifference) -> String {
    let severity = shown.difference.severity
    let colon = DiffWords.colon[language]
    let title = MarkedText("\(shown.place) [\(visible(shown.difference.rule.name))]")
      .wrapped(to: style.width - (severity.name[language] + colon).columns)
    var lines = [
      style.severity(severity) + colon + title.map(\.text).joined(separator: "\n" + indent)
    ]
    lines += MarkedText(visible(shown.message)).wrapped(to: style.width - 2).map {
      indent + $0.text
    }
    lines += style.isWide ? sideBySide(shown) : oneAboveTheOther(shown)
    return lines.map { $0 + "\n" }.joined()
  }

  private func oneAboveTheOther(_ shown: ShownDifference) -> [String] {
    Language.allCases.flatMap { language in
      let column = column(shown, language, width: style.width - 4)
      return [indent + column.head] + column.lines.map { indent + indent + $0.styled }
    }
  }

  private func sideBySide(_ shown: ShownDifference) -> [String] {
    let width = (style.width - indent.count - 3) / 2
    let left = column(shown, .english, width: width)
    let right = column(shown, .french, width: width)
    let count = max(left.lines.count, right.lines.count)
    let heads = indent + left.head.padding(left.headColumns, to: width) + " │ " + right.head
    return [heads]
      + (0..<count).map { index in
        let first = index < left.lines.count ? left.lines[index] : Column.blank
        let second = index < right.lines.count ? right.lines[index] : Column.blank
        let line = indent + first.styled.padding(first.columns, to: width) + " │ " + second.styled
        return second.columns == 0 ? line.droppingEndSpaces : line
      }
  }

  private var nameWidth: Int {
    Language.allCases.map { DiffWords.name(of: $0)[language].columns }.max() ?? 0
  }

  /// One half of a difference in lines.
  private struct Column {
    var head: String
    var headColumns: Int
    var lines: [Line]

    typealias Line = (styled: String, columns: Int)

    static let blank: Line = ("", 0)
  }

  private func column(_ shown: ShownDifference, _ half: Language, width: Int) -> Column {
    let name = DiffWords.name(of: half)[language]
    guard let side = shown.side(half) else {
      let words = DiffWords.nothing(in: half, of: shown.difference)[language]
      let nothing = shown.difference.kind == .wording ? words : "(\(words))"
      return Column(
        head: style.bold(name), headColumns: name.columns,
        lines: [(style.faint(nothing), nothing.columns)])
    }
    let label = name.padded(to: style.isWide ? 0 : nameWidth)
    var place = side.position
    // A second name is worth printing only where it is not the same place in the other language.
    if shown.isAtTwoPlaces {
      let both = place + " · " + side.place
      if both.columns <= width - label.columns - 2 { place = both }
    }
    var lines: [Column.Line] = []
    for line in side.text.shortened(to: Self.longestText).wrapped(to: width) {
      lines.append((style.line(line, shown.difference.severity), line.columns))
      if let marks = style.underline(line) { lines.append((marks, marks.columns)) }
    }
    return Column(
      head: style.bold(label) + "  " + style.faint(place),
      headColumns: label.columns + 2 + place.columns, lines: lines)
  }
}

extension String {
  /// The text, which shows as so many columns, with spaces behind it up to a width.
  fileprivate func padding(_ columns: Int, to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - columns))
  }

  fileprivate var droppingEndSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
