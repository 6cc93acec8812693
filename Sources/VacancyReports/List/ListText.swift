import VacancyCore

extension NoticeList {
  /// A line a notice, and a last line with their number.
  ///
  /// - Parameter width: The columns of the terminal, in which it fits.
  package func text(width: Int, isColored: Bool) -> String {
    let hasDays = rows.contains { $0.daysLeft != nil }
    let columns = Self.textColumns.filter { hasDays || $0.name != "daysLeft" }
    let table = TextTable(
      columns.map { column in
        TextTable.Column(
          heading: column.heading[language], minimum: column.minimum, isNumber: column.isNumber,
          cutsStart: column.name == "path", sacrifice: column.sacrifice)
      },
      rows: rows.map { row in
        columns.map { column in
          TextTable.Cell(
            text: visible(column.text(row) ?? "–"),
            mark: row.differs.contains(column.name) ? "*" : "")
        }
      }, width: width)
    return (rows.isEmpty ? "" : table.text(isColored: isColored) + "\n")
      + summary(leftOut: table.leftOut) + "\n"
  }

  /// `3 of 12 notices; * the halves differ; no room for salary: use a wider terminal or --format csv`
  private func summary(leftOut: [String]) -> String {
    let plural = total == 1 ? "" : "s"
    var parts = [
      rows.count == total
        ? Message(english: "\(total) notice\(plural)", french: "\(total) avis")
        : Message(
          english: "\(rows.count) of \(total) notice\(plural)",
          french: "\(rows.count) avis sur \(total)")
    ]
    if rows.contains(where: { !$0.differs.isEmpty }) {
      parts.append(
        Message(english: "* the halves differ", french: "* les versions diffèrent"))
    }
    if !leftOut.isEmpty, !rows.isEmpty {
      let names = leftOut.joined(separator: ", ")
      parts.append(
        Message(
          english: "no room for \(names)", french: "pas de place pour \(names)"))
    }
    return parts.map { $0[language] }
      .joined(separator: Message(english: "; ", french: " ; ")[language])
  }

  private struct TextColumn: Sendable {
    let name: String
    let heading: Message
    var minimum: Int?
    var isNumber = false
    var sacrifice: Int?
    let text: @Sendable (ListRow) -> String?
  }

  private static let textColumns: [TextColumn] = [
    TextColumn(name: "jobNumber", heading: Message(english: "job", french: "avis")) {
      $0.jobNumber
    },
    TextColumn(name: "title", heading: Message(english: "title", french: "titre"), minimum: 16) {
      $0.title
    },
    TextColumn(
      name: "body", heading: Message(english: "body", french: "organisme"), minimum: 7,
      sacrifice: 4
    ) { $0.bodyName },
    TextColumn(
      name: "location", heading: Message(english: "location", french: "lieu"), minimum: 8,
      sacrifice: 3
    ) { $0.location?.text },
    TextColumn(
      name: "grade", heading: Message(english: "grade", french: "grade"), minimum: 7, sacrifice: 6
    ) { $0.gradeName },
    TextColumn(
      name: "salary", heading: Message(english: "salary", french: "salaire"), isNumber: true,
      sacrifice: 1
    ) { row in
      row.salary.flatMap { salary in
        salary.amount.map { amount in
          ["\(amount)", salary.currency].compactMap(\.self).joined(separator: " ")
            + (salary.period == .year ? " p.a." : "")
        }
      }
    },
    TextColumn(
      name: "deadline", heading: Message(english: "deadline", french: "date limite")
    ) { $0.deadline?.date?.description ?? $0.deadline?.text.cut(to: 10) },
    TextColumn(
      name: "daysLeft", heading: Message(english: "days", french: "jours"), isNumber: true
    ) { $0.daysLeft?.description },
    TextColumn(
      name: "languages", heading: Message(english: "halves", french: "versions"), sacrifice: 2
    ) { $0.languageNames },
    TextColumn(
      name: "path", heading: Message(english: "path", french: "chemin"), minimum: 12, sacrifice: 5
    ) { $0.path },
  ]
}
