import VacancyCore

/// A run as JSON objects, one a line, each with its `type`: a `file`, then each `finding` in it, and
/// as the last line always the `summary`. Where that is missing, the rest is.
struct ValidationNDJSON: ValidationWriter {
  private let style: ValidationStyle

  init(_ style: ValidationStyle) {
    self.style = style
  }

  mutating func append(
    _ file: ValidationReport.File, halves: String?, to output: inout [UInt8]
  ) {
    append("file", to: &output) { json in
      json.field("path", file.path)
      json.field("kind", file.kind)
      json.field("status", file.status)
      json.field("jobNumber", file.jobNumber)
      json.field("findings", file.findings.count)
    }
    for finding in file.findings {
      append("finding", to: &output) { json in
        json.field("path", file.path)
        FindingObject(finding: finding, language: style.language).writeFields(to: &json)
      }
    }
  }

  mutating func end(_ summary: ValidationSummary, to output: inout [UInt8]) {
    append("summary", to: &output) { json in
      json.field("tool", style.tool)
      summary.writeFields(to: &json)
    }
  }

  private func append(
    _ type: String, to output: inout [UInt8], _ fields: (inout JSONWriter) -> Void
  ) {
    JSONWriter.append(to: &output, indented: false) { json in
      json.object { json in
        json.field("type", type)
        json.field("schemaVersion", ValidationSchema.version)
        fields(&json)
      }
    }
    output.append(UInt8(ascii: "\n"))
  }
}
