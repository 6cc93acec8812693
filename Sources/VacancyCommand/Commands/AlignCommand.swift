import VacancyCore
import VacancyReports

/// `vacancy align`: writes the sentences of the two halves that are translations of each other.
struct AlignCommand {
  let paths: [Path]
  let settings: Settings

  /// - Returns: The exit status.
  /// - Throws: A ``UsageError`` or a ``ConfigurationFailure`` before anything is written, an
  ///   ``OutputFailure`` if the output cannot be written.
  func run() throws -> ExitStatus {
    var run = try BatchRun(paths, settings, once: true)
    try run.walk.readConfigurations()
    let format = settings.format
    let outputs = OutputSinks(settings) { _ in AlignmentDocument(format: format) }
    let loader = NoticeLoader(settings)
    let worker = AlignWorker(
      loader: loader, format: format, style: run.style, toTerminal: outputs.isTerminal)
    let writer = AlignWriter(run, outputs)
    guard let files = loader.twoFiles(paths, settings),
      files.halves != nil || paths.contains(where: \.isStandardStream)
    else { return try run.complete(worker, writer) }
    return try run.complete(worker, writer, with: files)
  }
}

private struct AlignWorker: BatchWorker {
  let loader: NoticeLoader
  let format: OutputFormat
  let style: FindingStyle
  let toTerminal: Bool
  private let memory = ComparisonCache()

  init(loader: NoticeLoader, format: OutputFormat, style: FindingStyle, toTerminal: Bool) {
    (self.loader, self.format, self.style) = (loader, format, style)
    self.toTerminal = toTerminal
  }

  func work(on input: LoadedInput, in batch: inout Batch) {
    _ = batch.report(input, style, allNotices: nil)
    input.forEachNotice(onlyFirst: false) { reading, french, file in
      let alignment = NoticeAlignment(reading, french, remembering: memory)
      batch.addEntry { result, bytes in
        result.entry = .record
        if alignment.isEmpty {
          result.report(InputFinding(file.path, nil, .nothingToAlign, severity: .note), style)
        }
        switch format {
        case .tsv: alignment.appendTSV(to: &bytes, showingHidden: toTerminal)
        case .tmx: alignment.appendTMX(to: &bytes, showingHidden: toTerminal)
        default: alignment.appendJSON(to: &bytes)
        }
      }
    }
  }
}

/// Counts the notices that have aligned texts.
private final class AlignWriter: BatchWriter {
  private var aligned = 0

  override func write(_ result: Batch.Result, _ bytes: RawSpan) throws(OutputFailure) {
    if !bytes.isEmpty { aligned += 1 }
    try super.write(result, bytes)
  }

  override func finish() throws(OutputFailure) {
    end()
    // That nothing was aligned must not look as if all was.
    guard status == .success, aligned == 0, !settings.allowsEmpty, !outputs.hasFailed else {
      return
    }
    let message = Message(
      english: "no notice has both halves: nothing was aligned",
      french: "aucun avis n'a ses deux versions : rien n'a été aligné")
    StandardError.write("vacancy: \(message[settings.language])\n")
    status = .incomplete
  }
}

/// The aligned texts of all notices as one document.
private struct AlignmentDocument: DocumentWriter {
  let format: OutputFormat
  private let frame = JSONArrayFrame(indented: true)
  private var count = 0

  init(format: OutputFormat) {
    self.format = format
  }

  func begin(in output: inout OutputWriter) throws(OutputFailure) {
    switch format {
    case .tsv: try output.write(TabSeparated.header)
    case .tmx: try output.write(TranslationMemoryExchange.opening(version: HelpText.versionNumber))
    default: break
    }
  }

  mutating func append(
    _: Batch.Entry, _ bytes: RawSpan, in output: inout OutputWriter
  ) throws(OutputFailure) {
    guard !bytes.isEmpty else { return }
    if format == .json { try output.write(frame.separator(before: count)) }
    try output.write(bytes)
    count += 1
  }

  func end(_: ValidationSummary?, in output: inout OutputWriter) throws(OutputFailure) {
    switch format {
    case .tsv: break
    case .tmx: try output.write(TranslationMemoryExchange.end)
    default: try output.write(frame.end(after: count) + "\n")
    }
  }
}

extension Message {
  fileprivate static var nothingToAlign: Self {
    Self(
      english: "only one half; nothing to align",
      french: "une seule version ; rien à aligner")
  }
}
