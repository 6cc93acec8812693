import VacancyCore

extension Qualifications: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("essential", essential)
    json.field("desirable", desirable)
    json.field("experience", experience)
    json.field("languages", languages)
    json.field("education", education)
  }
}

extension Qualifications.List: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("intro", intro)
    json.field("items", items)
    json.field("remarks", remarks)
  }
}

extension Experience: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("years", years)
    json.field("item", item)
  }
}

extension LanguageRequirement: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("language", language)
    json.field("level", level)
    json.field("label", label)
  }
}

extension Education: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("level", level)
    json.field("item", item)
  }
}

extension Accountability: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("heading", heading)
    json.field("paragraphs", paragraphs)
  }
}

extension Interrelationships: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("paragraphs", paragraphs)
    json.field("directReports", directReports)
    json.field("indirectReports", indirectReports)
  }
}

extension Interrelationships.Reports: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("text", text)
    json.field("count", count)
  }
}

extension Competencies: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("intro", intro)
    json.field("items", items)
  }
}

extension Competencies.Item: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("name", name)
    json.field("behaviour", behaviour)
  }
}

extension ListedPost: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("title", title)
    json.field("grade", grade)
    json.field("number", number)
    json.field("pendingBudget", pendingBudget)
  }
}
