/// An object of the schema: all of its properties are required, and no others are allowed.
struct SchemaObject: Sendable {
  let title: String
  let description: String
  let properties: [Property]

  init(_ title: String, _ description: String, _ properties: [Property]) {
    self.title = title
    self.description = description
    self.properties = properties
  }

  /// A key of the object, what it holds and what that means.
  struct Property: Sendable {
    let name: String
    let type: SchemaType
    let description: String
    private(set) var isOptional = false

    init(_ name: String, _ type: SchemaType, _ description: String) {
      self.name = name
      self.type = type
      self.description = description
    }

    /// A key that may be missing. The record has one, for what is written only when asked for.
    static func optional(_ name: String, _ type: SchemaType, _ description: String) -> Self {
      var property = Self(name, type, description)
      property.isOptional = true
      return property
    }
  }
}

extension SchemaObject: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("title", title)
    json.field("description", description)
    json.field("type", "object")
    json.objectField("properties") { json in
      for property in properties { json.field(named: property.name, property) }
    }
    json.field("required", properties.filter { !$0.isOptional }.map(\.name))
    json.field("additionalProperties", false)
  }
}

extension SchemaObject.Property: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("description", description)
    type.writeFields(to: &json)
  }
}
