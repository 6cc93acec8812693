package import VacancyCore

/// A notice as a row of the table of notices. Values are the English half's, else the French half's.
package struct ListRow: Sendable {
  package let path: String
  let jobNumber: String?
  let title: String?
  let body: Body?
  let location: Location?
  let grade: Grade?
  let salary: Salary?
  let deadline: Deadline?
  let clearance: Clearance?
  let languages: [Language]
  /// From a given day; below 0 after the deadline.
  let daysLeft: Int?
  /// The keys of the columns in which the halves differ.
  let differs: [String]

  /// - Parameter day: The day that the days left are counted from.
  package init(_ notice: Notice, asOf day: CalendarDate?) {
    let halves = [notice.halves.english, notice.halves.french].compactMap(\.self)
    func first<Value>(_ value: (Half) -> Value?) -> Value? { halves.lazy.compactMap(value).first }
    path = notice.source.path
    jobNumber = notice.jobNumber
    title = first(\.title)
    body = first(\.body)
    location = first(\.location)
    grade = first(\.grade)
    salary = first(\.salary)
    deadline = first(\.deadline)
    clearance = first(\.clearance)
    languages = halves.map(\.language)
    let date = deadline?.date
    daysLeft = day.flatMap { day in date.map { $0.dayNumber - day.dayNumber } }
    differs = notice.differingFields.filter(Self.columns.contains)
  }

  private static let columns = Set(ListColumn.all.map(\.name))

  /// The code of the body, else its words.
  var bodyName: String? { body?.code ?? body?.text }

  /// `G15`, `G17-G20`; the words of the notice where they name no grade of the scale.
  var gradeName: String? {
    guard let grade, let lowest = grade.lowest, let highest = grade.highest else {
      return grade?.text
    }
    return grade.twin ? "\(lowest)-\(highest)" : lowest
  }

  var countries: [String] {
    (location?.places ?? []).compactMap(\.country).reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }

  /// `EN FR`
  var languageNames: String {
    languages.map { $0.rawValue.uppercased() }.joined(separator: " ")
  }
}

extension ListRow: ReportObject {
  static let definition: Definition = (
    "ListRow",
    "A notice as a row of the table of notices: values of the English half, else of the French half."
  )

  static let keys: [Key] =
    ListColumn.all.map(\.key) + [
      Key("differs", "The keys of the values in which the halves differ.") { $0.differs }
    ]
}
