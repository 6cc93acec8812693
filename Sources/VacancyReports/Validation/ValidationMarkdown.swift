import VacancyCore

/// A run as Markdown for the summary of a job: a table of the files, then their findings.
///
/// GitHub takes a mebibyte. What does not fit is counted in a line at its end; findings that were
/// suppressed are counted only.
struct ValidationMarkdown: ValidationWriter {
  private let style: ValidationStyle
  private var table = Part(limit: 300_000)
  private var details = Part(limit: 700_000)

  /// Lines up to a limit, and how many are missing.
  private struct Part {
    let limit: Int
    private(set) var text: [UInt8] = []
    private(set) var missing = 0

    init(limit: Int) {
      self.limit = limit
    }

    /// Adds a line with what is above it. After one that is left out, all others are.
    mutating func add(_ line: String, below head: String = "") {
      if missing == 0, text.count + head.utf8.count + line.utf8.count <= limit {
        text.append(text: head + line)
      } else {
        missing += 1
      }
    }
  }

  init(_ style: ValidationStyle) {
    self.style = style
  }

  mutating func append(_ file: ValidationReport.File, halves: SideBySide?, to output: inout [UInt8])
  {
    let name = "<code>\(file.path.cut(to: 1000).markdown)</code>"
    let cells = [
      name, (file.jobNumber ?? "–").cut(to: 40).markdown,
      file.sign + " " + file.statusMessage[style.language].markdown,
    ]
    table.add(MarkdownTable.row(cells + file.tally.counts.map { "\($0.count)" }))
    var head = "\n### \(name)\n\n"
    for finding in file.activeFindings {
      details.add(line(finding), below: head)
      head = ""
    }
  }

  mutating func end(_ summary: ValidationSummary, to output: inout [UInt8]) {
    output.append(text: "## \(ValidationWords.summary(summary)[style.language].markdown)\n")
    let columns = ValidationWords.headings.map { $0[style.language] }
    if summary.files + summary.configurations > 0 {
      output.append(text: "\n" + MarkdownTable.head(columns, numbers: 3))
      output += table.text
      output.append(text: Self.cut(table.missing, "row", "rangée")[style.language])
    }
    output += details.text
    output.append(text: Self.cut(details.missing, "finding", "constat")[style.language])
    if let hidden = DiffWords.hidden(summary.hidden) {
      output.append(text: "\n_\(hidden[style.language].markdown)_\n")
    }
  }

  private func line(_ finding: ReportedFinding) -> String {
    let place = finding.span.map { $0.place + " " } ?? ""
    let counterpart = finding.counterpart.map { counterpart in
      " — " + counterpart.message[style.language].markdown
        + (counterpart.span.map { " (\($0.place))" } ?? "")
    }
    return "- \(finding.severity.emoji) \(finding.severity.name[style.language]) \(place)"
      + "\(finding.shownMessage(in: style.language).markdown)\(counterpart ?? "") "
      + "<code>\(finding.rule.name.markdown)</code>\n"
  }

  /// The line about what is missing; nothing where nothing is.
  private static func cut(_ count: Int, _ english: String, _ french: String) -> Message {
    guard count > 0 else { return Message(english: "", french: "") }
    let plural = count == 1 ? "" : "s"
    return Message(
      english: "\n_\(count) more \(english)\(plural) omitted: a summary is limited to 1 MiB_\n",
      french:
        "\n_\(count) autre\(plural) \(french)\(plural) omis : un résumé est limité à 1\u{A0}Mio_\n"
    )
  }
}

extension ValidationReport.File {
  /// The worst that is said of the file, as a sign that colour need not explain.
  fileprivate var sign: String {
    if status.isIncomplete { return "⛔" }
    return worst?.emoji ?? "✅"
  }
}
