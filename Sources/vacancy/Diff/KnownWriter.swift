import VacancyCore

/// Hands everything on to another writer, and gathers what a new baseline names.
final class KnownWriter: BatchWriter {
  private let writer: any BatchWriter
  private(set) var known: Baseline

  /// - Parameter known: What the baseline names already.
  init(_ writer: any BatchWriter, known: Baseline) {
    self.writer = writer
    self.known = known
  }

  var status: ExitStatus { writer.status }

  func begin() throws(OutputFailure) { try writer.begin() }

  func write(_ batch: borrowing Batch) throws(OutputFailure) {
    for result in batch.results { known.entries.formUnion(result.known) }
    try writer.write(batch)
  }

  func end() throws(OutputFailure) { try writer.end() }
}
