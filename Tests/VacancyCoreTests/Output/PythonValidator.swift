import Foundation

/// The validator of the Python package `jsonschema`, run by the interpreter that the environment
/// variable `VACANCY_PYTHON` names.
enum PythonValidator {
  private static let interpreter = ProcessInfo.processInfo.environment["VACANCY_PYTHON"]

  static var isAvailable: Bool { interpreter?.isEmpty == false }

  /// What the validator says of each record.
  static func complaints(about records: [String], schema: String) throws -> [[String]] {
    try answer(of: script, to: [schema] + records)
  }

  /// What a script writes as JSON that is given texts as a JSON array.
  static func answer<Answer: Decodable>(of script: String, to texts: [String]) throws -> Answer {
    let (process, input, output) = (Process(), Pipe(), Pipe())
    process.executableURL = URL(filePath: interpreter ?? "")
    process.arguments = ["-c", script]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(try JSONEncoder().encode(texts))
    try input.fileHandleForWriting.close()
    let answer = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return try JSONDecoder().decode(Answer.self, from: answer)
  }

  private static let script = """
    import json, sys
    from jsonschema import Draft202012Validator
    schema, *records = map(json.loads, json.load(sys.stdin))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    json.dump([[e.message for e in validator.iter_errors(r)] for r in records], sys.stdout)
    """
}
