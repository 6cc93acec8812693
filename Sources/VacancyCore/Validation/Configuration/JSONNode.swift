/// A value of a JSON text, with its offset.
struct JSONNode {
  var value: Value
  /// The offset of its first byte.
  var offset: Int

  indirect enum Value {
    case null
    case bool(Bool)
    /// As it is written, so that nothing is lost.
    case number(String)
    case string(String)
    case array([JSONNode])
    /// In the order of the text; no key comes twice.
    case object([Member])
  }

  struct Member {
    var key: String
    /// The offset of the key.
    var offset: Int
    var node: JSONNode
  }

  /// What was found, for a sentence about what was expected.
  var described: Message {
    switch value {
    case .null: .quoting("null")
    case .bool(let value): .quoting("\(value)")
    case .number(let number):
      Message(
        english: "the number '\(number.cut(to: 80))'", french: "le nombre « \(number.cut(to: 80)) »"
      )
    case .string(let string):
      Message(
        english: "the string '\(string.cut(to: 80))'", french: "la chaîne « \(string.cut(to: 80)) »"
      )
    case .array: Message(english: "an array", french: "un tableau")
    case .object: Message(english: "an object", french: "un objet")
    }
  }
}
