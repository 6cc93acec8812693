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
    let notices = notices(of: input, &result)
    var results = [result]
    for (index, notice) in notices.enumerated() {
      if index > 0 { results.append(Batch.Result(end: bytes.count)) }
      LibraryAdapter.append(
        notice, as: shape, spans: loader.recordsSpans, toTerminal: toTerminal, to: &bytes)
      results[index].end = bytes.count
      results[index].hasRecord = true
    }
    return results
  }

  /// The notice of one file, or of the two that hold a half each; two where they do not.
  private func notices(of input: Input, _ result: inout Batch.Result) -> [NoticeReading] {
    let first = loader.load(input.path, input.origin) { result.say($0, style) }
    let second = input.french.flatMap { path in
      loader.load(path, input.origin) { result.say($0, style) }
    }
    guard let first, let second, first.reading.notice.isHalf(beside: second.reading.notice) else {
      return [first, second].compactMap { $0 }
    }
    return [NoticeReading(english: first, french: second)]
  }
}
