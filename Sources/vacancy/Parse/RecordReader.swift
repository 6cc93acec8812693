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
      guard let notice = notice(of: input, &result) else { break }
      LibraryAdapter.append(notice, as: shape, spans: recordsSpans, to: &bytes)
      result.end = bytes.count
      result.hasRecord = true
    }
    return result
  }

  /// The notice of one file, or of the two that hold a half each.
  private func notice(of input: Input, _ result: inout Batch.Result) -> NoticeReading? {
    let first = reading(of: input.path, input.origin, &result)
    guard let path = input.french else { return first }
    let second = reading(of: path, input.origin, &result)
    guard let first, let second else { return first ?? second }
    return NoticeReading(english: first, french: second)
  }

  /// What one file says; where it says nothing, why.
  private func reading(
    of path: Path, _ origin: Input.Origin, _ result: inout Batch.Result
  ) -> NoticeReading? {
    do throws(InputFailure) {
      let text = try text(of: path, origin)
      if let assumption = text.assumption {
        say(.assumedEncoding(assumption, of: text, path), in: &result)
      }
      let reading = LibraryAdapter.reading(of: text, path, spans: recordsSpans)
      guard LibraryAdapter.isNotice(reading) else {
        throw .notANotice(isEmpty: text.bytes.allSatisfy { $0 <= 0x20 })
      }
      return NoticeReading(reading, of: text)
    } catch {
      if let finding = error.finding(about: path) { say(finding, in: &result) }
      return nil
    }
  }

  private func text(of path: Path, _ origin: Input.Origin) throws(InputFailure) -> SourceText {
    let bytes = try files.bytes(of: path, origin)
    do throws(TextFailure) {
      return try SourceText(decoding: bytes, as: encoding)
    } catch {
      throw .text(error)
    }
  }

  private func say(_ finding: Finding, in result: inout Batch.Result) {
    result.said += style.line(finding)
    if finding.severity == .error { result.status.worsen(to: .incomplete) }
  }
}

extension Finding {
  /// That the bytes are not UTF-8, and what they were read as.
  fileprivate static func assumedEncoding(
    _ assumption: SourceText.Assumption, of text: SourceText, _ path: Path
  ) -> Self {
    let (name, offset) = (text.encoding.rawValue, assumption.offset)
    let byte = String(assumption.byte, radix: 16, uppercase: true)
    return Self(
      path, "assumed-encoding", .warning,
      Message(
        english: "read as \(name), for the byte \(byte) at \(offset) is not UTF-8",
        french: "lu comme \(name), car l'octet \(byte) à \(offset) n'est pas de l'UTF-8"),
      at: text.position(of: assumption.range.start))
  }
}
