package import VacancyCore

/// Comparisons as HTML that needs nothing else, and in which no script runs.
///
/// One page lists the notices, those that differ opened. In a folder the list is the index, and each
/// notice has a page with its two halves side by side, as has a notice that was named alone.
package struct DiffHTML: DiffReport {
  package let language: Language
  package let form: HTMLForm
  /// The version of the command; `nil` where the page does not say.
  private let version: String?
  /// The lowest severity that is shown; what is below is counted.
  private let minimum: Severity

  package init(
    language: Language, form: HTMLForm = .page, version: String? = nil, minimum: Severity = .note
  ) {
    self.language = language
    self.form = form
    self.version = version
    self.minimum = minimum
  }

  package func section(on notice: ComparedNotice) -> DiffSection {
    let shown = notice.showing(from: minimum)
    let half = notice.titleLanguage(in: language)
    let title = half.flatMap { notice.half($0)?.half.title }?.html(in: half, cutTo: 300) ?? ""
    // A file that was named alone may hold several notices.
    let entries = form == .folder ? [] : shown.entries(in: language) { $0.item(in: language) }
    let page = form == .page ? "" : page(of: notice, shown, title: title)
    return DiffSection(notice, head: title, entries: entries, foot: page)
  }

  package func section(on input: UnreadableInput) -> DiffSection {
    let status = NoticeStatus(unreadable: input.message[language])
    let header = """
      \(IndexLink.text(form, in: language))<h1>\(input.path.html)</h1>
      \(status.paragraph())
      """
    let page = form == .page ? "" : frame(input.path, header, ["<div id=\"findings\"></div>\n"])
    return DiffSection(input, head: "", foot: page)
  }

  package func document(_ section: DiffSection) -> String { section.foot }

  package var emptyDocument: String { document([]) }

  package func document(_ sections: [DiffSection]) -> String {
    list(sections, sections.map { line($0) })
  }

  /// The index of a folder.
  ///
  /// - Parameter pages: The notices, without what their pages say, and the names of these.
  package func index(of pages: [(section: DiffSection, name: String)]) -> String {
    list(pages.map(\.section), pages.map { line($0.section, link: $0.name) })
  }

  private func line(_ section: DiffSection, link: String? = nil) -> String {
    let status =
      section.isUnreadable
      ? NoticeStatus(unreadable: section.remark?[language] ?? "")
      : status(section.tally, section.remark)
    let items = section.entries.joined()
    return NoticeLine(
      path: section.path, jobNumber: section.jobNumber, title: section.head,
      status: status, link: link,
      content: items.isEmpty ? "" : "<ol class=\"findings\">\n\(items)</ol>\n"
    ).text
  }

  /// `2 errors, 6 warnings`, or why there was nothing to compare.
  private func status(_ tally: DifferenceTally, _ remark: Message?) -> NoticeStatus {
    if let remark { return NoticeStatus(nothingIn: remark[language]) }
    let words = (tally.message ?? DiffWords.noDifferences)[language]
    return NoticeStatus(words + DiffWords.suppressed(tally)[language], worst: tally.worst)
  }

  private func list(_ sections: [DiffSection], _ lines: [String]) -> String {
    let overview = DiffTextOverview(
      style: DiffTextStyle(language: language, minimum: minimum), sections: sections)
    let title = Message(english: "Comparison report", french: "Rapport de comparaison")[language]
    let skip = Message(english: "Skip to the notices", french: "Aller aux avis")
    let header = """
      <h1>\(title.html)</h1>
      <p class="summary">\(overview.total.html)</p>

      """
    let same = sections.count { !$0.isUnreadable && $0.tally.total == 0 }
    let filters = HTMLFilters(
      only: same > 0 && same < sections.count ? Self.only : nil,
      hasNotes: minimum == .note && sections.contains { $0.tally.notes > 0 })
    return HTMLPage(language: language, title: title, command: "diff", version: version).text(
      skip: (skip, "notices"), header: header,
      main: [filters.text(in: language)] + NoticeLine.list(lines))
  }

  private static let only = Message(english: "Differences only", french: "Différences seulement")

  private func page(
    of notice: ComparedNotice, _ shown: ComparedNotice, title: String
  ) -> String {
    let paths = [notice.source.path, notice.frenchSource?.path].compactMap(\.self)
    let summary =
      notice.remark?[language]
      ?? DiffText(DiffTextStyle(language: language, minimum: minimum)).summary(notice.tally)
    let status =
      notice.remark == nil
      ? NoticeStatus(summary, worst: notice.tally.worst) : NoticeStatus(nothingIn: summary)
    let header = """
      \(IndexLink.text(form, in: language))<h1>\(title.isEmpty ? notice.source.path.html : title)</h1>
      <p class="facts">\(paths.map { "<code>\($0.html)</code>" }.joined(separator: " · ")) \
      \(JobNumber.text(notice.jobNumber))</p>
      \(status.paragraph())
      """
    guard notice.remark == nil else {
      return frame(notice.source.path, header, ["<div id=\"findings\"></div>\n"])
    }
    let table = DiffHTMLTable(shown, language)
    let heading = Message(english: "Differences", french: "Différences")[language]
    let halves = Message(
      english: "Both halves side by side", french: "Les deux versions côte à côte")[language]
    let filters = HTMLFilters(
      only: table.shown.isEmpty ? nil : Self.only,
      hasNotes: table.shown.contains { $0.difference.severity == .note })
    let list = """
      <nav aria-labelledby="findings">
      <h2 id="findings" tabindex="-1">\(heading)</h2>
      <ol>
      \(table.shown.map { $0.entry(in: language) }.joined())</ol>
      </nav>

      """
    return frame(
      notice.source.path, header,
      [
        filters.text(in: language), table.shown.isEmpty ? "" : list,
        "<section>\n<h2\(table.shown.isEmpty ? " id=\"findings\" tabindex=\"-1\"" : "")>\(halves)</h2>\n",
        table.text(table.rows), "</section>\n",
      ])
  }

  private func frame(_ path: String, _ header: String, _ main: [String]) -> String {
    let skip = Message(english: "Skip to the comparison", french: "Aller à la comparaison")
    return HTMLPage(language: language, title: path, command: "diff", version: version)
      .text(skip: (skip, "findings"), header: header, main: main)
  }
}
