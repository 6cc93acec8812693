/// An object of the schema: all of its properties are required, and no others are allowed.
package struct SchemaObject: Sendable {
  package let title: String
  package let description: String
  package let properties: [Property]

  package init(_ title: String, _ description: String, _ properties: [Property]) {
    self.title = title
    self.description = description
    self.properties = properties
  }

  /// A key of the object, what it holds and what that means.
  package struct Property: Sendable {
    package let name: String
    package let type: SchemaType
    package let description: String
    package private(set) var isOptional = false

    package init(_ name: String, _ type: SchemaType, _ description: String) {
      self.name = name
      self.type = type
      self.description = description
    }

    /// A key that may be missing. The record has one, for what is written only when asked for.
    package static func optional(_ name: String, _ type: SchemaType, _ description: String) -> Self
    {
      var property = Self(name, type, description)
      property.isOptional = true
      return property
    }
  }
}
