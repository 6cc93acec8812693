/// A condition of `list` such as `grade>=G15`.
package struct ListCondition: Hashable, Sendable {
  private let key: ListKey
  private let comparison: Comparison
  private let value: ListKey.Value
  /// Another name of it: a row with either satisfies the condition.
  private let otherName: ListKey.Value?

  /// How a value is compared with that of a row.
  private enum Comparison: String, CaseIterable {
    // The longer ones come before those that they begin with.
    case notEqual = "!="
    case atMost = "<="
    case atLeast = ">="
    case less = "<"
    case greater = ">"
    case equal = "="
    /// Contains the words.
    case contains = "~"

    var isOrder: Bool { ![.notEqual, .equal, .contains].contains(self) }
  }

  /// Why a text is no condition.
  package enum Problem: Error, Hashable, Sendable {
    /// There is no operator.
    case form
    case unknownKey
    case unknownValue(ListKey)
    /// `~` looks for words, which the key does not have.
    case notText(ListKey)
  }

  /// Reads `KEY<VALUE` with one of the operators `=`, `!=`, `<`, `<=`, `>`, `>=` and `~`.
  package init(_ text: String) throws(Problem) {
    guard let start = text.firstIndex(where: { "=!<>~".contains($0) }),
      let comparison = Comparison.allCases.first(where: { text[start...].hasPrefix($0.rawValue) })
    else { throw .form }
    guard let key = ListKey(named: text[..<start].trimmingSpaces) else {
      throw .unknownKey
    }
    if comparison == .contains, !key.isText { throw .notText(key) }
    let word = text[start...].dropFirst(comparison.rawValue.count).trimmingSpaces
    guard let value = key.value(of: word) else { throw .unknownValue(key) }
    if !key.isText, case .words = value, comparison.isOrder { throw .unknownValue(key) }
    (self.key, self.comparison, self.value) = (key, comparison, value)
    otherName = comparison == .contains ? nil : key.other(nameOf: word)
  }

  /// Whether it is about the days left, which are counted from a day that is given.
  package var needsDay: Bool { key == .days }

  /// Whether a row satisfies the condition; one without a value does not.
  package func holds(for row: ListRow) -> Bool {
    let values = key.values(of: row)
    func some(_ relation: (ListKey.Value) -> Bool?) -> Bool {
      values.contains { relation($0) ?? false }
    }
    switch comparison {
    case .equal: return values.contains { $0 == value || $0 == otherName }
    case .notEqual: return !values.isEmpty && !values.contains { $0 == value || $0 == otherName }
    case .less: return some { $0.isBefore(value) }
    case .greater: return some { value.isBefore($0) }
    case .atMost: return some { value.isBefore($0).map(!) }
    case .atLeast: return some { $0.isBefore(value).map(!) }
    case .contains:
      guard case .words(let part) = value else { return false }
      return some { if case .words(let words) = $0 { words.contains(part) } else { false } }
    }
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

/// The orders of `list`.
package enum ListOrder: String, CaseIterable, Sendable {
  case deadline, days, grade, salary, body, location, number, title, path

  private var key: ListKey { ListKey(rawValue: rawValue) ?? .path }

  /// The rows in the order; those without a value come last, and equal ones stay in theirs.
  ///
  /// - Parameter isReversed: Whether the highest comes first.
  package func sorted(_ rows: [ListRow], isReversed: Bool) -> [ListRow] {
    let values = rows.map { row -> [ListKey.Value] in
      // Of twin grades, the higher one decides in a reversed order.
      let values = key.orderedValues(of: row)
      return isReversed ? values.reversed() : values
    }
    return rows.indices.sorted { one, two in
      guard let first = values[one].first else { return values[two].isEmpty && one < two }
      guard let second = values[two].first else { return true }
      // Of twin grades with one lower grade, the higher one decides.
      for (first, second) in [(first, second)]
        + zip(values[one].dropFirst(), values[two].dropFirst())
      {
        if first.isBefore(second) == true { return !isReversed }
        if second.isBefore(first) == true { return isReversed }
      }
      return one < two
    }.map { rows[$0] }
  }
}
