/// A value of the record: it writes itself as JSON and says what the schema has for it.
package protocol RecordValue: JSONValue {
  /// What the schema has for such values.
  ///
  /// - Parameter form: What it has for the text or the number in them, where that is not the usual one.
  static func schema(_ form: SchemaType?) -> SchemaType
}

/// A value with members: it lists them once, for its JSON, its schema and all else that goes through them.
package protocol RecordObject: RecordValue, JSONObject {
  /// The name and the description of such values in the schema.
  typealias Definition = (name: String, description: String)
  static var definition: Definition { get }

  /// A value that says nothing, from which the schema learns the members.
  static var empty: Self { get }

  /// Goes through the members, in the order of the record.
  func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable)
}

/// What goes through the members of a value.
package protocol MemberVisitor: FactVisitor, ~Copyable {
  /// Comes to a member.
  ///
  /// - Parameters:
  ///   - key: Its key in the record.
  ///   - form: What the schema has for the text or the number in it, where that is not the usual one.
  ///   - meaning: The description of the member in the schema.
  mutating func visit<Value: RecordValue>(
    _ key: StaticString, _ value: Value, _ form: @autoclosure () -> SchemaType?,
    _ meaning: StaticString)

  mutating func visitFields(of half: Half)
}

extension MemberVisitor where Self: ~Copyable {
  /// Comes to a member of which the schema has what it has for all values of its type.
  package mutating func visit(
    _ key: StaticString, _ value: some RecordValue, _ meaning: StaticString
  ) {
    visit(key, value, nil, meaning)
  }
}

extension RecordObject {
  package func writeFields(to json: inout JSONWriter) { visitMembers(&json) }

  package static func schema(_ form: SchemaType?) -> SchemaType {
    form ?? .object(SchemaObject(of: Self.self))
  }
}

// MARK: - Visitors

extension JSONWriter: MemberVisitor {
  package mutating func visit<Value: RecordValue>(
    _ key: StaticString, _ value: Value, _ form: @autoclosure () -> SchemaType?,
    _ meaning: StaticString
  ) {
    field(key, value)
  }

  package mutating func visitFields(of half: Half) {
    for field in HeaderField.allCases { field.row.write(half, &self) }
  }
}

/// The properties that the members of a value have in the schema.
private struct SchemaProperties: MemberVisitor {
  package var list: [SchemaObject.Property] = []

  package mutating func visit<Value: RecordValue>(
    _ key: StaticString, _ value: Value, _ form: @autoclosure () -> SchemaType?,
    _ meaning: StaticString
  ) {
    list.append(.init(key.description, Value.schema(form()), meaning.description))
  }

  package mutating func visitFields(of half: Half) {
    list += HeaderField.allCases.map { $0.row.property() }
  }
}

extension SchemaObject {
  package init<Value: RecordObject>(of _: Value.Type) {
    var properties = SchemaProperties()
    Value.empty.visitMembers(&properties)
    self.init(Value.definition.name, Value.definition.description, properties.list)
  }
}

// MARK: - Values without members

extension String: RecordValue {
  package static func schema(_ form: SchemaType?) -> SchemaType { form ?? .text }
}

extension Int: RecordValue {
  package static func schema(_ form: SchemaType?) -> SchemaType { form ?? .integer(from: 0) }
}

extension Bool: RecordValue {
  package static func schema(_ form: SchemaType?) -> SchemaType { form ?? .boolean }
}

extension Optional: RecordValue where Wrapped: RecordValue {
  package static func schema(_ form: SchemaType?) -> SchemaType { .orNull(Wrapped.schema(form)) }
}

extension Array: RecordValue where Element: RecordValue {
  package static func schema(_ form: SchemaType?) -> SchemaType { .list(Element.schema(form)) }
}

extension RecordValue where Self: CaseIterable & RawRepresentable<String> {
  package static func schema(_ form: SchemaType?) -> SchemaType { form ?? .words(of: Self.self) }
}
