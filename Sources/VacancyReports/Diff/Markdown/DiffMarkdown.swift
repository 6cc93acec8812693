package import VacancyCore

/// A comparison as Markdown that fits a comment on a pull request.
package struct DiffMarkdown: DiffReport {
  package let language: Language
  /// The lowest severity that has rows; what is below is counted.
  package let minimum: Severity

  /// The most that a comment on GitHub may hold; in UTF-8 here, which is on the safe side.
  package static let limit = 65_536

  package init(language: Language, minimum: Severity = .note) {
    self.language = language
    self.minimum = minimum
  }

  package func section(on notice: ComparedNotice) -> DiffSection {
    let summary = notice.remark?[language] ?? summary(notice.tally)
    return DiffSection(
      notice, head: "### \(title(of: notice))\n\n**\(summary.markdown)**\n",
      entries: notice.showing(from: minimum).entries(in: language, row))
  }

  package func section(on input: UnreadableInput) -> DiffSection {
    DiffSection(
      input,
      head: "### <code>\(input.path.markdown)</code>\n\n**\(input.message[language].markdown)**\n")
  }

  package func document(_ section: DiffSection) -> String {
    var page = MarkdownPage(language: language)
    add(section, to: &page)
    return page.finished
  }

  package func document(_ sections: [DiffSection]) -> String {
    var page = MarkdownPage(language: language)
    addOverview(of: sections, to: &page)
    for section in sections where !section.entries.isEmpty { add(section, to: &page) }
    return page.finished
  }

  private func title(of notice: ComparedNotice) -> String {
    let paths = [notice.source.path, notice.frenchSource?.path].compactMap(\.self).map {
      "<code>\($0.markdown)</code>"
    }
    let rest = [notice.jobNumber, notice.title(in: language)].compactMap(\.self).map(\.markdown)
    return ([paths.joined(separator: ", ")] + rest).joined(separator: " · ")
  }

  private func summary(_ tally: DifferenceTally) -> String {
    DiffText(DiffTextStyle(language: language, minimum: minimum)).summary(tally)
  }
}

// MARK: - Tables

extension DiffMarkdown {
  /// The longest text of a cell; of a longer one, what is around the marks.
  private static let longestText = 240

  private func add(_ section: DiffSection, to page: inout MarkdownPage) {
    guard !section.entries.isEmpty else { return page.add(section.head) }
    let header = [
      "", Message(english: "Rule", french: "Règle")[language],
      Message(english: "Where", french: "Où")[language],
      DiffWords.name(of: .english)[language], DiffWords.name(of: .french)[language],
    ]
    page.add(section.head + "\n" + MarkdownTable.head(header), rows: section.entries)
    page.add("\n")
  }

  private func row(_ shown: ShownDifference) -> String {
    let severity = shown.difference.severity
    return MarkdownTable.row([
      "\(severity.emoji) \(severity.name[language])",
      "<code>\(shown.difference.rule.name.markdown)</code>",
      "\(shown.place.markdown)<br>\(shown.message.markdown)", cell(shown, .english),
      cell(shown, .french),
    ])
  }

  private func cell(_ shown: ShownDifference, _ half: Language) -> String {
    guard let side = shown.side(half) else {
      return "<i>\(DiffWords.nothing(in: half, of: shown.difference)[language].markdown)</i>"
    }
    let text = side.text.shortened(to: Self.longestText).markdown
    return text + (side.line.isEmpty ? "" : "<br><sub>\(side.line)</sub>")
  }

  private func addOverview(of sections: [DiffSection], to page: inout MarkdownPage) {
    let overview = DiffTextOverview(
      style: DiffTextStyle(language: language, minimum: .note), sections: sections)
    let header = Message.headings(DiffWords.jobNumber).map { $0[language] }
    let rows = sections.filter { $0.remark != nil || $0.tally.total > 0 }.map { section in
      let counts =
        section.remark.map { [$0[language].markdown, "", ""] }
        ?? section.tally.counts.map { "\($0.count)" }
      return MarkdownTable.row(
        ["<code>\(section.path.markdown)</code>", section.jobNumber ?? "–"] + counts)
    }
    let total = "**\(overview.total.markdown)**\n"
    guard !rows.isEmpty else { return page.add(total) }
    page.add(total + "\n" + MarkdownTable.head(header), rows: rows, share: 0.5)
    page.add("\n")
  }
}
