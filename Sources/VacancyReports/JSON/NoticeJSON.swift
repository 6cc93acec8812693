public import VacancyCore

extension Notice {
  /// Appends the record as one JSON object, without a line end.
  ///
  /// Every key is there, in the order of the documentation, with `null` or `[]` where the notice
  /// says nothing. The bytes are UTF-8; the same notice always gives the same bytes.
  ///
  /// - Parameters:
  ///   - buffer: What it holds stays; one buffer can serve many notices.
  ///   - indented: Two spaces a level and a key a line; otherwise not a single space.
  ///   - depth: The nesting depth of the object: 1 for an item of a list.
  public func appendJSON(to buffer: inout [UInt8], indented: Bool, depth: Int = 0) {
    JSONWriter.append(to: &buffer, indented: indented, depth: depth) { write(to: &$0) }
  }

  /// The record as JSON, without a line end.
  public func json(indented: Bool = true) -> String {
    var buffer: [UInt8] = []
    appendJSON(to: &buffer, indented: indented)
    return String(decoding: buffer, as: UTF8.self)
  }
}

extension Reading {
  /// Appends the record as one JSON object, followed in it by `spans`: the range of each value.
  ///
  /// - Parameters:
  ///   - buffer: What it holds stays; one buffer can serve many notices.
  ///   - indented: Two spaces a level and a key a line; otherwise not a single space.
  ///   - depth: The nesting depth of the object: 1 for an item of a list.
  ///   - locating: The places on disk of the start and the end of a stretch of the text. It is
  ///     called once for each of ``spans``, in their order.
  public func appendJSON(
    to buffer: inout [UInt8], indented: Bool, depth: Int = 0,
    locating: (TextRange) -> (start: Position, end: Position)
  ) {
    JSONWriter.append(to: &buffer, indented: indented, depth: depth) { json in
      json.object { json in
        json.fields(of: notice)
        json.objectField("spans") { json in
          for span in spans {
            let (start, end) = locating(span.range)
            json.field(key: span.path, ValidationReport.Span(start: start, end: end))
          }
        }
      }
    }
  }
}
