import Foundation
import Testing

@testable import VacancyCommand

/// What the command writes keeps to the schema that it prints for the same call, as an independent
/// validator sees it.
@Suite struct SchemaTests {
  /// A python3 with `jsonschema`; `.ci/run` makes one.
  static let python = ProcessInfo.processInfo.environment["VACANCY_PYTHON"]

  /// A call, the name of its schema, and whether the schema is that of a line.
  private static let calls: [(schema: String, call: String, isLine: Bool)] = [
    ("", "parse $NOTICE", false), ("notice", "parse --spans $BILINGUAL", false),
    ("notice", "parse --compact - < $BILINGUAL", false), ("notice", "parse no.txt", false),
    ("notice", "parse pdf.txt", false), ("notice", "parse --format ndjson $FIXTURES no.txt", true),
    ("notice", "parse --format ndjson --spans $FIXTURES", true),
    ("notices", "parse $FIXTURES", false), ("notices", "parse --spans $FIXTURES", false),
    ("notices", "parse $NOTICE no.txt", false), ("notices", "parse --allow-empty d", false),
    ("notices", "parse pdf.txt no.txt", false),
    ("diff", "diff $BILINGUAL", false), ("diff", "diff en.txt fr.txt", false),
    ("diff", "diff no.txt", false), ("diff", "diff pdf.txt", false), ("diff", "diff en.txt", false),
    ("diff", "diff en.txt no.txt", false), ("diff", "diff --alignment differs.txt", false),
    ("diffs", "diff $FIXTURES", false), ("diffs", "diff --alignment --lang fr $FIXTURES", false),
    ("diffs", "diff d", false), ("diffs", "diff pdf.txt no.txt en.txt", false),
    ("validation", "validate $FIXTURES no.txt pdf.txt", false),
    ("validation", "validate --lang fr d", false), ("validation", "validate en.txt fr.txt", false),
    ("finding", "validate --format ndjson $FIXTURES no.txt pdf.txt d", true),
    ("diff", "diff --format ndjson --alignment $FIXTURES no.txt", true),
    ("alignment", "align $FIXTURES en.txt fr.txt", false), ("alignment", "align d", false),
    ("list", "list $FIXTURES", false), ("list", "list --as-of 2026-03-01 differs.txt", false),
    ("rules", "rules", false), ("rules", "rules --lang fr", false),
  ]

  private static let validator = """
    import json, jsonschema, sys
    schema, output, is_line = json.load(open(sys.argv[1])), sys.stdin.read(), sys.argv[2] == "true"
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    documents = output.splitlines() if is_line else [output]
    assert documents
    for document in documents:
        for error in validator.iter_errors(json.loads(document)):
            print(error.json_path, error.message[:200])
    """

  @Test(
    .enabled(if: python != nil, "VACANCY_PYTHON names no python3 with jsonschema"),
    arguments: calls.indices)
  func `every document keeps to the schema of its call`(index: Int) throws {
    let shell = try Shell(
      """
      sed '/^Analyste (voies/,$d' $BILINGUAL > en.txt; mkdir d
      sed -n '/^Analyste (voies/,$p' $BILINGUAL > fr.txt; printf '%%PDF-1.7' > pdf.txt
      sed 's/20-mars-2026/21-mars-2026/' $BILINGUAL > differs.txt
      """)
    try Self.validator.write(
      to: shell.folder.appendingPathComponent("validate.py"), atomically: true, encoding: .utf8)
    let (schema, call, isLine) = Self.calls[index]
    let format = call.contains("--format") || call.hasPrefix("parse") ? "" : "--format json"
    let outcome = try shell.run(
      """
      $VACANCY schema \(schema) > schema.json
      $VACANCY \(call) \(format) 2>/dev/null | "$VACANCY_PYTHON" validate.py schema.json \(isLine)
      """,
      environment: [
        "VACANCY_PYTHON": Self.python ?? "",
        "FIXTURES": Place.root.appendingPathComponent("Fixtures").path,
      ])
    #expect(outcome == Outcome(output: "", errors: "", status: 0), "\(call)")
  }

  @Test func `every schema has a name of its own`() throws {
    let schemas = SchemaName.allCases.filter { $0 != .config }.map(\.text)
    let names = schemas.compactMap { $0.firstMatch(of: /"\$id": "([a-z:0-9]+)"/)?.1 }
    #expect(Set(names).count == schemas.count)
  }
}
