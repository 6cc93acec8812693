import VacancyCore

extension JSONWriter {
  /// Writes the places of values, keyed by their JSON Pointers.
  mutating func spansField(
    _ spans: [Reading.Span], locating: (TextRange) -> (start: Position, end: Position)
  ) {
    objectField("spans") { json in
      for span in spans {
        let (start, end) = locating(span.range)
        json.field(named: span.path.description, ValidationReport.Span(start: start, end: end))
      }
    }
  }
}

/// A stretch of the file; lines and columns count from 1, the end is exclusive.
extension ValidationReport.Span: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("line", start.line)
    json.field("column", start.column)
    json.field("endLine", end.line)
    json.field("endColumn", end.column)
    json.field("offset", start.offset)
    json.field("endOffset", end.offset)
  }
}
