import VacancyCore

/// How often each rule was broken; what was suppressed does not count.
struct RuleStatistics {
  private var counts: [RuleID: Int] = [:]

  mutating func count(_ file: ValidationReport.File) {
    for finding in file.findings where finding.suppression == nil {
      counts[finding.rule, default: 0] += 1
    }
  }

  /// A rule a line, the most frequent first.
  ///
  ///     12  missing-field
  ///      3  url-mismatch
  var text: String {
    let rows = counts.sorted { ($1.value, $0.key.name) < ($0.value, $1.key.name) }
    let width = rows.first.map { String($0.value).count } ?? 0
    return rows.map { rule, count in
      let number = String(count)
      return String(repeating: " ", count: width - number.count) + "\(number)  \(rule)\n"
    }.joined()
  }
}
