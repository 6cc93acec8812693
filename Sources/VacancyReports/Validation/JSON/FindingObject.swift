import VacancyCore

/// A finding as `json` and `ndjson` write it.
struct FindingObject: JSONObject {
  let finding: ValidationReport.Finding
  let language: Language

  func writeFields(to json: inout JSONWriter) {
    json.field("rule", finding.rule)
    json.field("severity", finding.severity)
    json.field("message", finding.message[language])
    json.field("span", finding.span)
    json.field("pointer", finding.path)
    json.field("counterpart", finding.counterpart)
    json.field("fingerprint", finding.fingerprint)
    json.field("suppression", finding.suppression)
  }
}

extension ValidationReport.Span: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    SpanObject(start: start, end: end).writeFields(to: &json)
  }
}

extension ValidationReport.Counterpart: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("pointer", path)
    json.field("text", text)
    json.field("span", span)
    json.field("path", file)
  }
}

extension ValidationReport.Status: JSONValue {}
extension ValidationReport.Kind: JSONValue {}

extension ValidationSummary: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("files", files)
    json.field("ok", ok)
    json.field("withFindings", withFindings)
    json.field("incomplete", incomplete)
    json.field("errors", errors)
    json.field("warnings", warnings)
    json.field("notes", notes)
    json.field("suppressed", suppressed)
    json.listField("unusedBaseline") { json in
      for entry in unusedBaseline { json.item(BaselineEntryObject(entry: entry)) }
    }
    json.field("exitStatus", exitStatus)
  }
}

/// What made the findings.
struct ToolObject: JSONObject {
  let tool: ValidationStyle.Tool

  func writeFields(to json: inout JSONWriter) {
    json.field("name", tool.name)
    json.field("version", tool.version)
  }
}
