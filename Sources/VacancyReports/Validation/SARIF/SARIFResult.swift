import VacancyCore

struct SARIFResult: JSONObject {
  let finding: ReportedFinding
  /// The address of its file.
  let uri: String
  let ruleIndex: Int?
  let language: Language

  func writeFields(to json: inout JSONWriter) {
    json.field("ruleId", finding.rule)
    if let ruleIndex { json.field("ruleIndex", ruleIndex) }
    json.field("level", finding.severity)
    json.objectField("message") { $0.field("text", finding.message[language]) }
    json.field("locations", [SARIFLocation(uri: uri, span: finding.span, path: finding.path)])
    if let counterpart = finding.counterpart {
      json.field("relatedLocations", [related(counterpart)])
    }
    json.objectField("partialFingerprints") { $0.field("vacancy/v1", finding.fingerprint) }
    // All results say whether they are suppressed, or none may.
    json.listField("suppressions") { json in
      guard let reason = finding.suppression else { return }
      json.item(
        JSONFields { json in
          json.field("kind", "external")
          json.field("status", "accepted")
          json.field("justification", reason)
        })
    }
  }

  private func related(_ counterpart: ValidationReport.Counterpart) -> SARIFLocation {
    SARIFLocation(
      uri: counterpart.file.map { SARIFAddress.uri(of: Array($0.utf8)) } ?? uri,
      span: counterpart.span, path: counterpart.path,
      message: counterpart.message[language], id: 1)
  }
}

/// A place in a file, or the whole of it.
struct SARIFLocation: JSONObject {
  let uri: String
  var span: ValidationReport.Span?
  var path: RecordPath?
  var message: String?
  var id: Int?

  func writeFields(to json: inout JSONWriter) {
    if let id { json.field("id", id) }
    json.objectField("physicalLocation") { json in
      json.objectField("artifactLocation") { $0.field("uri", uri) }
      if let span {
        json.objectField("region") { json in
          json.field("startLine", span.start.line)
          json.field("startColumn", span.start.column)
          json.field("endLine", span.end.line)
          json.field("endColumn", span.end.column)
        }
      }
    }
    if let path {
      let value = JSONFields { json in
        json.field("fullyQualifiedName", path)
        json.field("kind", "value")
      }
      json.field("logicalLocations", [value])
    }
    if let message { json.objectField("message") { $0.field("text", message) } }
  }
}
