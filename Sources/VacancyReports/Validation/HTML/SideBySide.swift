package import VacancyCore

/// The two halves of a notice side by side, with its differences.
///
/// It is made while the notice is at hand, on any thread. What only all notices of a run show of it is
/// added later.
package struct SideBySide: Sendable {
  private let table: DiffHTMLTable
  /// The rows of the table, which take the most time.
  private let rows: [String]

  /// - Parameters:
  ///   - notice: The comparison, with the differences that are shown.
  ///   - findings: The findings of the notice.
  /// - Returns: `nil` where a half is missing.
  package init?(_ notice: ComparedNotice, _ findings: [ReportedFinding], in language: Language) {
    guard notice.isComparable else { return nil }
    table = DiffHTMLTable(notice, language, listing: findings.map(\.finding))
    rows = table.rows
  }

  /// The table as HTML, and where the findings that a page lists are in it.
  func listing(_ findings: [ReportedFinding]) -> (html: String, places: [DiffHTMLTable.Place?]) {
    let (places, notes) = table.places(of: findings)
    return (table.text(rows, notes: notes), places)
  }
}
