import VacancyCore

/// Makes a record of an input: reads the file, its text, the notice.
struct RecordReader: InputReader {
  let loader: NoticeLoader
  let shape: RecordDocument.Shape
  let style: FindingStyle
  /// Whether a terminal shows the records.
  let toTerminal: Bool

  init(
    _ settings: Settings, _ shape: RecordDocument.Shape, _ style: FindingStyle, toTerminal: Bool
  ) {
    loader = NoticeLoader(settings, spans: settings.spans)
    self.shape = shape
    self.toTerminal = toTerminal
    self.style = style
  }

  /// Appends the records that the input gives.
  func read(_ step: InputWalk.Step, into bytes: inout [UInt8]) -> [Batch.Result] {
    var result = Batch.Result(end: bytes.count)
    guard case .input(let input) = step else {
      if case .failure(let finding) = step { result.say(finding, style) }
      return [result]
    }
    let first = load(input.path, input.origin, &result)
    let second = input.french.flatMap { load($0, input.origin, &result) }
    var results = [result]
    if let first, let second, first.isHalf(beside: second) {
      append(NoticeReading(first.first, second.first), to: &results, &bytes)
      return results
    }
    for readings in [first, second].compactMap({ $0 }) {
      for reading in readings {
        append(NoticeReading(reading), to: &results, &bytes)
        if isOneObject { break }
      }
    }
    return results
  }

  /// Whether there is room for one record only.
  private var isOneObject: Bool {
    if case .object = shape { true } else { false }
  }

  private func load(
    _ path: Path, _ origin: Input.Origin, _ result: inout Batch.Result
  ) -> Readings? {
    let readings = loader.load(path, origin) { result.say($0, style) }
    if isOneObject, let readings, readings.count > 1 {
      result.sayIncomplete(.laterNotices(readings, path, in: "--format ndjson"), style)
    }
    return readings
  }

  /// Appends a record: the first to what was said of the input, each further one as a result of its own.
  private func append(
    _ notice: NoticeReading, to results: inout [Batch.Result], _ bytes: inout [UInt8]
  ) {
    if results.last?.hasRecord ?? true { results.append(Batch.Result(end: bytes.count)) }
    LibraryAdapter.append(
      notice, as: shape, spans: loader.recordsSpans, toTerminal: toTerminal, to: &bytes)
    results[results.count - 1].end = bytes.count
    results[results.count - 1].hasRecord = true
  }
}
