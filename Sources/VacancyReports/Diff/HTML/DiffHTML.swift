package import VacancyCore

/// A comparison as one page of HTML that needs nothing else: the halves in two columns, row by row.
package struct DiffHTML: DiffReport {
  package let language: Language

  /// Whether the page is about one notice: its title is that of the page.
  private let isOneNotice: Bool
  /// The lowest severity that is shown; what is below is counted.
  private let minimum: Severity

  package init(language: Language, isOneNotice: Bool = false, minimum: Severity = .note) {
    self.language = language
    self.minimum = minimum
    self.isOneNotice = isOneNotice
  }

  package func section(on notice: ComparedNotice) -> DiffSection {
    let table = DiffHTMLTable(
      notice.showing(from: minimum), language, isAlone: isOneNotice,
      summary: summary(of: notice))
    return DiffSection(notice, head: table.heading, entries: [table.jumpList], foot: table.text)
  }

  private func summary(of notice: ComparedNotice) -> String {
    notice.remark?[language]
      ?? DiffText(DiffTextStyle(language: language, minimum: minimum)).summary(notice.tally)
  }

  package func section(on input: UnreadableInput) -> DiffSection {
    let level = isOneNotice ? "h1" : "h2"
    let head = """
      <header id="\(input.path.identifier)" tabindex="-1">
      <\(level)>\(input.path.html)</\(level)>
      <p class="summary differ">\(input.message[language].html)</p>
      </header>

      """
    return DiffSection(input, head: head)
  }

  package func document(_ section: DiffSection) -> String {
    page(title: section.path, intro: "", sections: [section], hasFilter: section.remark == nil)
  }

  package var emptyDocument: String { document([]) }

  /// Notices in which nothing differs have a row in the overview and nothing more.
  package func document(_ sections: [DiffSection]) -> String {
    let shown = sections.filter { $0.remark == nil && $0.tally.total > 0 }
    let overview = DiffTextOverview(
      style: DiffTextStyle(language: language, minimum: .note), sections: sections)
    let title = Message(english: "Comparison report", french: "Rapport de comparaison")[language]
    let intro = """
      <h1>\(title.html)</h1>
      <p class="summary">\(overview.total.html)</p>
      \(self.overview(of: sections))

      """
    return page(title: title, intro: intro, sections: shown, hasFilter: !shown.isEmpty)
  }

  private func page(title: String, intro: String, sections: [DiffSection], hasFilter: Bool)
    -> String
  {
    let skip = Message(english: "Skip to the comparison", french: "Aller à la comparaison")
    let only = Message(english: "Differences only", french: "Différences seulement")
    let filter = HTMLPage.filter(only[language], isLabelled: true)
    let articles = sections.map {
      "<article>\n\($0.head)\($0.entries.joined())\($0.foot)</article>\n"
    }
    return HTMLPage(language: language, title: title, command: "diff").opening + """
      <a class="skip" href="#comparison">\(skip[language].html)</a>
      <main>
      \(intro)\(hasFilter ? filter : "")<div id="comparison" tabindex="-1">
      \(articles.joined())</div>
      </main>

      """ + HTMLPage.end
  }

  private func overview(of sections: [DiffSection]) -> String {
    let header = Message.headings(DiffWords.jobNumber).map {
      "<th scope=\"col\">\($0[language].html)</th>"
    }
    let rows = sections.map { section in
      let path = section.path.html
      let isLinked = section.remark == nil && section.tally.total > 0
      let name = isLinked ? "<a href=\"#\(section.identifier)\">\(path)</a>" : path
      let counts =
        section.remark.map { "<td colspan=\"3\">\($0[language].html)</td>" }
        ?? section.tally.counts.map { "<td class=\"number\">\($0.count)</td>" }.joined()
      return
        "<tr><th scope=\"row\">\(name)</th><td>\((section.jobNumber ?? "–").html)</td>\(counts)</tr>\n"
    }
    return """
      <div class="scroll" tabindex="0" role="region" aria-label="\(Message(english: "Overview", french: "Aperçu")[language])">
      <table class="overview">
      <thead><tr>\(header.joined())</tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table>
      </div>
      """
  }
}
