import VacancyCore

/// A column of the table of halves: its name, and what a half of a notice has in it.
struct NoticeColumn: Sendable {
  let name: String
  let cell: @Sendable (Notice, Half) -> TableCell

  /// The columns in their order. A new one goes to the end, as that of a new field does: people count
  /// them.
  static let all: [NoticeColumn] =
    [
      NoticeColumn(name: "path") { notice, half in
        let other = half.language == .french ? notice.frenchSource : nil
        return .text((other ?? notice.source).path)
      }
    ]
    + ([HeaderField.Column(.word, "language") { $0.language.rawValue }]
    + HeaderField.allCases.flatMap { $0.row.columns() } + parts
    + HeaderField.allCases.flatMap { $0.row.lateColumns() }).map { column in
      NoticeColumn(name: column.name) { TableCell(column.kind, column.value($1)) }
    }

  private static let parts: [HeaderField.Column] = [
    number("summaryParagraphs") { $0.summary.count },
    number("essential") { $0.qualifications.essential.items.count },
    number("desirable") { $0.qualifications.desirable.items.count },
    number("accountabilities") { $0.accountabilities.count },
    number("competencies") { $0.competencies.items.count },
    number("positions") { $0.positions.count },
    .init(.word, "contractKind") { $0.contract.offer?.kind?.rawValue },
    .init(.word, "offerDuration") { $0.contract.offer?.duration?.description },
    number("otherSections") { $0.otherSections.count },
    number("unrecognized") { $0.unrecognized.count },
  ]

  private static func number(
    _ name: String, _ value: @escaping @Sendable (Half) -> Int
  ) -> HeaderField.Column {
    .init(.number, name) { String(value($0)) }
  }
}
