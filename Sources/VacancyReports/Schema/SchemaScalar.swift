import VacancyCore

/// A definition of the schema for strings of one form.
struct SchemaScalar: Sendable {
  let name: String
  let title: String
  let description: String
  let type: SchemaType

  init(_ name: String, _ type: SchemaType, _ title: String, _ description: String) {
    self.name = name
    self.title = title
    self.description = description
    self.type = type
  }
}

extension SchemaScalar: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("title", title)
    json.field("description", description)
    type.writeFields(to: &json)
  }
}

extension SchemaScalar {
  static let pointer = Self(
    "pointer", .form("^(/([^~/]|~[01])*)*$"),
    "Pointer", "A JSON Pointer (RFC 6901) into the record, such as /halves/fr/deadline.")
}

extension NoticeSchema {
  static let scalars = [
    SchemaScalar(
      "date", .form("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
      "Date", "An ISO 8601 date, such as 2024-12-15; it has no time zone."),
    SchemaScalar(
      "time", .form("^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$"),
      "Time", "An ISO 8601 time of day, such as 23:59:00; it has no time zone."),
    SchemaScalar(
      "duration", .form("^P[0-9]+[DWMY]$"),
      "Duration", "An ISO 8601 duration in the unit of the notice, such as P3Y or P24M."),
    SchemaScalar(
      "jobNumber", .form("^[0-9]{6}$"),
      "Job number", "Six digits, of which the first two are the year of creation."),
    SchemaScalar(
      "country", .form("^[A-Z]{2}$"),
      "Country", "An ISO 3166-1 alpha-2 code, such as BE."),
    SchemaScalar(
      "currency", .form("^[A-Z]{3}$"),
      "Currency", "An ISO 4217 code, such as EUR."),
    SchemaScalar(
      "gradeName", .words((1...24).map { "G\($0)" }),
      "Grade name", "A grade of the scale of 2019."),
    SchemaScalar(
      "index", .integer(from: 0),
      "Index", "The index, from 0, of an item in the list of essential qualifications."),
  ]
}
