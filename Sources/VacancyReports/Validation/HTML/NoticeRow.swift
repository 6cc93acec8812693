import VacancyCore

/// What the page says of one file: a row of the table, and below it what it opens.
struct NoticeRow {
  let file: ValidationReport.File
  let language: Language

  /// - Parameter halves: The two halves side by side, as HTML.
  func text(halves: String?) -> String {
    let title = file.title.map { "<span class=\"title\">\($0.cut(to: 300).html)</span>" } ?? ""
    let counts = file.tally.counts.map { severity, count in
      let name = severity.heading[language]
      return "<td role=\"cell\" class=\"number\" data-name=\"\(name)\">\(count)</td>"
    }.joined()
    let opened = findings + (halves.map { disclosure(Self.bothHalves[language], $0) } ?? "")
    let more =
      opened.isEmpty
      ? ""
      : "<tr role=\"row\" class=\"more\"><td role=\"cell\" colspan=\"6\">\n\(opened)</td></tr>\n"
    return """
      <tbody role="rowgroup" class="\(verdict)">
      <tr role="row"><th role="rowheader" scope="row" id="\(file.path.identifier)">\
      <code>\(file.path.html)</code>\(title)</th>\
      <td role="cell"\(jobClass)>\((file.jobNumber ?? "–").html)</td>\
      <td role="cell" class="status">\(sign) \(status.html)</td>\(counts)</tr>
      \(more)</tbody>

      """
  }

  /// The findings behind a line that opens them; nothing where there are none.
  private var findings: String {
    let ordered = file.activeFindings + file.findings.filter { $0.suppression != nil }
    guard !ordered.isEmpty else { return "" }
    let tally = file.tally
    let label = Message.joined([tally.message, ValidationWords.suppressed(tally.suppressed)])
    var walk = LineWalk()
    let items = ordered.map { item($0, &walk) }.joined()
    return disclosure(
      label?[language] ?? "", "<ol class=\"findings\">\n\(items)</ol>\n", isOpen: true)
  }

  private func item(_ finding: ReportedFinding, _ walk: inout LineWalk) -> String {
    let place = finding.span?.place ?? ""
    let parts = [
      excerpt(of: finding, &walk),
      finding.counterpart.map { counterpart in
        let path = counterpart.file.map { "\($0):" } ?? ""
        let place = counterpart.span?.place ?? ""
        return "<p class=\"other\">\(counterpart.message[language].html) "
          + "<small>\((path + place).html)</small></p>"
      },
      finding.suppression.map { reason in
        "<p class=\"other\">\(Self.suppressed(for: reason.cut(to: 1000))[language].html)</p>"
      },
    ].compactMap(\.self).joined(separator: "\n")
    return """
      <li class="\(finding.severity.rawValue)\(finding.suppression == nil ? "" : " aside")">\
      <p>\(finding.severity.badge(in: language)) <span class="place">\(place)</span> \
      \(finding.shownMessage(in: language).html) <code>\(finding.rule.name.html)</code></p>\(parts)</li>

      """
  }

  /// The line of the finding, its words marked.
  private func excerpt(of finding: ReportedFinding, _ walk: inout LineWalk) -> String? {
    guard let span = finding.span, let line = finding.sourceLine else { return nil }
    let end = span.start.line == span.end.line ? span.end.column : nil
    let excerpt = SourceExcerpt(of: line, from: span.start.column, to: end, &walk)
    let mark = "<mark class=\"\(finding.severity.rawValue)\">\(excerpt.marked.html)</mark>"
    return
      "<pre>\(excerpt.before.html)\(excerpt.marked.isEmpty ? "" : mark)\(excerpt.after.html)</pre>"
  }

  private func disclosure(_ label: String, _ content: String, isOpen: Bool = false) -> String {
    "<details\(isOpen ? " open" : "")><summary>\(label.html)</summary>\n\(content)</details>\n"
  }

  /// A job number is not broken; what is longer than any may be, so that the page fits.
  private var jobClass: String { (file.jobNumber ?? "").count <= 12 ? " class=\"job\"" : "" }

  /// `2 errors, 6 warnings`; of a file without findings that count, what became of it.
  private var status: String {
    let tally = file.status == .findings ? file.tally.message : nil
    return (tally ?? file.statusMessage)[language]
  }

  /// The class of the row: the worst that is said of the file.
  private var verdict: String {
    if file.status.isIncomplete { return "error" }
    return file.worst?.rawValue ?? "ok"
  }

  private var sign: String {
    if file.status.isIncomplete { return Severity.hidden("⊘") }
    return Severity.hidden(file.worst?.mark ?? "✓")
  }
}

extension NoticeRow {
  private static let bothHalves = Message(
    english: "Both halves side by side", french: "Les deux versions côte à côte")
  private static func suppressed(for reason: String) -> Message {
    Message(english: "suppressed: \(reason)", french: "ignoré : \(reason)")
  }
}
