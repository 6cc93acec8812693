import Foundation
import Testing

/// The python3 that `VACANCY_PYTHON` names, with the modules that read what the command writes.
enum Python {
  static func has(_ module: String) -> Bool {
    (try? Shell().run("\"$PYTHON\" -c 'import \(module)'", environment: environment).status) == 0
  }

  static let environment = ["PYTHON": SchemaTests.python ?? "false"]

  /// What a script prints, given the paths of files as its arguments.
  static func answer(_ script: String, _ arguments: String..., in shell: Shell) throws -> String {
    try script.write(
      to: shell.folder.appending(path: ".read.py"), atomically: true, encoding: .utf8)
    let call = "\"$PYTHON\" .read.py \(arguments.joined(separator: " "))"
    let outcome = try shell.run(call, environment: environment)
    #expect(outcome.errors == "")
    return outcome.output
  }
}
