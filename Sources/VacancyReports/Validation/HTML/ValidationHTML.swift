package import VacancyCore

/// A run as HTML that needs nothing else, and in which no script runs.
///
/// One page lists the notices, those with findings opened. In a folder the list is the index, and each
/// notice has a page with its findings and its two halves side by side, as has a notice that was named
/// alone. Findings that were suppressed are shown behind the others.
package struct ValidationHTML: ValidationWriter {
  private let style: ValidationStyle
  private let form: HTMLForm
  private var lines: [String] = []
  /// The page of the only file, once it is clear that there is no other.
  private var only: String?
  private var names = PageNames()
  private var hasNotes = false

  package init(_ style: ValidationStyle, _ form: HTMLForm = .page) {
    self.style = style
    self.form = form
  }

  private var language: Language { style.language }

  package mutating func append(
    _ file: ValidationReport.File, halves: SideBySide?, to output: inout [UInt8]
  ) {
    only =
      form == .notice && lines.isEmpty
      ? page(of: CheckedNotice(file, language, halves: halves)) : nil
    add(CheckedNotice(file, language).line(), of: file)
  }

  /// Adds a file to the index of a folder.
  ///
  /// - Returns: The page of the file, and its name.
  package mutating func appendPage(
    of file: ValidationReport.File, halves: SideBySide?
  ) -> (name: String, text: String) {
    let notice = CheckedNotice(file, language, halves: halves)
    let name = names.name(for: file.path)
    add(notice.line(link: name), of: file)
    return (name, page(of: notice))
  }

  private mutating func add(_ line: String, of file: ValidationReport.File) {
    lines.append(line)
    if file.findings.contains(where: { $0.severity == .note }) { hasNotes = true }
  }

  package mutating func end(_ summary: ValidationSummary, to output: inout [UInt8]) {
    output.append(text: only ?? list(summary))
  }

  private func list(_ summary: ValidationSummary) -> String {
    let title = Message(english: "Validation report", french: "Rapport de vérification")[language]
    let skip = Message(english: "Skip to the notices", french: "Aller aux avis")
    let only = Message(english: "Findings only", french: "Constats seulement")
    let rows = summary.files + summary.configurations
    let filters = HTMLFilters(
      only: summary.ok > 0 && summary.ok < rows ? only : nil, hasNotes: hasNotes)
    let hidden = DiffWords.hidden(summary.hidden).map { "<p>\($0[language].html)</p>\n" } ?? ""
    let header = """
      <h1>\(title.html)</h1>
      <p class="summary">\(ValidationWords.summary(summary)[language].html)</p>

      """
    return frame(title).text(
      skip: (skip, "notices"), header: header,
      main: [filters.text(in: language)] + NoticeLine.list(lines) + [hidden])
  }

  private func page(of notice: CheckedNotice) -> String {
    let file = notice.file
    let title = notice.title.isEmpty ? file.path.html : notice.title
    let skip = Message(english: "Skip to the findings", french: "Aller aux constats")
    let findings = Message(english: "Findings", french: "Constats")[language]
    let none = file.reasonForIncompleteness ?? Message(english: "none", french: "aucun")
    let halves = Message(
      english: "Both halves side by side", french: "Les deux versions côte à côte")[language]
    let only = Message(english: "Rows with findings only", french: "Lignes avec constats seulement")
    let filters = HTMLFilters(
      only: notice.halves == nil ? nil : only,
      hasNotes: file.findings.contains { $0.severity == .note })
    let header = """
      \(IndexLink.text(form, in: language))<h1>\(title)</h1>
      <p class="facts"><code>\(file.path.html)</code> \(JobNumber.text(file.jobNumber))</p>
      \(notice.status.paragraph())
      """
    var main = [
      filters.text(in: language),
      "<section>\n<h2 id=\"findings\" tabindex=\"-1\">\(findings)</h2>\n",
      notice.list.isEmpty ? "<p>\(none[language].html)</p>\n" : notice.list,
      DiffWords.hidden(file.hidden).map { "<p>\($0[language].html)</p>\n" } ?? "",
      "</section>\n",
    ]
    if let table = notice.halves {
      main += ["<section>\n<h2>\(halves)</h2>\n", table, "</section>\n"]
    }
    return frame(file.path).text(skip: (skip, "findings"), header: header, main: main)
  }

  private func frame(_ title: String) -> HTMLPage {
    HTMLPage(
      language: language, title: title, command: "validate", version: style.tool.version)
  }
}
