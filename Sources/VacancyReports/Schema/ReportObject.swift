package import VacancyCore

/// An object of a report: it lists its keys once, for its JSON and for its schema.
protocol ReportObject: RecordValue, JSONObject {
  static var definition: Definition { get }

  /// The keys, in the order in which they are written.
  static var keys: [ReportKey<Self>] { get }
}

extension ReportObject {
  typealias Key = ReportKey<Self>
  typealias Definition = (name: String, description: String)

  static var objectSchema: SchemaObject {
    SchemaObject(definition.name, definition.description, keys.map { $0.property() })
  }

  package func writeFields(to json: inout JSONWriter) {
    for key in Self.keys { key.write(self, &json) }
  }

  package static func schema(_ form: SchemaType?) -> SchemaType {
    form ?? .definition(definition.name)
  }
}

/// A key of an object of a report: how its value is written, and what the schema has for it.
struct ReportKey<Object>: Sendable {
  let write: @Sendable (Object, inout JSONWriter) -> Void
  let property: @Sendable () -> SchemaObject.Property

  /// - Parameters:
  ///   - form: What the schema has for the text or the number, where that is not the usual one.
  ///   - meaning: The description of the key in the schema.
  init<Value: RecordValue & SendableMetatype>(
    _ key: StaticString, form: @autoclosure @escaping @Sendable () -> SchemaType? = nil,
    _ meaning: StaticString, _ value: @escaping @Sendable (Object) -> Value
  ) {
    write = { object, json in json.field(key, value(object)) }
    property = { .init(key.description, Value.schema(form()), meaning.description) }
  }

  /// A key of a number, of which some objects are written by the hundred.
  init(
    _ key: StaticString, form: @autoclosure @escaping @Sendable () -> SchemaType? = nil,
    _ meaning: StaticString, number: @escaping @Sendable (Object) -> Int
  ) {
    write = { object, json in json.numberField(key, number(object)) }
    property = { .init(key.description, Int.schema(form()), meaning.description) }
  }

  /// A key that is left out where there is no value.
  init<Value: RecordValue & SendableMetatype>(
    optional key: StaticString, _ meaning: StaticString,
    _ value: @escaping @Sendable (Object) -> Value?
  ) {
    write = { object, json in
      if let value = value(object) { json.field(key, value) }
    }
    property = { .optional(key.description, Value.schema(nil), meaning.description) }
  }

  /// The key of an object, as one of an object that contains the other.
  init<Part>(_ key: ReportKey<Part>, of part: @escaping @Sendable (Object) -> Part) {
    write = { object, json in key.write(part(object), &json) }
    property = key.property
  }

  static func path(_ value: @escaping @Sendable (Object) -> String) -> Self {
    Self("path", "The path as it was given; - is standard input.", value)
  }
}

// MARK: - Values

extension Severity: RecordValue {}
extension Finding.Kind: RecordValue {}
extension RuleFamily: RecordValue {}
extension ValidationReport.Status: RecordValue {}
extension ValidationReport.Kind: RecordValue {}
extension RuleSelector: JSONValue {}

extension RuleID: RecordValue {
  package static func schema(_ form: SchemaType?) -> SchemaType { form ?? .definition("rule") }
}

extension RecordPath: RecordValue {
  package static func schema(_ form: SchemaType?) -> SchemaType { form ?? .definition("pointer") }
}
