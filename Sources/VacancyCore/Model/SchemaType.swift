/// What a value may be, as JSON Schema says it.
package indirect enum SchemaType: Sendable {
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
  /// An object, which is one of the definitions of the schema.
  case object(SchemaObject)
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
  package static func words<Value: CaseIterable & RawRepresentable<String>>(of _: Value.Type)
    -> Self
  {
    .words(Value.allCases.map(\.rawValue))
  }
}
