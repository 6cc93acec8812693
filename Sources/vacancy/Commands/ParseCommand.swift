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
    guard let french else { return append(reading, to: &buffer) }
    let (joined, first) = reading.joined(with: french)
    append(joined, to: &buffer, spansFrom: first, of: french)
  }

  /// - Parameters:
  ///   - first: The index of the first span that is a place in another file.
  ///   - french: The reading of that file.
  private func append(
    _ reading: Reading, to buffer: inout [UInt8], spansFrom first: Int = .max,
    of french: Reading? = nil
  ) {
    let isIndented: Bool
    var depth = 0
    switch shape {
    case .object(let indented): isIndented = indented
    case .array(let indented): (isIndented, depth) = (indented, 1)
    case .lines: isIndented = false
    case .table:
      NoticeCSV.appendRows(of: reading.notice, to: &buffer, showingHidden: toTerminal)
      return
    case .postings(let indented):
      JobPosting.append(of: reading.notice, to: &buffer, indented: indented)
      return
    }
    guard spans else {
      return reading.notice.appendJSON(to: &buffer, indented: isIndented, depth: depth)
    }
    // The spans of a French file come after those of the English one.
    var finder = reading.positions
    var count = 0
    reading.appendJSON(to: &buffer, indented: isIndented, depth: depth) {
      if count == first, let french { finder = french.positions }
      count += 1
      return (finder.position(of: $0.start), finder.position(of: $0.end))
    }
  }
}
