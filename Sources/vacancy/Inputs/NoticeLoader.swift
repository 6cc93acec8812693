import VacancyCore

/// Reads the notice of a file, and says what stands in the way.
struct NoticeLoader: Sendable {
  let files: FileReader
  let encoding: TextEncoding?
  let recordsSpans: Bool

  init(_ settings: Settings, spans: Bool) {
    files = FileReader(
      limit: settings.maximumFileSize, refusesBinary: true, encoding: settings.encoding)
    encoding = settings.encoding
    recordsSpans = spans
  }

  /// What one file says; where it says nothing, why.
  func load(
    _ path: Path, _ origin: Input.Origin, saying say: (Finding) -> Void
  ) -> NoticeReading? {
    do throws(InputFailure) {
      let text = try text(of: path, origin)
      if let assumption = text.assumption { say(.assumedEncoding(assumption, of: text, path)) }
      return NoticeReading(try notice(in: text, path), of: text)
    } catch {
      if let finding = error.finding(about: path, origin) { say(finding) }
      return nil
    }
  }

  /// The notice of a text that holds one.
  func notice(in text: SourceText, _ path: Path) throws(InputFailure) -> Reading {
    let reading = LibraryAdapter.reading(of: text, path, spans: recordsSpans)
    guard LibraryAdapter.isNotice(reading) else {
      throw .notANotice(isEmpty: text.bytes.allSatisfy { $0 <= 0x20 })
    }
    return reading
  }

  func text(of path: Path, _ origin: Input.Origin) throws(InputFailure) -> SourceText {
    let bytes = try files.bytes(of: path, origin)
    do throws(TextFailure) {
      return try SourceText(decoding: bytes, as: encoding)
    } catch {
      throw .text(error)
    }
  }
}

extension Finding {
  /// That the bytes are not UTF-8, and what they were read as.
  fileprivate static func assumedEncoding(
    _ assumption: SourceText.Assumption, of text: SourceText, _ path: Path
  ) -> Self {
    Self(
      path, "assumed-encoding", .warning, assumption.message,
      at: text.position(of: assumption.range.start))
  }
}
