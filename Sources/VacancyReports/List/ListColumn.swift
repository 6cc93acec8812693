import VacancyCore

/// A column of the table of notices, for all of its formats.
struct ListColumn: Sendable {
  /// The name in JSON, CSV and spreadsheets.
  let name: String
  let key: ReportKey<ListRow>
  let cell: @Sendable (ListRow) -> TableCell

  /// - Parameters:
  ///   - form: What the schema has for the text or the number, where that is not the usual one.
  ///   - words: What a cell of CSV has of the value.
  private init<Value: RecordValue & SendableMetatype>(
    _ name: StaticString, _ kind: TableCell.Kind,
    form: @autoclosure @escaping @Sendable () -> SchemaType? = nil, _ meaning: StaticString,
    _ value: @escaping @Sendable (ListRow) -> Value,
    words: @escaping @Sendable (Value) -> String?
  ) {
    self.name = name.description
    key = ReportKey(name, form: form(), meaning, value)
    cell = { row in
      var cell = TableCell(kind, words(value(row)))
      cell.isMarked = row.differs.contains(name.description)
      return cell
    }
  }

  /// A column of words that CSV has as they are.
  private init(
    _ name: StaticString,
    form: @autoclosure @escaping @Sendable () -> SchemaType? = nil, _ meaning: StaticString,
    text value: @escaping @Sendable (ListRow) -> String?
  ) {
    self.init(name, .text, form: form(), meaning, value) { $0 }
  }

  /// The columns in their order; the path comes first, as in every table.
  static let all: [ListColumn] = [
    ListColumn("path", .text, "The path as it was given; - is standard input.") {
      $0.path
    } words: {
      $0
    },
    ListColumn(
      "jobNumber", form: .definition("jobNumber"), "The job number.", text: { $0.jobNumber }),
    ListColumn("title", "The title without job number and post count.", text: { $0.title }),
    ListColumn("body", "The acronym of the NATO body, else its name.", text: { $0.bodyName }),
    ListColumn("location", "The words of the notice about the place.", text: { $0.location?.text }),
    ListColumn("countries", .text, "The ISO 3166-1 codes of the countries.") {
      $0.countries
    } words: {
      $0.joined(separator: " ")
    },
    ListColumn(
      "grade", "The grade, such as G15, or the two of a twin grade: G17-G20.",
      text: { $0.gradeName }),
    ListColumn("salary", .amount, "The amount that the notice prints.") {
      $0.salary?.amount
    } words: {
      $0?.description
    },
    ListColumn("currency", .text, form: .definition("currency"), "The currency of the salary.") {
      $0.salary?.currency
    } words: {
      $0
    },
    ListColumn("period", .word, "What the salary is paid for.") {
      $0.salary?.period
    } words: {
      $0?.rawValue
    },
    ListColumn("deadline", .date, "The last day to apply.") {
      $0.deadline?.date
    } words: {
      $0?.description
    },
    ListColumn("clearance", .word, "The security clearance.") {
      $0.clearance?.level
    } words: {
      $0?.rawValue
    },
    ListColumn(
      "daysLeft", .number, form: .integer(from: -3_652_059),
      "Days from that of --as-of to the deadline; below 0 after it."
    ) {
      $0.daysLeft
    } words: {
      $0?.description
    },
    ListColumn("languages", .word, "The halves that the notice has.") {
      $0.languages
    } words: {
      $0.map { $0.rawValue.uppercased() }.joined(separator: " ")
    },
    // A new column goes to the end: people count them.
    ListColumn(
      "deadlineText", "The words of the deadline, such as Ongoing.", text: { $0.deadline?.text }),
  ]
}
