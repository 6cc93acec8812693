import VacancyCore

/// The one place where the command meets the parts of the library that read and write.
enum LibraryAdapter {
  /// The text of an input, and what had to be assumed to have it.
  ///
  /// - Throws: The finding to report where the bytes are no text.
  static func text(
    of bytes: [UInt8], _ path: Path, as encoding: TextEncoding?
  ) throws(TextFinding) -> (text: SourceText, assumption: Finding?) {
    // TODO(merge): SourceText(decoding: bytes, as: encoding) and its TextFailure, `assumption`.
    guard !bytes.starts(with: "%PDF-".utf8) else {
      throw TextFinding(Finding(path, "not-text", .error, .isPDF))
    }
    guard !bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else {
      throw TextFinding(Finding(path, "not-text", .error, .isWord))
    }
    guard let string = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      throw TextFinding(Finding(path, "not-text", .error, .isBinary))
    }
    return (SourceText(string), nil)
  }

  static func reading(of text: SourceText, _ path: Path, spans: Bool) -> Reading {
    Reading(of: text, path: path.text, recordingSpans: spans)
  }

  /// One notice of two files: the English half of the one, the French half of the other.
  static func combining(_ english: Reading, _ french: Reading) -> Reading {
    var both = english
    both.notice.halves.french = french.notice.halves.french ?? both.notice.halves.french
    both.notice.halves.english = both.notice.halves.english ?? french.notice.halves.english
    both.notice.jobNumber = both.notice.jobNumber ?? french.notice.jobNumber
    return both
  }

  /// Appends a record as it stands in a document of that shape.
  static func append(
    _ reading: Reading, of text: SourceText, as shape: RecordDocument.Shape, spans: Bool,
    to buffer: inout [UInt8]
  ) {
    // TODO(merge): reading.appendJSON(to:indented:depth:locating:), notice.appendCSV.
    switch shape {
    case .object, .array, .lines:
      let path = reading.notice.source.path.utf8.flatMap { byte -> [UInt8] in
        byte < 0x20 || byte == 0x22 || byte == 0x5C ? Array("?".utf8) : [byte]
      }
      buffer += "{\"schemaVersion\":1,\"source\":{\"path\":\"".utf8
      buffer += path
      buffer += "\",\"bytes\":\(text.byteCount)}}".utf8
    case .table:
      buffer += "\(reading.notice.source.path)\r\n".utf8
    }
  }

  // TODO(merge): JSONArrayFrame, the CSV header, NoticeSchema.text.
  static let tableHeader = "path\r\n"

  static func separator(before index: Int, indented: Bool) -> String {
    (index == 0 ? "[" : ",") + (indented ? "\n  " : "")
  }

  static func end(after count: Int, indented: Bool) -> String {
    if count == 0 { return "[]" }
    return indented ? "\n]" : "]"
  }

  static func schema(_ name: SchemaName) -> String {
    switch name {
    case .notice: "{}\n"
    }
  }

  /// Whether a reading found a notice in its text.
  static func isNotice(_ reading: Reading) -> Bool {
    // TODO(merge): halves
    true
  }
}

/// What to say of an input that is no text.
struct TextFinding: Error {
  let finding: Finding

  init(_ finding: Finding) {
    self.finding = finding
  }
}

extension Message {
  fileprivate static var isPDF: Self {
    Self(
      english: "this is a PDF; export it as text first, such as with 'pdftotext -layout'",
      french: "c'est un PDF ; exportez-le d'abord en texte, par exemple avec « pdftotext -layout »")
  }

  fileprivate static var isWord: Self {
    Self(
      english: "this is a Word document; export it as text first, such as with 'pandoc -t plain'",
      french: "c'est un document Word ; exportez-le d'abord en texte, par exemple avec « pandoc -t plain »")
  }

  fileprivate static var isBinary: Self {
    Self(english: "this is not text", french: "ce n'est pas du texte")
  }
}
