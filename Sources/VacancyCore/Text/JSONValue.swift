/// A value that writes itself as JSON.
package protocol JSONValue {
  func write(to json: inout JSONWriter)
}

/// A value with fields. Every key is always written, in the order of `spec/record.md`.
package protocol JSONObject: JSONValue {
  func writeFields(to json: inout JSONWriter)
}

extension JSONObject {
  package func write(to json: inout JSONWriter) {
    json.object { writeFields(to: &$0) }
  }
}

extension String: JSONValue {
  package func write(to json: inout JSONWriter) { json.write(escaping: self) }
}

extension Int: JSONValue {
  package func write(to json: inout JSONWriter) { json.write(self) }
}

extension Bool: JSONValue {
  package func write(to json: inout JSONWriter) { json.write(raw: self ? "true" : "false") }
}

extension Optional: JSONValue where Wrapped: JSONValue {
  package func write(to json: inout JSONWriter) {
    switch self {
    case .none: json.write(raw: "null")
    case .some(let value): value.write(to: &json)
    }
  }
}

extension Array: JSONValue where Element: JSONValue {
  package func write(to json: inout JSONWriter) {
    json.list { list in
      for element in self { list.item(element) }
    }
  }
}

// MARK: Values of one word

extension JSONValue where Self: RawRepresentable<String> {
  package func write(to json: inout JSONWriter) { json.write(escaping: rawValue) }
}

extension JSONValue where Self: LosslessStringConvertible {
  package func write(to json: inout JSONWriter) { json.write(escaping: description) }
}
