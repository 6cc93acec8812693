import VacancyCore

/// A finding as `json` and `ndjson` write it.
struct FindingObject: JSONObject {
  let finding: ReportedFinding
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
    json.field("unusedBaseline", unusedBaseline)
    json.field("exitStatus", exitStatus)
  }
}

extension ValidationStyle.Tool: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("name", name)
    json.field("version", version)
  }
}
