import VacancyCore

/// The table above the differences of many notices, and the line below them.
struct DiffTextOverview {
  let style: DiffTextStyle
  let sections: [DiffSection]

  private var language: Language { style.language }

  /// A row a notice, and an empty line.
  var text: String {
    guard !sections.isEmpty else { return "" }
    let header = [
      Message(english: "notice", french: "avis"), Message(english: "job number", french: "numéro"),
      Message(english: "errors", french: "erreurs"),
      Message(english: "warnings", french: "avert."),
      Message(english: "notes", french: "rem."),
    ].map { $0[language] }
    let rows = sections.map { section in
      [visible(section.path), section.jobNumber ?? "–"]
        + (section.remark == nil ? section.tally.counts.map { number($0.count) } : [])
    }
    let widths = header.indices.map { column in
      ([header] + rows).map { column < $0.count ? $0[column].columns : 0 }.max() ?? 0
    }
    var lines = [style.bold(line(header, widths))]
    for (section, row) in zip(sections, rows) {
      let remark = section.remark.map { "  " + style.faint(visible($0[language])) } ?? ""
      lines.append(line(row, widths) + remark)
    }
    return lines.map { $0 + "\n" }.joined() + "\n"
  }

  /// `12 notices; 3 with differences; 5 differences: 2 errors, 3 warnings; 1 difference suppressed`; where
  /// some could not be compared, how many were.
  var total: String {
    let count = sections.count
    let compared = sections.count { $0.remark == nil }
    let differing = sections.count { !$0.tally.agrees }
    let tally = sections.reduce(DifferenceTally()) { $0 + $1.tally }
    guard compared > 0 || count == 0 else {
      return Message(
        english: "0 of \(count) notice\(count == 1 ? "" : "s") compared",
        french: "0 avis comparé sur \(count)")[language]
    }
    let some = Message(
      english: "\(compared) of \(count) notices compared; \(differing) with differences",
      french:
        "\(compared) avis comparé\(compared == 1 ? "" : "s") sur \(count) ; \(differing) avec des différences"
    )
    let all = Message(
      english: "\(count) notice\(count == 1 ? "" : "s"); \(differing) with differences",
      french: "\(count) avis ; \(differing) avec des différences")
    let notices = compared == count ? all : some
    guard tally.total > 0 else { return notices[language] + DiffText(style).rest(of: tally) }
    let summary = DiffText(style).summary(tally)
    return Message(
      english: "\(notices.english); \(summary)", french: "\(notices.french) ; \(summary)")[language]
  }

  private func number(_ count: Int) -> String { count == 0 ? "–" : "\(count)" }

  /// The first two columns are text, the others numbers.
  private func line(_ cells: [String], _ widths: [Int]) -> String {
    cells.enumerated().map { index, cell in
      index < 2
        ? cell.padded(to: widths[index])
        : String(repeating: " ", count: max(0, widths[index] - cell.columns)) + cell
    }.joined(separator: "  ")
  }
}
