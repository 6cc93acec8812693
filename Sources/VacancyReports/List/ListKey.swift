import VacancyCore

/// What conditions of `list` are about, by the words that `--where` takes.
package enum ListKey: String, CaseIterable, Sendable {
  case number, title, body, location, grade, salary, currency, deadline, days, clearance, languages,
    path

  /// A value that is compared.
  enum Value: Hashable, Sendable {
    /// A place in an order: of a grade on the scale, of a day in the calendar.
    case place(Int)
    case amount(Amount)
    /// Words, folded so that case and accents do not count.
    case words(String)

    static func words(_ text: String?) -> [Value] { text.map { [.words($0.folded)] } ?? [] }

    /// Whether it comes before another one; `nil` for values that have no order.
    func isBefore(_ other: Value) -> Bool? {
      switch (self, other) {
      case (.place(let one), .place(let two)): one < two
      case (.amount(let one), .amount(let two)): one < two
      case (.words(let one), .words(let two)): one < two
      default: nil
      }
    }
  }

  /// Whether values are words, in which others can be looked for.
  var isText: Bool {
    switch self {
    case .grade, .salary, .deadline, .days, .clearance: false
    case .number, .title, .body, .location, .currency, .languages, .path: true
    }
  }

  /// The key that a condition names: by its word, or by the column of the table.
  init?(named word: String) {
    switch word.lowercased() {
    case "jobnumber": self = .number
    case "daysleft": self = .days
    case "country", "countries": self = .location
    default:
      guard let key = Self(rawValue: word.lowercased()) else { return nil }
      self = key
    }
  }

  /// The value that a word of a condition stands for, as notices print it, too; `nil` where it is none of
  /// the key.
  func value(of word: String) -> Value? {
    switch self {
    case .grade: Grade(reading: word).lowestRank.map { .place($0.number) }
    case .salary: Salary(reading: word).amount.map { .amount($0) }
    case .deadline: Deadline(reading: word).date.map { .place($0.dayNumber) } ?? undated(word)
    case .days: Int(word).map { .place($0) }
    case .clearance: Clearance(reading: word).level.map { .place($0.place) }
    case .number, .title, .body, .location, .currency, .languages, .path:
      word.isEmpty ? nil : .words(word.folded)
    }
  }

  /// The value that equals another name of what a word names: `UK` is `GB`, the name of a body its acronym.
  func other(nameOf word: String) -> Value? {
    switch self {
    case .body: Body(reading: word).code.map { .words($0.folded) }
    case .location:
      Location(reading: word).places.first.flatMap { place in
        place.name == nil ? place.country.map { .words($0.folded) } : nil
      }
    default: nil
    }
  }

  /// The words of a deadline without a date, such as `Ongoing`; `nil` for a date that is none.
  private func undated(_ word: String) -> Value? {
    word.isEmpty || word.contains(where: \.isNumber) ? nil : .words(word.folded)
  }

  /// What a row has under the key and rows are sorted by.
  func orderedValues(of row: ListRow) -> [Value] {
    let values = values(of: row)
    // A deadline in words has no place among dates.
    return isText ? values : values.filter { if case .words = $0 { false } else { true } }
  }

  /// What a row has under the key; a condition holds where it holds for one of them.
  func values(of row: ListRow) -> [Value] {
    switch self {
    case .number: Value.words(row.jobNumber)
    case .title: Value.words(row.title)
    case .body: Value.words(row.body?.code) + Value.words(row.body?.text)
    case .location: locations(of: row)
    case .grade: places(row.grade?.lowestRank?.number, row.grade?.highestRank?.number)
    case .salary: row.salary?.monthlyAmount.map { [.amount($0)] } ?? []
    case .currency: Value.words(row.salary?.currency)
    case .deadline:
      (row.deadline?.date).map { [.place($0.dayNumber)] } ?? Value.words(row.deadline?.text)
    case .days: places(row.daysLeft)
    case .clearance: places(row.clearance?.level?.place)
    case .languages:
      Value.words(row.languageNames) + row.languages.flatMap { Value.words($0.rawValue) }
    case .path: Value.words(row.path)
    }
  }

  /// `Belgium-Brussels`, `Belgium`, `Brussels` and `BE`.
  private func locations(of row: ListRow) -> [Value] {
    let text = row.location?.text ?? ""
    let names = (row.location?.places ?? []).compactMap(\.name)
    let words = [text] + text.split(separator: "-").map(String.init) + row.countries + names
    return words.filter { !$0.isEmpty }.flatMap { Value.words($0) }
  }

  private func places(_ numbers: Int?...) -> [Value] {
    numbers.compactMap { $0.map { .place($0) } }
  }

  /// An example of a value, for messages.
  package var example: String {
    switch self {
    case .number: "240886"
    case .title: "policy"
    case .body: "NATO IS"
    case .location: "BE"
    case .grade: "G15"
    case .salary: "7540.44"
    case .currency: "EUR"
    case .deadline: "2027-01-01"
    case .days: "14"
    case .clearance: "CTS"
    case .languages: "FR"
    case .path: "officer.txt"
    }
  }
}

extension Clearance.Level {
  /// Its place among the levels, the lowest first.
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
