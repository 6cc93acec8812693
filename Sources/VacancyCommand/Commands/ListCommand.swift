import VacancyCore
import VacancyReports

/// `vacancy list`: writes a table of notices.
struct ListCommand {
  let paths: [Path]
  let settings: Settings

  /// - Returns: The exit status.
  /// - Throws: A ``UsageError`` or a ``ConfigurationFailure`` before anything is written, an
  ///   ``OutputFailure`` if the output cannot be written.
  func run() throws -> ExitStatus {
    var run = try BatchRun(paths, settings, once: true)
    try run.walk.readConfigurations()
    let outputs = OutputSinks(settings) { ListDocument(settings, $0) }
    let worker = ListWorker(
      loader: NoticeLoader(settings, spans: false), asOf: settings.asOf, style: run.style)
    return try run.complete(worker, BatchWriter(run, outputs, isStreaming: false))
  }
}

private struct ListWorker: BatchWorker {
  let loader: NoticeLoader
  let asOf: CalendarDate?
  let style: FindingStyle

  func work(on input: LoadedInput, in batch: inout Batch) {
    _ = batch.report(input, style, allNotices: nil)
    input.forEachNotice(onlyFirst: false) { reading, french, _ in
      let notice = french.map { reading.joined(with: $0).reading.notice } ?? reading.notice
      batch.addEntry { result, _ in result.entry = .row(ListRow(notice, asOf: asOf)) }
    }
  }
}

/// Gathers the rows and writes them at the end, as they are sorted and their columns fitted.
private struct ListDocument: DocumentWriter {
  private let settings: Settings
  private let output: RequestedOutput
  private var rows: [ListRow] = []

  init(_ settings: Settings, _ output: RequestedOutput) {
    (self.settings, self.output) = (settings, output)
  }

  mutating func append(_ entry: Batch.Entry, _: RawSpan, in _: inout OutputWriter) {
    if case .row(let row) = entry { rows.append(row) }
  }

  func end(_: ValidationSummary?, in output: inout OutputWriter) throws(OutputFailure) {
    let list = NoticeList(
      rows, where: settings.conditions, sortedBy: settings.order,
      isReversed: settings.isReversed, in: settings.language)
    switch settings.format {
    case .csv, .xlsx:
      var table = TableDocument(settings, self.output, "notices", columns: NoticeList.columns)
      try table.begin(in: &output)
      try table.append(list.cells, in: &output)
      try table.end(nil, in: &output)
    case .json: try output.write { $0 += list.json }
    case .ics:
      try output.write(list.calendar(version: HelpText.versionNumber))
      if list.rowsWithoutDay > 0, !settings.quiet {
        let message = Message.withoutDay(list.rowsWithoutDay)
        StandardError.write("vacancy: \(message[settings.language])\n")
      }
    default:
      let isOutput = self.output.isStandardOutput
      try output.write(
        list.text(
          width: Environment.columns(toFile: !isOutput),
          isColored: Environment.isColored(settings.color, on: isOutput ? .output : .file)))
    }
  }
}

extension Message {
  fileprivate static func withoutDay(_ count: Int) -> Self {
    let isOne = count == 1
    return Self(
      english:
        "\(count) notice\(isOne ? " has" : "s have") no date to apply by: not in the calendar",
      french: "\(count) avis sans date limite : \(isOne ? "absent" : "absents") du calendrier")
  }
}
