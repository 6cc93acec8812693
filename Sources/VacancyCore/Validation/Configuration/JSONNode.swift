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
  var told: Message {
    switch value {
    case .null: .quoting("null")
    case .bool(let value): .quoting("\(value)")
    case .number(let number):
      Message(
        english: "the number '\(number.cut(to: 80))'", french: "le nombre « \(number.cut(to: 80)) »"
      )
    case .string(let string):
      Message(
        english: "the text '\(string.cut(to: 80))'", french: "le texte « \(string.cut(to: 80)) »")
    case .array: Message(english: "a list", french: "une liste")
    case .object: Message(english: "an object", french: "un objet")
    }
  }
}
