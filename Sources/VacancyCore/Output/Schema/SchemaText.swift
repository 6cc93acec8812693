/// The text of a schema: the shape of its document, and the definitions that it uses.
enum SchemaText {
  /// The schema, indented, with a line end.
  static func text(
    of document: SchemaObject, identifier: String, scalars: [SchemaScalar],
    definitions: [SchemaObject]
  ) -> String {
    var buffer: [UInt8] = []
    JSONWriter.append(to: &buffer, indented: true) { json in
      json.object { json in
        json.field("$schema", "https://json-schema.org/draft/2020-12/schema")
        json.field("$id", identifier)
        document.writeFields(to: &json)
        json.objectField("$defs") { json in
          for scalar in scalars { json.field(named: scalar.name, scalar) }
          for object in definitions { json.field(named: object.title, object) }
        }
      }
    }
    return String(decoding: buffer, as: UTF8.self) + "\n"
  }
}
