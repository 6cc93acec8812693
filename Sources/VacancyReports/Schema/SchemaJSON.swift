package import VacancyCore

extension SchemaObject: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
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
  package func writeFields(to json: inout JSONWriter) {
    json.field("description", description)
    type.writeFields(to: &json)
  }
}

extension SchemaType: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    switch self {
    case .text:
      json.field("type", "string")
    case .form(let pattern):
      json.field("type", "string")
      json.field("pattern", pattern)
    case .words(let words):
      json.field("type", "string")
      json.field("enum", words)
    case .boolean:
      json.field("type", "boolean")
    case .amount:
      json.field("type", "number")
      json.field("minimum", 0)
    case .fraction:
      json.field("type", "number")
      json.field("minimum", 0)
      json.field("maximum", 1)
    case .integer(let minimum):
      json.field("type", "integer")
      json.field("minimum", minimum)
    case .number(let minimum):
      json.field("type", "number")
      json.field("minimum", minimum)
    case .constant(let value):
      json.field("type", "integer")
      json.field("const", value)
    case .list(let element):
      json.field("type", "array")
      json.field("items", element)
    case .object(let object):
      SchemaType.definition(object.title).writeFields(to: &json)
    case .definition(let name):
      json.field("$ref", "#/$defs/" + name)
    case .half(let language):
      json.field("$ref", "#/$defs/Half")
      json.objectField("properties") { properties in
        properties.objectField("language") { $0.field("const", language) }
      }
    case .spans:
      json.field("type", "object")
      json.field("propertyNames", SchemaType.form("^(/([^~/]|~[01])*)*$"))
      json.field("additionalProperties", SchemaType.definition("Span"))
    case .orNull(let type):
      json.listField("anyOf") { json in
        json.item(type)
        json.item(JSONFields { $0.field("type", "null") })
      }
    case .oneOf(let types):
      json.field("oneOf", types)
    }
  }
}
