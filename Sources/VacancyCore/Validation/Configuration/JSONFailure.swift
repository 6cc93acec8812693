/// What is wrong with a JSON text, and where.
struct JSONFailure: Error, Hashable {
  var expected: Expected
  /// What was found instead, where that helps.
  var found: Found?
  var offset: Int

  enum Found: Hashable {
    case end
    case scalar(Unicode.Scalar)
  }

  enum Expected: Hashable {
    case value, key
    case newKey(String)
    case colon
    case commaOrEnd(String)
    case quote, digit, escape, pair, end, shallower
  }

  var message: Message {
    switch expected {
    case .value: expecting("a JSON value", "une valeur JSON")
    case .key: expecting("a key in quotes", "une clé entre guillemets")
    case .newKey(let key):
      Message(english: "duplicate key '\(key)'", french: "clé en double « \(key) »")
    case .colon: expecting("':'", "« : »")
    case .commaOrEnd(let end): expecting("',' or '\(end)'", "« , » ou « \(end) »")
    case .quote:
      Message(
        english: "unterminated string", french: "chaîne non terminée"
      )
    case .digit: expecting("a digit", "un chiffre")
    case .escape:
      expecting(
        "an escape such as '\\n' or '\\u00e9'", "un échappement tel que « \\n » ou « \\u00e9 »")
    case .pair:
      Message(
        english: "lone surrogate in a string escape",
        french: "échappement incomplet (demi-paire de substitution)")
    case .end: expecting("the end of the file", "la fin du fichier")
    case .shallower:
      Message(
        english: "nesting too deep",
        french: "imbrication trop profonde")
    }
  }

  private func expecting(_ english: String, _ french: FrenchSentence) -> Message {
    switch found {
    case .scalar("\n"), .scalar("\r"):
      .expected(
        english, french,
        found: Message(english: "the end of the line", french: "la fin de la ligne"))
    case .scalar(let scalar):
      .expected(english, french, found: .quoting("\(scalar)"))
    case .end:
      .expected(
        english, french, found: Message(english: "the end of the file", french: "la fin du fichier")
      )
    case nil: Message(english: "expected \(english)", french: "attendu : \(french)")
    }
  }
}
