import Foundation
import Testing

@testable import VacancyCore
@testable import VacancyReports

@Suite struct ConfigurationTests {
  @Test func `a configuration is read`() throws {
    let configuration = try Configuration(
      reading: SourceText(
        """
        {
          "$schema": "vacancy.schema.json",
          "select": ["fields", "placeholder"],
          "ignore": ["unknown-body"],
          "severity": {"unknown-schedule": "error", "placeholder": "note"},
          "failOn": "warning",
          "asOf": "2026-01-01",
          "suppressions": [
            {"rule": "placeholder", "path": "2024/*.txt", "pointer": "/halves/en",
             "reason": "not yet numbered", "until": "2026-12-31"}
          ]
        }
        """))
    #expect(configuration.select == ["fields", "placeholder"])
    #expect(configuration.ignore == ["unknown-body"])
    #expect(configuration.severity == ["unknown-schedule": .error, "placeholder": .note])
    #expect(configuration.failOn == .warning)
    #expect(configuration.asOf == CalendarDate("2026-01-01"))
    let suppression = try #require(configuration.suppressions.first)
    #expect(suppression.rule == "placeholder" && suppression.path == "2024/*.txt")
    #expect(suppression.pointer == "/halves/en" && suppression.reason == "not yet numbered")
    #expect(suppression.until == CalendarDate("2026-12-31"))
    #expect(suppression.position?.line == 9)
  }

  @Test func `an empty object asks for everything`() throws {
    #expect(try Configuration(reading: SourceText("{}")) == Configuration())
  }

  @Test(arguments: [
    ("[]", "expected an object, but found an array", 1),
    ("{\"selct\": []}", "unknown key 'selct'; did you mean 'select'?", 2),
    (
      "{\"zzz\": []}",
      "unknown key 'zzz'; expected '$schema', 'select', 'ignore', 'severity', "
        + "'failOn', 'asOf', 'glossary', 'include', 'exclude' or 'suppressions'", 2
    ),
    ("{\"select\": \"all\"}", "expected an array, but found the string 'all'", 12),
    ("{\"select\": [1]}", "expected a string, but found the number '1'", 13),
    (
      "{\"ignore\": [\"placholder\"]}",
      "unknown rule 'placholder'; did you mean 'placeholder'?", 13
    ),
    (
      "{\"ignore\": [\"field\ns\"]}",
      "expected an escape such as '\\n' or '\\u00e9', but found the end of the line", 19
    ),
    ("{\"ignore\": [\"field\"]}", "unknown rule 'field'; did you mean 'fields'?", 13),
    (
      "{\"severity\": {\"placeholder\": \"fatal\"}}",
      "expected 'note', 'warning' or 'error', but found 'fatal'",
      30
    ),
    (
      "{\"severity\": {\"fields\": \"note\"}}", "'fields' is a family; expected a rule name",
      15
    ),
    (
      "{\"failOn\": \"info\"}", "expected 'error', 'warning', 'note' or 'never', but found 'info'",
      12
    ),
    (
      "{\"failOn\": \"warnig\"}",
      "expected 'error', 'warning', 'note' or 'never', but found 'warnig'; "
        + "did you mean 'warning'?", 12
    ),
    (
      "{\"ignore\": [\"xyzzy-plugh\"]}",
      "unknown rule 'xyzzy-plugh'; see 'vacancy rules'", 13
    ),
    (
      "{\"suppressions\": [{\"pointer\": \"deadline\"}]}",
      "expected a JSON Pointer such as '/halves/fr/deadline', but found 'deadline'", 31
    ),
    ("{\"suppressions\": [null]}", "expected an object, but found 'null'", 19),
    (
      "{\"asOf\": \"2026-02-30\"}", "expected a date such as '2026-12-31', but found '2026-02-30'",
      10
    ),
    (
      "{\"suppressions\": [{\"rule\": \"fields\", \"path\": \"*\"}]}",
      "missing key 'reason'", 19
    ),
    (
      "{\"suppressions\": [{\"rule\": \"fields\", \"path\": \"*\", \"reason\": \" \"}]}",
      "'reason' must not be empty", 19
    ),
    (
      "{\"suppressions\": [{\"rule\": \"fields\", \"reason\": \"r\"}]}",
      "missing key 'path'", 19
    ),
    (
      "{\"ignore\": [\"fields\", \"not-a-notice\"]}",
      "'not-a-notice' cannot be ignored: such a file is not checked; "
        + "'--exclude' excludes it from a folder", 23
    ),
    ("{\"exclude\": \"a\"}", "expected an array, but found the string 'a'", 13),
    ("{\"include\": [\"\"]}", "expected a pattern such as '*.pdf', but found nothing", 14),
    ("{\"select\": [}", "expected a JSON value, but found '}'", 13),
    ("{\"select\": [\"é\" ü", "expected ',' or ']', but found 'ü'", 17),
    ("", "expected a JSON value, but found the end of the file", 1),
  ])
  func `what is wrong is told with the nearest name`(text: String, message: String, column: Int) {
    do {
      _ = try Configuration(reading: SourceText(text))
      Issue.record("'\(text)' was read")
    } catch {
      #expect(error.message.english == message)
      #expect(error.position.column == column)
      #expect(error.message.english != error.message.french)
      #expect(
        error.message.french.contains("\u{202F}; trouvé\u{A0}: ") == message.contains("found"))
    }
  }

  @Test func `the schema is JSON and knows the keys of the reader`() throws {
    let object = try JSONSerialization.jsonObject(with: Data(ConfigurationSchema.text.utf8))
    let schema = try #require(object as? [String: Any])
    let properties = try #require(schema["properties"] as? [String: Any])
    #expect(Set(properties.keys) == Set(Configuration.keys))
    let suppression = try #require(properties["suppressions"] as? [String: Any])
    let items = try #require(suppression["items"] as? [String: Any])
    let members = try #require(items["properties"] as? [String: Any])
    #expect(Set(members.keys) == Set(Suppression.keys))
  }

  @Test func `patterns of the search are read`() throws {
    let text = "{\"include\": [\"*.pdf\"], \"exclude\": [\"drafts\", \"2024/**\"]}"
    let configuration = try Configuration(reading: SourceText(text))
    #expect(configuration.include == [PathPattern("*.pdf")])
    #expect(configuration.exclude.map(\.text) == ["drafts", "2024/**"])
  }

  @Test func `rules without which nothing was checked cannot be ignored by name`() throws {
    for rule in UnreadableInput.Reason.allCases.map(\.rule) {
      let problem = try #require(Configuration.problem(withIgnoring: .rule(rule)))
      #expect(problem.english.contains("'--exclude'") && problem.english.contains(rule.name))
      #expect(problem.french.contains("--exclude") && problem.french != problem.english)
    }
    for selector: RuleSelector in ["input", "assumed-encoding", "fields"] {
      #expect(Configuration.problem(withIgnoring: selector) == nil)
    }
  }

  @Test(arguments: [
    (Configuration.FailLevel.error, [false, false, true]), (.warning, [false, true, true]),
    (.note, [true, true, true]), (.never, [false, false, false]),
  ])
  func `a fail level is reached from its severity on`(
    level: Configuration.FailLevel, reached: [Bool]
  ) {
    #expect([Severity.note, .warning, .error].map { level.isReached(by: $0) } == reached)
  }
}
