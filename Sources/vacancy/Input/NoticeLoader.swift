import VacancyCore

/// Reads the notices of a file, and says what stands in the way.
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

  /// The notices of one file, nearly always one; where it has none, says why.
  func load(
    _ path: Path, _ origin: Input.Origin, saying say: (Finding) -> Void
  ) -> Readings? {
    do throws(InputFailure) {
      let text = try text(of: path, origin)
      if let assumption = text.assumption { say(.assumedEncoding(assumption, of: text, path)) }
      return try notices(in: text, path)
    } catch {
      if let finding = error.finding(about: path, origin) { say(finding) }
      return nil
    }
  }

  /// The notices of a text that holds at least one.
  func notices(in text: SourceText, _ path: Path) throws(InputFailure) -> Readings {
    let readings = LibraryAdapter.readings(of: text, path, spans: recordsSpans)
    guard LibraryAdapter.isNotice(readings.first) else {
      throw .notANotice(isEmpty: text.bytes.allSatisfy { $0 <= 0x20 })
    }
    return readings
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
      path, .assumedEncoding, assumption.message,
      at: text.position(of: assumption.range.start))
  }
}
