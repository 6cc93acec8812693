package import VacancyCore

/// A run as one page of HTML that needs nothing else: a table of the notices, each with its findings and,
/// where they are given, its two halves side by side behind a line that opens them.
///
/// No script runs. Findings that were suppressed are shown behind the others.
package struct ValidationHTML: ValidationWriter {
  private let style: ValidationStyle
  private var rows: [UInt8] = []

  init(_ style: ValidationStyle) {
    self.style = style
  }

  /// The two halves side by side, to be handed to ``ValidationWriter/append(_:halves:to:)``.
  ///
  /// It can be made on any thread, while the notice is at hand. `nil` where there is nothing to
  /// compare.
  package static func halves(of notice: ComparedNotice, in language: Language) -> String? {
    let section = DiffHTML(language: language).section(on: notice)
    return section.foot.isEmpty ? nil : "<article>\n\(section.foot)</article>\n"
  }

  package mutating func append(
    _ file: ValidationReport.File, halves: String?, to output: inout [UInt8]
  ) {
    let row = NoticeRow(file: file, language: style.language)
    rows.append(text: row.text(halves: halves))
  }

  package mutating func end(_ summary: ValidationSummary, to output: inout [UInt8]) {
    let title = Message(english: "Validation report", french: "Rapport de vérification")[
      style.language]
    let only = Message(english: "Findings only", french: "Constats seulement")
    let rows = summary.files + summary.configurations
    let hasFilter = summary.ok > 0 && summary.ok < rows
    let page = HTMLPage(
      language: style.language, title: title, command: "validate", style: ValidationHTMLStyle.text,
      generator: "\(style.tool.name) \(style.tool.version)")
    output.append(
      text: page.opening + """
        <main>
        <h1>\(title.html)</h1>
        <p class="summary">\(ValidationWords.summary(summary)[style.language].html)</p>
        \(hasFilter ? HTMLPage.filter(only[style.language]) : "")
        """)
    if rows > 0 { appendTable(to: &output) }
    let hidden = DiffWords.hidden(summary.hidden).map { "<p>\($0[style.language].html)</p>\n" }
    output.append(text: (hidden ?? "") + "</main>\n" + HTMLPage.end)
  }

  private func appendTable(to output: inout [UInt8]) {
    let columns = ValidationWords.headings.map {
      "<th role=\"columnheader\" scope=\"col\">\($0[style.language])</th>"
    }.joined()
    // The roles say again what the elements are, for they are laid out as blocks on a telephone.
    output.append(
      text: """
        <table id="notices" role="table">
        <thead role="rowgroup"><tr role="row">\(columns)</tr></thead>

        """)
    output += rows
    output.append(text: "</table>\n")
  }
}
