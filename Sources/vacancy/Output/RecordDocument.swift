/// The document that records make up: what opens it, stands between them and ends it.
struct RecordDocument: Sendable {
  let shape: Shape
  private var count = 0

  /// How the records of one call stand together.
  enum Shape: Equatable, Sendable {
    /// One object, or `null`.
    case object(indented: Bool)
    case array(indented: Bool)
    case lines
    case table
    /// An array with an object for each half, also of one notice.
    case postings(indented: Bool)
  }

  init(_ shape: Shape) {
    self.shape = shape
  }

  /// What stands before all records, also when there are none.
  var opening: String {
    shape == .table ? LibraryAdapter.tableHeader : ""
  }

  /// What stands before the next record.
  mutating func separator() -> String {
    defer { count += 1 }
    switch shape {
    case .array(let indented), .postings(let indented):
      return LibraryAdapter.separator(before: count, indented: indented)
    case .object, .lines, .table: return ""
    }
  }

  /// What stands behind each record.
  var terminator: String {
    shape == .lines ? "\n" : ""
  }

  /// What stands behind all records.
  var closing: String {
    switch shape {
    case .object: count == 0 ? "null\n" : "\n"
    case .array(let indented), .postings(let indented):
      LibraryAdapter.end(after: count, indented: indented) + "\n"
    case .lines, .table: ""
    }
  }
}
