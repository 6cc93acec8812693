import VacancyCore

/// Hands everything on to another writer, and gathers what a new baseline lists and what became of the
/// entries of the old one.
final class KnownWriter: BatchWriter {
  private let writer: any BatchWriter
  private(set) var known: Baseline
  private(set) var baselineUse = BaselineUse()

  /// - Parameter known: What the new baseline keeps of the old one.
  init(_ writer: any BatchWriter, known: Baseline) {
    self.writer = writer
    self.known = known
  }

  var status: ExitStatus { writer.status }

  func begin() throws(OutputFailure) { try writer.begin() }

  func write(_ batch: borrowing Batch) throws(OutputFailure) {
    for result in batch.results {
      known.add(result.known)
      if let use = result.baselineUse { baselineUse.add(use) }
    }
    try writer.write(batch)
  }

  func end() throws(OutputFailure) { try writer.end() }
}
