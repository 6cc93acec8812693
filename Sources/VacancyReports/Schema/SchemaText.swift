import VacancyCore

/// The text of a schema: the shape of its document, and the definitions that it uses.
enum SchemaText {
  /// The schema of a document, indented, with a line end.
  ///
  /// - Parameters:
  ///   - document: An object, or what is made of objects: an array of them, or one or none of them.
  ///   - definitions: All objects that the document contains or is made of.
  static func text(
    of document: some JSONObject, identifier: String, scalars: [SchemaDefinition],
    definitions: [SchemaObject]
  ) -> String {
    JSONFields { json in
      json.field("$schema", "https://json-schema.org/draft/2020-12/schema")
      json.field("$id", identifier)
      document.writeFields(to: &json)
      json.objectField("$defs") { json in
        for scalar in scalars { json.field(named: scalar.name, scalar) }
        for object in definitions { json.field(named: object.title, object) }
      }
    }.document
  }
}

/// A definition of the schema that is no object of its own: strings of one form, or a document that is
/// made of objects.
struct SchemaDefinition: JSONObject {
  let type: SchemaType
  let title: String
  let description: String
  /// What references call it; none does that of a document.
  let name: String

  init(_ type: SchemaType, _ title: String, _ description: String, name: String = "") {
    self.type = type
    self.title = title
    self.description = description
    self.name = name
  }

  func writeFields(to json: inout JSONWriter) {
    json.field("title", title)
    json.field("description", description)
    type.writeFields(to: &json)
  }

  static let pointer = Self(
    .form("^(/([^~/]|~[01])*)*$"), "Pointer",
    "A JSON Pointer (RFC 6901) into the record, such as /halves/fr/deadline.", name: "pointer")

  static let jobNumber = Self(
    .form("^[0-9]{6}$"), "Job number",
    "Six digits, of which the first two are the year of creation.", name: "jobNumber")
}
