extension Half: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("language", language)
    json.field("title", title)
    json.field("jobNumber", jobNumber)
    json.field("posts", posts)
    json.field("location", location)
    json.field("body", body)
    json.field("schedule", schedule)
    json.field("deadline", deadline)
    json.field("salary", salary)
    json.field("grade", grade)
    json.field("clearance", clearance)
    json.field("otherFields", otherFields)
    json.field("pendingBudget", pendingBudget)
    json.field("positions", positions)
    json.field("preamble", preamble)
    json.field("summary", summary)
    json.field("qualifications", qualifications)
    json.field("accountabilities", accountabilities)
    json.field("interrelationships", interrelationships)
    json.field("competencies", competencies)
    json.field("contract", contract)
    json.field("application", application)
    json.field("additional", additional)
    json.field("otherSections", otherSections)
    json.field("unrecognized", unrecognized)
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
  }
}
