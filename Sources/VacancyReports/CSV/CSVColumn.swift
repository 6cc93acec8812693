import VacancyCore

/// A column of the table: its name, and what a half of a notice says in it.
struct CSVColumn: Sendable {
  let name: String
  let cell: @Sendable (Notice, Half) -> CSVCell

  /// The columns in their order. A new one goes to the end, as that of a new field does: people count
  /// them.
  static let all: [CSVColumn] =
    [CSVColumn(name: "path") { notice, _ in .text(notice.source.path) }]
    + [word("language") { $0.language.rawValue }] + firstFields.flatMap(\.columns) + parts
    + HeaderField.allCases.filter { !firstFields.contains($0) }.flatMap(\.columns)

  /// The fields whose columns stand before those of the parts.
  private static let firstFields: [HeaderField] = [
    .jobNumber, .title, .posts, .location, .body, .schedule, .deadline, .salary, .grade,
    .clearance, .pendingBudget,
  ]

  private static let parts: [CSVColumn] = [
    number("summaryParagraphs") { $0.summary.count },
    number("essential") { $0.qualifications.essential.items.count },
    number("desirable") { $0.qualifications.desirable.items.count },
    number("accountabilities") { $0.accountabilities.count },
    number("competencies") { $0.competencies.items.count },
    number("positions") { $0.positions.count },
    word("contractKind") { $0.contract.offer?.kind?.rawValue },
    word("offerDuration") { $0.contract.offer?.duration?.description },
    number("otherSections") { $0.otherSections.count },
    number("unrecognized") { $0.unrecognized.count },
  ]

  fileprivate static func text(_ name: String, _ value: @escaping @Sendable (Half) -> String?)
    -> Self
  {
    Self(name: name) { _, half in .text(value(half)) }
  }

  fileprivate static func word(_ name: String, _ value: @escaping @Sendable (Half) -> String?)
    -> Self
  {
    Self(name: name) { _, half in .word(value(half)) }
  }

  fileprivate static func number(_ name: String, _ value: @escaping @Sendable (Half) -> Int) -> Self
  {
    Self(name: name) { _, half in .word(String(value(half))) }
  }
}

extension HeaderField {
  /// The columns of the field; the other lines of a header have none.
  fileprivate var columns: [CSVColumn] {
    switch self {
    case .title: [.text("title") { $0.title }]
    case .jobNumber: [.text("jobNumber") { $0.jobNumber }]
    case .posts: [.number("posts") { $0.posts }]
    case .location:
      [
        .text("location") { $0.location?.text },
        .text("countries") {
          ($0.location?.places ?? []).compactMap(\.country).joined(separator: ";")
        },
      ]
    case .body: [.text("body") { $0.body?.text }, .text("bodyCode") { $0.body?.code }]
    case .schedule: [.word("schedule") { $0.schedule?.kind?.rawValue }]
    case .deadline:
      [
        .word("deadline") { $0.deadline?.date?.description },
        .word("deadlineTime") { $0.deadline?.time?.description },
        .text("deadlineText") { $0.deadline?.text },
      ]
    case .salary:
      [
        .word("salaryAmount") { $0.salary?.amount?.description },
        .text("currency") { $0.salary?.currency },
        .word("period") { $0.salary?.period?.rawValue },
      ]
    case .grade:
      [
        .text("gradeLowest") { $0.grade?.lowest }, .text("gradeHighest") { $0.grade?.highest },
        .word("twinGrade") { $0.grade?.twin.description },
      ]
    case .clearance: [.word("clearance") { $0.clearance?.level?.rawValue }]
    case .pendingBudget: [.word("pendingBudget") { $0.pendingBudget.description }]
    case .otherFields: []
    }
  }
}
