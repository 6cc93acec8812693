import Foundation
import Testing

@testable import vacancy

/// What the command writes keeps to the schema that it prints, as an independent validator sees it.
@Suite struct SchemaTests {
  /// A python3 with `jsonschema`; `.ci/run` makes one.
  static let python = ProcessInfo.processInfo.environment["VACANCY_PYTHON"]

  @Test(.enabled(if: python != nil, "VACANCY_PYTHON names no python3 with jsonschema"))
  func `every record keeps to the schema`() throws {
    let shell = try Shell()
    let validator = """
      import json, jsonschema, sys
      schema = json.load(open("schema.json", encoding="utf-8"))
      jsonschema.Draft202012Validator.check_schema(schema)
      validator = jsonschema.Draft202012Validator(schema)
      records = [json.loads(line) for line in open("records.ndjson", encoding="utf-8")]
      for record in records:
          for error in validator.iter_errors(record):
              print(record["source"]["path"], error.json_path, error.message[:200])
      print(len(records) > 0)
      """
    try validator.write(
      to: shell.folder.appendingPathComponent("validate.py"), atomically: true, encoding: .utf8)
    for spans in ["", "--spans"] {
      let outcome = try shell.run(
        """
        $VACANCY schema > schema.json
        $VACANCY parse --quiet \(spans) --format ndjson "$FIXTURES" > records.ndjson 2>/dev/null
        "$VACANCY_PYTHON" validate.py
        """,
        environment: [
          "VACANCY_PYTHON": Self.python ?? "",
          "FIXTURES": Place.root.appendingPathComponent("Fixtures").path,
        ])
      #expect(outcome == Outcome(output: "True\n", errors: "", status: 0))
    }
  }
}
