import VacancyCore
import VacancyReports

/// Gathers the sections of a report and writes it at the end: its overview stands before them all.
final class ReportWriter: BatchWriter {
  private let report: any DiffReport
  private let isOneNotice: Bool
  private var door: OutputWriter
  private var errors: OutputWriter
  private var sections: [DiffSection] = []
  private var progress: Progress
  private(set) var status = ExitStatus.success

  init(
    _ report: any DiffReport, isOneNotice: Bool, to door: consuming OutputWriter,
    errors: consuming OutputWriter, progress: Progress
  ) {
    self.progress = progress
    self.report = report
    self.isOneNotice = isOneNotice
    self.door = door
    self.errors = errors
  }

  func begin() {}

  func write(_ batch: borrowing Batch) {
    for result in batch.results {
      status.worsen(to: result.status)
      if !result.said.isEmpty { progress.end() }
      // Nobody is left to be told where standard error cannot be written.
      try? errors.write(result.said)
      try? errors.flush()
      if let section = result.section { sections.append(section) }
    }
    progress.add(batch.results.count)
  }

  func end() throws(OutputFailure) {
    progress.end()
    // One file may hold several notices.
    if !isOneNotice || sections.count > 1 {
      try door.write(report.document(sections))
    } else {
      try door.write(sections.first.map(report.document) ?? report.emptyDocument)
    }
    try door.flush()
  }
}
