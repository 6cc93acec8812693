import VacancyCore

/// The one place where the command meets the parts of the library that read and write.
enum LibraryAdapter {
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
