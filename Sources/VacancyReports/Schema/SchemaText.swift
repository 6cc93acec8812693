import VacancyCore

/// The text of a schema: the shape of its document, and the definitions that it uses.
enum SchemaText {
  /// The schema of a document that is one object, indented, with a line end.
  static func text(
    of document: SchemaObject, identifier: String, scalars: [SchemaScalar],
    definitions: [SchemaObject]
  ) -> String {
    text(identifier, scalars, definitions) { document.writeFields(to: &$0) }
  }

  /// The schema of a document that is made of objects: an array of them, or one or none of them.
  ///
  /// - Parameter definitions: All objects, also those that the document is made of.
  static func text(
    of root: SchemaRoot, identifier: String, scalars: [SchemaScalar], definitions: [SchemaObject]
  ) -> String {
    text(identifier, scalars, definitions) { root.writeFields(to: &$0) }
  }

  private static func text(
    _ identifier: String, _ scalars: [SchemaScalar], _ definitions: [SchemaObject],
    _ writeDocument: (inout JSONWriter) -> Void
  ) -> String {
    var buffer: [UInt8] = []
    JSONWriter.append(to: &buffer, indented: true) { json in
      json.object { json in
        json.field("$schema", "https://json-schema.org/draft/2020-12/schema")
        json.field("$id", identifier)
        writeDocument(&json)
        json.objectField("$defs") { json in
          for scalar in scalars { json.field(named: scalar.name, scalar) }
          for object in definitions { json.field(named: object.title, object) }
        }
      }
    }
    return String(decoding: buffer, as: UTF8.self) + "\n"
  }
}

/// A document that is not one object of its own.
struct SchemaRoot: JSONObject {
  let title: String
  let description: String
  let type: SchemaType

  func writeFields(to json: inout JSONWriter) {
    json.field("title", title)
    json.field("description", description)
    type.writeFields(to: &json)
  }
}
