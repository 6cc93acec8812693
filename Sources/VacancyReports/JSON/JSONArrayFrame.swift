/// The text around and between records that are written one by one as a JSON array.
///
/// Write ``separator(before:)``, then the record at depth 1, for each record; then ``end(after:)``.
package struct JSONArrayFrame: Hashable, Sendable {
  /// Whether each object is on lines of its own.
  package var indented: Bool

  /// The frame of a list, indented or without a single space.
  package init(indented: Bool) {
    self.indented = indented
  }

  /// The text before a record.
  ///
  /// - Parameter index: How many records were written before it.
  package func separator(before index: Int) -> String {
    (index == 0 ? "[" : ",") + (indented ? "\n  " : "")
  }

  /// The text after the last record, without a line end; all of the array when there is none.
  package func end(after count: Int) -> String {
    if count == 0 { return "[]" }
    return indented ? "\n]" : "]"
  }
}
