import VacancyCore

/// A value that writes itself as JSON.
protocol JSONValue {
  func write(to json: inout JSONWriter)
}

/// A value with fields. Every key is always written, in the order of `spec/record.md`.
protocol JSONObject: JSONValue {
  func writeFields(to json: inout JSONWriter)
}

extension JSONObject {
  func write(to json: inout JSONWriter) {
    json.object { writeFields(to: &$0) }
  }
}

extension String: JSONValue {
  func write(to json: inout JSONWriter) { json.write(escaping: self) }
}

extension Int: JSONValue {
  func write(to json: inout JSONWriter) { json.write(self) }
}

extension Bool: JSONValue {
  func write(to json: inout JSONWriter) { json.write(raw: self ? "true" : "false") }
}

extension Optional: JSONValue where Wrapped: JSONValue {
  func write(to json: inout JSONWriter) {
    switch self {
    case .none: json.write(raw: "null")
    case .some(let value): value.write(to: &json)
    }
  }
}

extension Array: JSONValue where Element: JSONValue {
  func write(to json: inout JSONWriter) {
    json.list { list in
      for element in self { list.item(element) }
    }
  }
}

extension RecordPath: JSONValue {
  func write(to json: inout JSONWriter) { json.write(escaping: description) }
}

// MARK: Values of one word

extension JSONValue where Self: RawRepresentable<String> {
  func write(to json: inout JSONWriter) { json.write(escaping: rawValue) }
}

extension JSONValue where Self: LosslessStringConvertible {
  func write(to json: inout JSONWriter) { json.write(escaping: description) }
}

extension Amount: JSONValue {
  /// The digits of the notice, which are a JSON number as they stand.
  func write(to json: inout JSONWriter) {
    for digit in description.utf8 { json.bytes.append(digit) }
  }
}

extension CalendarDate: JSONValue {}
extension ClockTime: JSONValue {}
extension Term: JSONValue {}
extension TextEncoding: JSONValue {}
extension Language: JSONValue {}
extension Schedule.Kind: JSONValue {}
extension Salary.Period: JSONValue {}
extension Clearance.Level: JSONValue {}
extension LanguageRequirement.Which: JSONValue {}
extension Education.Level: JSONValue {}
extension Contract.Offer.Kind: JSONValue {}
extension Contract.Clause.Kind: JSONValue {}
extension Contract.Note.Kind: JSONValue {}
