/// A table in Markdown, row by row.
enum MarkdownTable {
  /// - Parameter numbers: How many of the last columns hold numbers.
  static func head(_ cells: [String], numbers: Int = 0) -> String {
    let rules = cells.indices.map { $0 < cells.count - numbers ? " --- |" : " ---: |" }
    return row(cells) + "|\(rules.joined())\n"
  }

  static func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }
}
