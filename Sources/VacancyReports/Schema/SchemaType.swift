import VacancyCore

/// What a value may be, as JSON Schema says it.
indirect enum SchemaType: Sendable {
  case text
  /// A string of one form, given as a regular expression that every dialect reads the same.
  case form(String)
  case words([String])
  case boolean
  case amount
  /// A number from 0 to 1.
  case fraction
  case integer(from: Int)
  case number(from: Int)
  case constant(Int)
  case list(SchemaType)
  /// One of the definitions of the schema, by its name.
  case definition(String)
  /// A half in one language.
  case half(Language)
  /// Places, keyed by JSON Pointers.
  case spans
  case orNull(SchemaType)
  /// One of several types.
  case oneOf([SchemaType])

  /// The words of a closed set, in the order of its cases.
  static func words<Value: CaseIterable & RawRepresentable<String>>(of _: Value.Type) -> Self {
    .words(Value.allCases.map(\.rawValue))
  }
}

extension SchemaType: JSONObject {
  func writeFields(to json: inout JSONWriter) {
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
        json.item(SchemaNull())
      }
    case .oneOf(let types):
      json.field("oneOf", types)
    }
  }
}

private struct SchemaNull: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("type", "null")
  }
}
