import VacancyCore
import VacancyReports

struct RecordDocument: DocumentWriter {
  let shape: Shape
  private var count = 0

  /// How the records of a run form a document.
  enum Shape: Equatable, Sendable {
    /// One object, or `null`.
    case object(indented: Bool)
    case array(indented: Bool)
    case lines
    /// An array with an object for each half, also of one notice.
    case postings(indented: Bool)

    /// Whether there is room for one record only.
    var isObject: Bool { if case .object = self { true } else { false } }
  }

  init(_ shape: Shape) {
    self.shape = shape
  }

  mutating func append(
    _ entry: Batch.Entry, _ bytes: RawSpan, in output: inout OutputWriter
  ) throws(OutputFailure) {
    if let frame { try output.write(frame.separator(before: count)) }
    try output.write(bytes)
    if shape == .lines { try output.write("\n") }
    count += 1
  }

  mutating func end(_: ValidationSummary?, in output: inout OutputWriter) throws(OutputFailure) {
    if let frame {
      try output.write(frame.end(after: count) + "\n")
    } else if shape.isObject {
      try output.write(count == 0 ? "null\n" : "\n")
    }
  }

  private var frame: JSONArrayFrame? {
    switch shape {
    case .array(let indented), .postings(let indented): JSONArrayFrame(indented: indented)
    case .object, .lines: nil
    }
  }
}
