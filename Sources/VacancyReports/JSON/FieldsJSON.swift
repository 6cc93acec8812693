import VacancyCore

extension Location: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("text", text)
    json.field("places", places)
  }
}

extension Location.Place: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("country", country)
    json.field("name", name)
  }
}

extension Body: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("text", text)
    json.field("code", code)
  }
}

extension Schedule: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("text", text)
    json.field("kind", kind)
  }
}

extension Deadline: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("text", text)
    json.field("date", date)
    json.field("time", time)
  }
}

extension Salary: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("text", text)
    json.field("amount", amount)
    json.field("currency", currency)
    json.field("period", period)
  }
}

extension Grade: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("text", text)
    json.field("lowest", lowest)
    json.field("highest", highest)
    json.field("twin", twin)
    json.field("former", former)
  }
}

extension Clearance: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("text", text)
    json.field("level", level)
  }
}
