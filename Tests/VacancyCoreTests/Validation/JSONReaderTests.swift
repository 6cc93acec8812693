import Testing

@testable import VacancyCore

@Suite struct JSONReaderTests {
  @Test(arguments: [
    ("null", "null"), (" true ", "true"), ("false", "false"), ("0", "0"), ("-1.5e+3", "-1.5e+3"),
    ("\"a\\n\\u00e9\\ud83d\\ude00\\/\"", "\"a\né😀/\""), ("[]", "[]"), ("[1, 2]", "[1 2]"),
    ("{}", "{}"), ("{\"a\": {\"b\": [null]}}", "{a:{b:[null]}}"), ("\"é\"", "\"é\""),
  ])
  func `a JSON text is read`(text: String, tree: String) throws {
    #expect(told(try JSONReader.read(SourceText(text))) == tree)
  }

  @Test(arguments: [
    ("", 0), ("nul", 0), ("[1,]", 3), ("[1 2]", 3), ("{\"a\" 1}", 5), ("{a: 1}", 1),
    ("{\"a\": 1,}", 8), ("{\"a\": 1, \"a\": 2}", 9), ("01", 1), ("1.", 2), ("-", 1), ("1e", 2),
    ("\"a", 2), ("\"\\x\"", 2), ("\"\\ud800\"", 7), ("\"\\ud800\\u0041\"", 13), ("\"\t\"", 1),
    ("[1] x", 4), ("// no", 0), ("+1", 0), ("NaN", 0), ("\"\\u12g4\"", 5),
  ])
  func `what is not JSON is told where it stands`(text: String, offset: Int) {
    do {
      let node = try JSONReader.read(SourceText(text))
      Issue.record("'\(text)' was read as \(told(node))")
    } catch {
      #expect(error.offset == offset, "\(error)")
      #expect(error.message.english != error.message.french)
    }
  }

  @Test func `deep nesting is turned down`() throws {
    let fine = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(throws: Never.self) { try JSONReader.read(SourceText(fine)) }
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: JSONFailure(expected: .shallower, offset: 64)) {
      try JSONReader.read(SourceText(deep))
    }
  }

  private func told(_ node: JSONNode) -> String {
    switch node.value {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .number(let number): number
    case .string(let string): "\"\(string)\""
    case .array(let elements): "[" + elements.map(told).joined(separator: " ") + "]"
    case .object(let members):
      "{" + members.map { $0.key + ":" + told($0.node) }.joined(separator: " ") + "}"
    }
  }
}
