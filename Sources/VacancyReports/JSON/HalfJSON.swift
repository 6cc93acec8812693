import VacancyCore

extension Half: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("language", language)
    for field in HeaderField.allCases { write(field, to: &json) }
    for part in HalfPart.allCases { write(part, to: &json) }
  }

  private func write(_ field: HeaderField, to json: inout JSONWriter) {
    switch field {
    case .title: json.field("title", title)
    case .jobNumber: json.field("jobNumber", jobNumber)
    case .posts: json.field("posts", posts)
    case .location: json.field("location", location)
    case .body: json.field("body", body)
    case .schedule: json.field("schedule", schedule)
    case .deadline: json.field("deadline", deadline)
    case .salary: json.field("salary", salary)
    case .grade: json.field("grade", grade)
    case .clearance: json.field("clearance", clearance)
    case .otherFields: json.field("otherFields", otherFields)
    case .pendingBudget: json.field("pendingBudget", pendingBudget)
    }
  }

  private func write(_ part: HalfPart, to json: inout JSONWriter) {
    switch part {
    case .positions: json.field("positions", positions)
    case .preamble: json.field("preamble", preamble)
    case .summary: json.field("summary", summary)
    case .qualifications: json.field("qualifications", qualifications)
    case .accountabilities: json.field("accountabilities", accountabilities)
    case .interrelationships: json.field("interrelationships", interrelationships)
    case .competencies: json.field("competencies", competencies)
    case .contract: json.field("contract", contract)
    case .application: json.field("application", application)
    case .additional: json.field("additional", additional)
    case .otherSections: json.field("otherSections", otherSections)
    case .unrecognized: json.field("unrecognized", unrecognized)
    }
  }
}

extension OtherField: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("label", label)
    json.field("text", text)
  }
}

extension OtherSection: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("number", number)
    json.field("heading", heading)
    json.field("paragraphs", paragraphs)
  }
}

extension UnrecognizedLine: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("line", line)
    json.field("text", text)
    json.field("kind", kind)
  }
}

extension UnrecognizedLine.Kind: JSONValue {}
