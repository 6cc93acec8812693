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
    let shape = shape(isOneFile: run.walk.isOneFile)
    let outputs = OutputSinks(settings) { output in
      guard let shape else {
        return TableDocument(settings, output, "halves", columns: NoticeCSV.columns)
      }
      return RecordDocument(shape)
    }
    let worker = ParseWorker(
      loader: NoticeLoader(settings, spans: settings.spans), shape: shape, spans: settings.spans,
      style: run.style)
    return try run.complete(worker, BatchWriter(run, outputs))
  }

  /// The shape of the document; `nil` for a table. It depends on how the command was called, never on what
  /// is found.
  private func shape(isOneFile: Bool) -> RecordDocument.Shape? {
    switch settings.format {
    case .ndjson: .lines
    case .csv, .xlsx: nil
    case .jobposting: .postings(indented: !settings.compact)
    default:
      isOneFile
        ? .object(indented: !settings.compact) : .array(indented: !settings.compact)
    }
  }
}

/// Makes records of the notices of an input.
private struct ParseWorker: BatchWorker {
  let loader: NoticeLoader
  let shape: RecordDocument.Shape?
  let spans: Bool
  let style: FindingStyle

  func work(on input: LoadedInput, in batch: inout Batch) {
    let isObject = shape?.isObject ?? false
    _ = batch.report(input, style, allNotices: isObject ? "--format ndjson" : nil)
    input.forEachNotice(onlyFirst: isObject) { reading, french, _ in
      let (joined, firstSpan) = french.map { reading.joined(with: $0) } ?? (reading, .max)
      batch.addEntry { result, bytes in
        if let shape {
          append(joined, in: shape, to: &bytes, spansFrom: firstSpan, of: french)
          result.entry = .record
        } else {
          result.entry = .rows(NoticeCSV.rows(of: joined.notice))
        }
      }
    }
  }

  /// Appends a record.
  ///
  /// - Parameters:
  ///   - first: The index of the first span that is a place in another file.
  ///   - french: The reading of that file.
  private func append(
    _ reading: Reading, in shape: RecordDocument.Shape, to buffer: inout [UInt8],
    spansFrom first: Int, of french: Reading?
  ) {
    let isIndented: Bool
    var depth = 0
    switch shape {
    case .object(let indented): isIndented = indented
    case .array(let indented): (isIndented, depth) = (indented, 1)
    case .lines: isIndented = false
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
