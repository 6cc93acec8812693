import VacancyCore

/// Makes a record of an input: reads the file, its text, the notice.
struct RecordReader: Sendable {
  let files: FileReader
  let encoding: TextEncoding?
  let recordsSpans: Bool
  let shape: RecordDocument.Shape
  let style: FindingStyle

  init(_ settings: Settings, _ shape: RecordDocument.Shape, _ style: FindingStyle) {
    files = FileReader(limit: settings.maximumFileSize)
    encoding = settings.encoding
    recordsSpans = settings.spans
    self.shape = shape
    self.style = style
  }

  /// Appends the record, if the input gives one.
  func read(_ step: InputWalk.Step, into bytes: inout [UInt8]) -> Batch.Result {
    var result = Batch.Result(end: bytes.count, hasRecord: false, said: "", status: .success)
    switch step {
    case .failure(let finding): say(finding, in: &result)
    case .input(let input):
      guard let (reading, text) = notice(of: input, &result) else { break }
      LibraryAdapter.append(reading, of: text, as: shape, spans: recordsSpans, to: &bytes)
      result.end = bytes.count
      result.hasRecord = true
    }
    return result
  }

  /// The notice of one file, or of the two that hold a half each.
  private func notice(
    of input: Input, _ result: inout Batch.Result
  ) -> (Reading, SourceText)? {
    let first = reading(of: input.path, input.origin, &result)
    guard let french = input.french else { return first }
    let second = reading(of: french, input.origin, &result)
    guard let (first, text) = first else { return second }
    guard let (second, _) = second else { return (first, text) }
    return (LibraryAdapter.combining(first, second), text)
  }

  private func reading(
    of path: Path, _ origin: Input.Origin, _ result: inout Batch.Result
  ) -> (Reading, SourceText)? {
    do {
      let bytes = try files.bytes(of: path, origin)
      let (text, assumption) = try LibraryAdapter.text(of: bytes, path, as: encoding)
      if let assumption { say(assumption, in: &result) }
      let reading = LibraryAdapter.reading(of: text, path, spans: recordsSpans)
      if LibraryAdapter.isNotice(reading) { return (reading, text) }
      say(Finding(path, "not-a-notice", .error, .noNotice(isBlank: isBlank(bytes))), in: &result)
    } catch let failure as InputFailure {
      if let finding = failure.finding(about: path) { say(finding, in: &result) }
    } catch let failure as TextFinding {
      say(failure.finding, in: &result)
    } catch {
      // The two above are all that is thrown; the compiler cannot know it.
      result.status.worsen(to: .broken)
    }
    return nil
  }

  private func say(_ finding: Finding, in result: inout Batch.Result) {
    result.said += style.line(finding)
    if finding.severity == .error { result.status.worsen(to: .incomplete) }
  }

  private func isBlank(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { $0 <= 0x20 }
  }
}

extension Message {
  fileprivate static func noNotice(isBlank: Bool) -> Self {
    isBlank
      ? Self(english: "this file is empty", french: "ce fichier est vide")
      : Self(
        english: "no vacancy notice is found here, in English or in French",
        french: "aucun avis de vacance ne se trouve ici, ni en anglais ni en français")
  }
}
