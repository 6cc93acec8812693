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
    let first = load(input.path, input.origin, &result, &failures)
    let second = input.french.flatMap { load($0, input.origin, &result, &failures) }
    if let failure = failures.first { output.add(failure, to: &result, &bytes) }
    var results = [result]
    if let first, let second, first.isHalf(beside: second) {
      let notice = ComparedNotice(first.first, second.first, remembering: memory)
      add(notice, input.path, isAlone: output.isOneNotice, to: &results, &bytes)
      return results
    }
    for (readings, path) in [(first, input.path), (second, input.french ?? input.path)] {
      guard let readings else { continue }
      for reading in readings {
        let notice = ComparedNotice(reading, of: reading.text, remembering: memory)
        add(
          notice, path, isAlone: output.isOneNotice && readings.count == 1, to: &results, &bytes)
        if output.isOneObject { break }
      }
    }
    return results
  }

  private func load(
    _ path: Path, _ origin: Input.Origin, _ result: inout Batch.Result, _ failures: inout [Finding]
  ) -> Readings? {
    let readings = loader.load(path, origin) { finding in
      result.say(finding, style)
      if finding.severity == .error { failures.append(finding) }
    }
    if output.isOneObject, let readings, readings.count > 1 {
      result.sayIncomplete(.laterNotices(readings, path, in: "--format text"), style)
    }
    return readings
  }

  /// Adds a comparison: the first to what was said of the input, each further one as a result of its own.
  private func add(
    _ notice: ComparedNotice, _ path: Path, isAlone: Bool, to results: inout [Batch.Result],
    _ bytes: inout [UInt8]
  ) {
    if let last = results.last, last.hasRecord || last.section != nil {
      results.append(Batch.Result(end: bytes.count))
    }
    let index = results.count - 1
    if let finding = Finding.nothingToCompare(in: notice, path, isAlone: isAlone, output) {
      results[index].say(finding, style)
    }
    output.add(notice, path, to: &results[index], &bytes)
  }
}

extension ComparedNotice {
  /// One notice of two files, each of which says its own half best.
  init(
    _ first: Reading, _ second: Reading, remembering memory: ComparisonMemory? = nil
  ) {
    let english = first.has(.english) || !second.has(.english) ? first : second
    let french = second.has(.french) || !first.has(.french) ? second : first
    self.init(
      english: english, of: english.text, french: french, of: french.text, remembering: memory)
  }
}

extension Finding {
  /// That a half is missing. Where one notice was named, nothing came of what was asked; among many,
  /// notices with one half are normal, and a report says it in its overview.
  fileprivate static func nothingToCompare(
    in notice: ComparedNotice, _ path: Path, isAlone: Bool, _ output: DiffOutput
  ) -> Self? {
    guard let remark = notice.remark, let language = notice.missingLanguage,
      isAlone || output.report == nil
    else { return nil }
    let rule: RuleID = language == .english ? .missingEnglishHalf : .missingFrenchHalf
    let isFailure = isAlone && !output.settings.allowsEmpty
    return Self(path, rule, remark, severity: isFailure ? .error : .note)
  }
}

extension Reading {
  func has(_ language: Language) -> Bool { notice.halves[language] != nil }
}
