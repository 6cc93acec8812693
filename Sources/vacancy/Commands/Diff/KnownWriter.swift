import VacancyCore

/// Hands everything on to another writer, gathers what a new baseline lists and what became of the
/// entries of the old one, and counts the notices.
final class KnownWriter: BatchWriter {
  private let writer: any BatchWriter
  private(set) var known = Baseline()
  private(set) var baselineUse = BaselineUse()
  private(set) var notices = 0
  /// The notices whose halves were compared.
  private(set) var compared = 0

  init(_ writer: any BatchWriter) {
    self.writer = writer
  }

  var status: ExitStatus { writer.status }

  func begin() throws(OutputFailure) { try writer.begin() }

  func write(_ batch: borrowing Batch) throws(OutputFailure) {
    for result in batch.results {
      known.add(result.known)
      if let use = result.baselineUse { baselineUse.add(use) }
      guard let isCompared = result.isCompared else { continue }
      notices += 1
      if isCompared { compared += 1 }
    }
    try writer.write(batch)
  }

  func end() throws(OutputFailure) { try writer.end() }
}
