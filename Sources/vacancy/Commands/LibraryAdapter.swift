import VacancyCore
import VacancyReports

/// The one place where the command meets the parts of the library that read and write.
enum LibraryAdapter {
  static func readings(of text: SourceText, _ path: Path, spans: Bool) -> Readings {
    Readings(of: text, path: path.text, recordingSpans: spans)
  }

  /// Whether a reading found a notice in its text.
  static func isNotice(_ reading: Reading) -> Bool {
    reading.notice.halves.english != nil || reading.notice.halves.french != nil
  }

  /// Appends a record as it stands in a document of that shape.
  ///
  /// - Parameter toTerminal: Whether a terminal shows the document.
  static func append(
    _ notice: NoticeReading, as shape: RecordDocument.Shape, spans: Bool, toTerminal: Bool,
    to buffer: inout [UInt8]
  ) {
    let (indented, depth) =
      switch shape {
      case .object(let indented): (indented, 0)
      case .array(let indented): (indented, 1)
      case .lines, .table: (false, 0)
      case .postings(let indented): (indented, 1)
      }
    if shape == .table {
      NoticeCSV.appendRows(of: notice.reading.notice, to: &buffer, showingHidden: toTerminal)
    } else if case .postings = shape {
      JobPosting.append(of: notice.reading.notice, to: &buffer, indented: indented)
    } else if spans {
      var places = SpanPlaces(of: notice)
      notice.reading.appendJSON(to: &buffer, indented: indented, depth: depth) {
        places.next($0)
      }
    } else {
      notice.reading.notice.appendJSON(to: &buffer, indented: indented, depth: depth)
    }
  }

  /// The first line of a table.
  static var tableHeader: String {
    var buffer: [UInt8] = []
    NoticeCSV.appendHeader(to: &buffer)
    return String(decoding: buffer, as: UTF8.self)
  }

  static func separator(before index: Int, indented: Bool) -> String {
    JSONArrayFrame(indented: indented).separator(before: index)
  }

  static func end(after count: Int, indented: Bool) -> String {
    JSONArrayFrame(indented: indented).end(after: count)
  }

  static func schema(_ name: SchemaName) -> String {
    switch name {
    case .notice: NoticeSchema.text
    case .notices: NoticeSchema.listText
    case .validation: ValidationSchema.text
    case .finding: ValidationSchema.lineText
    case .diff: DiffSchema.text
    case .diffs: DiffSchema.listText
    case .rules: RulesSchema.text
    case .config: ConfigurationSchema.text
    }
  }
}
