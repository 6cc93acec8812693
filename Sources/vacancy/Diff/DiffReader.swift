import VacancyCore

/// Makes a comparison of an input.
struct DiffReader: InputReader {
  let loader: NoticeLoader
  let output: DiffOutput
  let style: FindingStyle
  private let memory = ComparisonMemory()

  init(_ settings: Settings, _ output: DiffOutput, _ style: FindingStyle) {
    // The comparison says where things stand.
    loader = NoticeLoader(settings, spans: true)
    self.output = output
    self.style = style
  }

  func read(_ step: InputWalk.Step, into bytes: inout [UInt8]) -> [Batch.Result] {
    var result = Batch.Result(end: bytes.count)
    guard case .input(let input) = step else {
      if case .failure(let finding) = step {
        result.say(finding, style)
        if finding.severity == .error { output.add(finding, to: &result, &bytes) }
      }
      return [result]
    }
    var failures: [Finding] = []
    let notices = notices(of: input, &result, &failures)
    if let failure = failures.first { output.add(failure, to: &result, &bytes) }
    var results = [result]
    for (index, (notice, path)) in notices.enumerated() {
      if index > 0 { results.append(Batch.Result(end: bytes.count)) }
      if let finding = Finding.nothingToCompare(in: notice, path, output) {
        results[index].say(finding, style)
      }
      output.add(notice, path, to: &results[index], &bytes)
    }
    return results
  }

  /// The comparison of one file, or of the two that hold a half each; of each where they do not.
  private func notices(
    of input: Input, _ result: inout Batch.Result, _ failures: inout [Finding]
  ) -> [(notice: ComparedNotice, path: Path)] {
    func load(_ path: Path) -> NoticeReading? {
      loader.load(path, input.origin) { finding in
        result.say(finding, style)
        if finding.severity == .error { failures.append(finding) }
      }
    }
    guard let frenchPath = input.french else {
      guard let notice = load(input.path) else { return [] }
      return [
        (ComparedNotice(notice.reading, of: notice.text, remembering: memory), input.path)
      ]
    }
    let (first, second) = (load(input.path), load(frenchPath))
    guard failures.isEmpty else { return [] }
    guard let first, let second, first.reading.notice.isHalf(beside: second.reading.notice) else {
      return [(first, input.path), (second, frenchPath)].compactMap { notice, path in
        notice.map { (ComparedNotice($0.reading, of: $0.text, remembering: memory), path) }
      }
    }
    return [(ComparedNotice(first, second, remembering: memory), input.path)]
  }
}

extension ComparedNotice {
  /// One notice of two files, each of which says its own half best.
  init(
    _ first: NoticeReading, _ second: NoticeReading, remembering memory: ComparisonMemory? = nil
  ) {
    let english = first.has(.english) || !second.has(.english) ? first : second
    let french = second.has(.french) || !first.has(.french) ? second : first
    self.init(
      english: english.reading, of: english.text, french: french.reading, of: french.text,
      remembering: memory)
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
