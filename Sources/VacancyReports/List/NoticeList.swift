package import VacancyCore

/// The table of the notices of a run, and its formats.
package struct NoticeList: Sendable {
  package let rows: [ListRow]
  /// How many notices were read; rows are those that satisfy all conditions.
  let total: Int
  let language: Language

  /// - Parameters:
  ///   - rows: All notices.
  ///   - conditions: What is kept; all of them must hold.
  ///   - order: The order of the rows; `nil` is that of the input.
  ///   - isReversed: Whether the highest, or the last of the input, comes first.
  package init(
    _ rows: [ListRow], where conditions: [ListCondition], sortedBy order: ListOrder?,
    isReversed: Bool = false, in language: Language
  ) {
    let kept = rows.filter { row in conditions.allSatisfy { $0.holds(for: row) } }
    self.rows =
      order?.sorted(kept, isReversed: isReversed) ?? (isReversed ? kept.reversed() : kept)
    total = rows.count
    self.language = language
  }

  /// An array of objects, in the shape of ``ListSchema``.
  package var json: [UInt8] {
    var bytes: [UInt8] = []
    var items = JSONListStream(depth: 1)
    for row in rows { items.append(row, to: &bytes) }
    items.end(to: &bytes)
    bytes.append(text: "\n")
    return bytes
  }

  package static let columns = ListColumn.all.map(\.name) + ["differs"]

  /// The rows of CSV and of a spreadsheet.
  package var cells: [[TableCell]] {
    rows.map { row in
      ListColumn.all.map { $0.cell(row) } + [.word(row.differs.joined(separator: " "))]
    }
  }
}

/// The JSON Schema (draft 2020-12) of what `list` writes.
public enum ListSchema {
  /// The name of the schema. It changes with the version of the shape.
  public static let identifier = "urn:vacancy:schema:list:1"

  /// The schema, indented, with a line end.
  public static let text = SchemaText.text(
    of: SchemaDefinition([ListRow].schema(nil), "List", "The table of notices, a row a notice."),
    identifier: identifier, scalars: NoticeSchema.scalars, definitions: [ListRow.objectSchema])
}
