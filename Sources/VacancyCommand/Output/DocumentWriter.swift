import VacancyCore
import VacancyReports

/// Writes the results of a run as one document.
protocol DocumentWriter {
  mutating func begin(in output: inout OutputWriter) throws(OutputFailure)

  /// - Parameter bytes: The bytes of a record.
  mutating func append(
    _ entry: Batch.Entry, _ bytes: RawSpan, in output: inout OutputWriter
  ) throws(OutputFailure)

  mutating func end(
    _ summary: ValidationSummary?, in output: inout OutputWriter
  ) throws(OutputFailure)
}

extension DocumentWriter {
  func begin(in output: inout OutputWriter) {}
}
