import VacancyCore

/// Makes a record of an input: reads the file, its text, the notice.
struct RecordReader: InputReader {
  let loader: NoticeLoader
  let shape: RecordDocument.Shape
  let style: FindingStyle

  init(_ settings: Settings, _ shape: RecordDocument.Shape, _ style: FindingStyle) {
    loader = NoticeLoader(settings, spans: settings.spans)
    self.shape = shape
    self.style = style
  }

  /// Appends the record, if the input gives one.
  func read(_ step: InputWalk.Step, into bytes: inout [UInt8]) -> Batch.Result {
    var result = Batch.Result(end: bytes.count)
    switch step {
    case .failure(let finding): result.say(finding, style)
    case .input(let input):
      guard let notice = notice(of: input, &result) else { break }
      LibraryAdapter.append(notice, as: shape, spans: loader.recordsSpans, to: &bytes)
      result.end = bytes.count
      result.hasRecord = true
    }
    return result
  }

  /// The notice of one file, or of the two that hold a half each.
  private func notice(of input: Input, _ result: inout Batch.Result) -> NoticeReading? {
    let first = loader.load(input.path, input.origin) { result.say($0, style) }
    guard let path = input.french else { return first }
    let second = loader.load(path, input.origin) { result.say($0, style) }
    guard let first, let second else { return first ?? second }
    return NoticeReading(english: first, french: second)
  }
}
