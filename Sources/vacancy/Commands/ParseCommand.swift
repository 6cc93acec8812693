import VacancyCore
import VacancyReports

/// `vacancy parse`: writes notices as records.
struct ParseCommand {
  let paths: [Path]
  let settings: Settings

  /// - Returns: The exit status.
  /// - Throws: A ``UsageError`` or a ``ConfigurationFailure`` before anything is written, an
  ///   ``OutputFailure`` if the output cannot be written.
  func run() throws -> ExitStatus {
    var run = try BatchRun(paths, settings)
    try run.walk.readConfigurations()
    let shape = shape
    let outputs = OutputSinks(settings) { _ in RecordDocument(shape) }
    let worker = ParseWorker(
      loader: NoticeLoader(settings, spans: settings.spans), shape: shape, spans: settings.spans,
      style: run.style, toTerminal: outputs.isTerminal)
    return try run.complete(worker, BatchWriter(run, outputs))
  }

  /// The shape of the document. It depends on how the command was called, never on what is found.
  private var shape: RecordDocument.Shape {
    switch settings.format {
    case .ndjson: .lines
    case .csv: .table
    case .jobposting: .postings(indented: !settings.compact)
    default:
      InputWalk.isOneFile(paths, settings)
        ? .object(indented: !settings.compact) : .array(indented: !settings.compact)
    }
  }
}

/// Makes records of the notices of an input.
private struct ParseWorker: BatchWorker {
  let loader: NoticeLoader
  let shape: RecordDocument.Shape
  let spans: Bool
  let style: FindingStyle
  let toTerminal: Bool

  func work(on step: InputWalk.Step, in batch: inout Batch) {
    let input = loader.load(step)
    _ = batch.report(input, style, allNotices: shape.isObject ? "--format ndjson" : nil)
    input.forEachNotice(onlyFirst: shape.isObject) { reading, french, _ in
      batch.addEntry { result, bytes in
        append(reading, french, to: &bytes)
        result.entry = .record
      }
    }
  }

  /// Appends a record.
  ///
  /// - Parameter french: The reading of the French half, if it lies in a file of its own.
  private func append(_ reading: Reading, _ french: Reading?, to buffer: inout [UInt8]) {
    let joined = french.map { reading.joined(with: $0) }
    let notice = joined?.reading.notice ?? reading.notice
    switch shape {
    case .table: NoticeCSV.appendRows(of: notice, to: &buffer, showingHidden: toTerminal)
    case .postings(let indented): JobPosting.append(of: notice, to: &buffer, indented: indented)
    case .object, .array, .lines:
      let (indented, depth) =
        switch shape {
        case .object(let indented): (indented, 0)
        case .array(let indented): (indented, 1)
        case .lines, .table, .postings: (false, 0)
        }
      guard spans else {
        notice.appendJSON(to: &buffer, indented: indented, depth: depth)
        return
      }
      // The spans of a French file come after those of the English one.
      var finder = reading.positions
      var count = 0
      (joined?.reading ?? reading).appendJSON(to: &buffer, indented: indented, depth: depth) {
        if let french, count == joined?.firstFrenchSpan { finder = french.positions }
        count += 1
        return (finder.position(of: $0.start), finder.position(of: $0.end))
      }
    }
  }
}
