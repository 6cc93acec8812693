import VacancyCore

/// Makes a comparison of an input.
struct DiffReader: InputReader {
  let loader: NoticeLoader
  let output: DiffOutput
  let style: FindingStyle

  init(_ settings: Settings, _ output: DiffOutput, _ style: FindingStyle) {
    // The comparison says where things stand.
    loader = NoticeLoader(settings, spans: true)
    self.output = output
    self.style = style
  }

  func read(_ step: InputWalk.Step, into bytes: inout [UInt8]) -> Batch.Result {
    var result = Batch.Result(end: bytes.count)
    switch step {
    case .failure(let finding): result.say(finding, style)
    case .input(let input):
      guard let notice = notice(of: input, &result) else { break }
      if let finding = Finding.nothingToCompare(in: notice, input.path, output) {
        result.say(finding, style)
      }
      output.add(notice, to: &result, &bytes)
    }
    return result
  }

  /// The comparison of one file, or of the two that hold a half each.
  private func notice(of input: Input, _ result: inout Batch.Result) -> ComparedNotice? {
    let first = loader.load(input.path, input.origin) { result.say($0, style) }
    let second = input.french.flatMap { french in
      loader.load(french, input.origin) { result.say($0, style) }
    }
    guard let first, let second else {
      return (first ?? second).map { ComparedNotice($0.reading, of: $0.text) }
    }
    return ComparedNotice(first, second)
  }
}

extension ComparedNotice {
  /// One notice of two files, each of which says its own half best.
  init(_ first: NoticeReading, _ second: NoticeReading) {
    let english = first.has(.english) || !second.has(.english) ? first : second
    let french = second.has(.french) || !first.has(.french) ? second : first
    self.init(
      english: english.reading, of: english.text, french: french.reading, of: french.text)
  }
}

extension Finding {
  /// That a half is missing. Where one notice was named, nothing came of what was asked; among many,
  /// notices with one half are normal, and a report says it in its overview.
  fileprivate static func nothingToCompare(
    in notice: ComparedNotice, _ path: Path, _ output: DiffOutput
  ) -> Self? {
    guard let remark = notice.remark, let language = notice.missingLanguage,
      output.isOneNotice || output.report == nil
    else { return nil }
    let rule = language == .english ? "missing-english-half" : "missing-french-half"
    return Self(path, rule, output.isOneNotice ? .error : .note, remark)
  }
}

extension NoticeReading {
  func has(_ language: Language) -> Bool { reading.notice.halves[language] != nil }
}
