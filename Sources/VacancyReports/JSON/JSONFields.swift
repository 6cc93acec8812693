import VacancyCore

/// An object whose fields a closure writes.
struct JSONFields: JSONObject {
  let write: (inout JSONWriter) -> Void

  func writeFields(to json: inout JSONWriter) { write(&json) }
}

extension JSONObject {
  /// The object as a document: indented, with a line end.
  var document: String {
    var buffer: [UInt8] = []
    JSONWriter.append(to: &buffer, indented: true) { write(to: &$0) }
    return String(decoding: buffer, as: UTF8.self) + "\n"
  }
}
