package import VacancyCore

extension UnreadableInput {
  /// Appends the input as one JSON object with the keys of a comparison, without a line end.
  package func appendJSON(to buffer: inout [UInt8], in language: Language, depth: Int = 0) {
    JSONWriter.append(to: &buffer, indented: true, depth: depth) { json in
      json.object { json in
        json.field("schemaVersion", DiffSchema.version)
        json.field("source", UnreadSource(path: path))
        json.field("frenchSource", Notice.Source?.none)
        json.field("jobNumber", String?.none)
        json.field("status", reason)
        json.field("message", message[language])
        json.listField("differences") { _ in }
        json.field("summary", DifferenceTally())
      }
    }
  }
}

private struct UnreadSource: JSONObject {
  let path: String

  func writeFields(to json: inout JSONWriter) {
    json.field("path", path)
    json.field("bytes", Int?.none)
    json.field("encoding", String?.none)
    json.field("notice", Int?.none)
    json.field("converter", String?.none)
  }
}

extension ComparedNotice.Status: JSONValue {}
extension UnreadableInput.Reason: JSONValue {}
