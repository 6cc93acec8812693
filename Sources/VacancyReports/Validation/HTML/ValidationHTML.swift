public import VacancyCore

/// A run as one page of HTML that needs nothing else: a table of the notices, each opening its
/// findings and, where they are given, its two halves side by side.
///
/// No script runs: rows open by themselves. Findings that were suppressed are shown behind the others.
public struct ValidationHTML: ValidationWriter {
  private let style: ValidationStyle
  private var rows: [UInt8] = []

  init(_ style: ValidationStyle) {
    self.style = style
  }

  /// The two halves side by side, to be handed to ``ValidationWriter/append(_:halves:to:)``.
  ///
  /// It can be made on any thread, while the notice is at hand. `nil` where there is nothing to
  /// compare.
  public static func halves(of notice: ComparedNotice, in language: Language) -> String? {
    let section = DiffHTML(language: language).section(on: notice)
    return section.foot.isEmpty ? nil : "<article>\n\(section.foot)</article>\n"
  }

  public mutating func begin(into output: inout [UInt8]) {}

  public mutating func append(
    _ file: ValidationReport.File, halves: String?, to output: inout [UInt8]
  ) {
    let row = NoticeRow(file: file, language: style.language)
    rows.append(text: row.text(halves: halves))
  }

  public mutating func end(_ summary: ValidationSummary, to output: inout [UInt8]) {
    let title = Message(english: "Notices validated", french: "Avis validés")[style.language].html
    let only = Message(english: "Only findings", french: "Seulement les constats")
    let rows = summary.files + summary.configurations
    let hasFilter = summary.ok > 0 && summary.ok < rows
    let filter =
      "<input type=\"checkbox\" id=\"only\"><label class=\"filter\" for=\"only\">"
      + "\(only[style.language].html)</label>\n"
    output.append(
      text: """
        <!DOCTYPE html>
        <html lang="\(style.language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="generator" content="\(style.tool.name.html) \(style.tool.version.html)">
        <title>\(title) – vacancy validate</title>
        <style>
        \(DiffHTMLStyle.text)\(ValidationHTMLStyle.text)</style>
        </head>
        <body>
        <main>
        <h1>\(title)</h1>
        <p class="summary">\(ValidationWords.summary(summary)[style.language].html)</p>
        \(hasFilter ? filter : "")
        """)
    if rows > 0 { appendTable(to: &output) }
    output.append(text: "</main>\n</body>\n</html>\n")
  }

  private func appendTable(to output: inout [UInt8]) {
    let columns = [
      Message(english: "Notice", french: "Avis"), Message(english: "Job", french: "Emploi"),
      Message(english: "Status", french: "État"), Message(english: "Errors", french: "Erreurs"),
      Message(english: "Warnings", french: "Avertissements"),
      Message(english: "Notes", french: "Remarques"),
    ].map { "<th role=\"columnheader\" scope=\"col\">\($0[style.language])</th>" }.joined()
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
