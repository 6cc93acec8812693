import VacancyCore

/// Markdown that grows up to a limit and says what it had to leave out.
struct MarkdownPage {
  let language: Language
  private var text = ""
  private var used = 0
  private var missingRows = 0
  private var missingParts = 0

  /// What the line about the rest may take.
  private static let reserve = 200

  init(language: Language) {
    self.language = language
  }

  /// Adds a part without rows.
  mutating func add(_ part: String) {
    if !append(part, upTo: DiffMarkdown.limit), part != "\n" { missingParts += 1 }
  }

  /// Adds the head of a table, and as many of its rows as there is room for.
  ///
  /// - Parameter share: How much of the limit the page may fill with it.
  mutating func add(_ head: String, rows: [String], share: Double = 1) {
    let limit = Int(Double(DiffMarkdown.limit) * share)
    // A head without any of its rows says nothing.
    guard let first = rows.first, append(head + first, upTo: limit) else {
      missingRows += rows.count
      return
    }
    for (index, row) in rows.enumerated().dropFirst() where !append(row, upTo: limit) {
      missingRows += rows.count - index
      return
    }
  }

  /// The page, with a line about what was cut.
  var finished: String {
    let trimmed = text.hasSuffix("\n\n") ? String(text.dropLast()) : text
    guard missingRows + missingParts > 0 else { return trimmed }
    let count = missingRows + missingParts
    let cut = Message(
      english: "_\(count) more row\(count == 1 ? "" : "s") omitted: "
        + "a comment is limited to 65,536 characters_",
      french: "_\(count) autre\(count == 1 ? " ligne omise" : "s lignes omises") : "
        + "un commentaire est limité à 65\u{202F}536 caractères_")
    return trimmed + "\n" + cut[language] + "\n"
  }

  private mutating func append(_ part: String, upTo limit: Int) -> Bool {
    guard used + part.utf8.count + Self.reserve <= limit else { return false }
    text += part
    used += part.utf8.count
    return true
  }
}

enum MarkdownTable {
  /// - Parameter numbers: How many of the last columns hold numbers.
  static func head(_ cells: [String], numbers: Int = 0) -> String {
    let rules = cells.indices.map { $0 < cells.count - numbers ? " --- |" : " ---: |" }
    return row(cells) + "|\(rules.joined())\n"
  }

  static func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }
}
