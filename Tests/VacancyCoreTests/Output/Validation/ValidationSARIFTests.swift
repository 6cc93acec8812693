import Foundation
import Testing

@testable import VacancyCore
@testable import VacancyReports

struct ValidationSARIFTests {
  private static let schema = ProcessInfo.processInfo.environment["VACANCY_SARIF_SCHEMA"]

  @Test(
    .enabled(
      if: PythonValidator.isAvailable && schema != nil,
      "VACANCY_PYTHON and VACANCY_SARIF_SCHEMA name no validator and no official schema"))
  func `the official schema accepts what is written`() throws {
    let reports = [ReportSample.mixed, ReportSample.hostile, ValidationReport()]
    let documents = reports.flatMap { report in
      Language.allCases.map { ReportSample.text(report, .sarif, ReportSample.style($0)) }
    }
    let schema = try String(contentsOfFile: Self.schema ?? "", encoding: .utf8)
    let complaints: [[String]] = try PythonValidator.answer(
      of: """
        import json, sys
        from jsonschema.validators import validator_for
        schema, *logs = map(json.loads, json.load(sys.stdin))
        validator = validator_for(schema)(schema)
        broken = json.loads(json.dumps(logs[0]))
        broken["runs"][0]["results"][0]["level"] = "fatal"
        assert list(validator.iter_errors(broken))
        json.dump([[e.message for e in validator.iter_errors(log)] for log in logs], sys.stdout)
        """, to: [schema] + documents)
    #expect(complaints == Array(repeating: [], count: documents.count))
  }

  @Test func `rules link to their pages where the tool has an address`() {
    var style = ReportSample.style()
    #expect(!ReportSample.text(ReportSample.mixed, .sarif, style).contains("helpUri"))
    style.tool.informationURI = "https://example.org/rules"
    let text = ReportSample.text(ReportSample.mixed, .sarif, style)
    #expect(text.contains(#""informationUri": "https://example.org/rules""#))
    #expect(text.contains(#""helpUri": "https://example.org/rules#deadline-mismatch""#))
  }

  @Test func `the run says what it is and lists its rules`() throws {
    let run = try run(ReportSample.mixed)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "vacancy" && driver["version"] as? String == "1.2.0")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == ReportSample.pages.map(\.name))
    let help = try #require(rules[0]["help"] as? [String: String])
    #expect(help["text"]?.contains("'vacancy explain unreadable-schedule' shows") == true)
    #expect(
      help["markdown"]?.hasPrefix("**A unreadable-schedule &lt;law&gt;.**\n\nWhy not.") == true)
    #expect((rules[2]["defaultConfiguration"] as? [String: String]) == ["level": "note"])
  }

  @Test func `a result has its rule, place, counterpart and fingerprint`() throws {
    let results = try #require(run(ReportSample.mixed)["results"] as? [[String: Any]])
    #expect(results.count == 6)
    let mismatch = results[2]
    #expect(mismatch["ruleId"] as? String == "deadline-mismatch")
    #expect(mismatch["ruleIndex"] as? Int == 1 && mismatch["level"] as? String == "warning")
    let place = try physical(mismatch["locations"])
    #expect(
      (place["artifactLocation"] as? [String: String]) == ["uri": "notices/%C3%A9%20b%3Ac.txt"])
    #expect(
      (place["region"] as? [String: Int])
        == ["startLine": 14, "startColumn": 10, "endLine": 14, "endColumn": 12])
    let related = try physical(mismatch["relatedLocations"])
    #expect((related["region"] as? [String: Int])?["startLine"] == 80)
    #expect(
      (mismatch["partialFingerprints"] as? [String: String])
        == ["vacancy/v1": "deadline-mismatch:260118:en:/schedule:0"])
    #expect(results.allSatisfy { $0["suppressions"] is [Any] })
    let suppressions = try #require(results[5]["suppressions"] as? [[String: String]])
    #expect(
      suppressions
        == [["kind": "external", "status": "accepted", "justification": "agreed with the body"]])
    // What has no place has none, and what is in no list has no index.
    #expect(results[1]["ruleIndex"] == nil)
    #expect(try physical(results[1]["locations"])["region"] == nil)
  }

  @Test func `the worst results are written first, and what there is no room for is counted`()
    throws
  {
    func run(room: Int) throws -> (results: [String], notifications: [String]) {
      var output: [UInt8] = []
      var writer = ValidationSARIF(ReportSample.style(), room: room)
      writer.begin(into: &output)
      for file in ReportSample.mixed.files { writer.append(file, to: &output) }
      writer.end(ValidationSummary(of: ReportSample.mixed, exitStatus: 1), to: &output)
      let log = try JSONSerialization.jsonObject(with: Data(output)) as? [String: Any]
      let run = try #require((log?["runs"] as? [[String: Any]])?.first)
      let results = try #require(run["results"] as? [[String: Any]])
      let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
      let notifications = invocation["toolExecutionNotifications"] as? [[String: Any]]
      return (
        results.map {
          let isSuppressed = ($0["suppressions"] as? [Any])?.isEmpty == false
          return "\($0["level"] ?? "") \($0["ruleId"] ?? "")"
            + (isSuppressed ? " (suppressed)" : "")
        },
        (notifications ?? []).compactMap { ($0["message"] as? [String: String])?["text"] }
      )
    }
    let all = try run(room: 6)
    #expect(
      all.results == [
        "error unreadable-schedule", "error not-text", "warning deadline-mismatch",
        "warning deadline-mismatch", "note list-punctuation", "note list-punctuation (suppressed)",
      ])
    #expect(all.notifications == ["this is a PDF", "the file could not be read"])
    let worst = try run(room: 3)
    #expect(worst.results == Array(all.results.prefix(3)))
    #expect(
      worst.notifications.last == "only the 3 most severe results are included; 3 more are omitted")
    #expect(try run(room: 0).results == [])
  }

  @Test(arguments: [(0, true), (1, true), (3, false), (4, false)])
  func `an incomplete run was not successful`(status: Int, isSuccessful: Bool) throws {
    let invocations = try run(ReportSample.mixed, status)["invocations"] as? [[String: Any]]
    let invocation = try #require(invocations?.first)
    #expect(invocation["executionSuccessful"] as? Bool == isSuccessful)
    #expect(invocation["exitCode"] as? Int == status)
    let notifications = try #require(
      invocation["toolExecutionNotifications"] as? [[String: Any]])
    #expect(
      notifications.map { ($0["message"] as? [String: String])?["text"] }
        == ["this is a PDF", "the file could not be read"])
  }

  @Test(
    arguments: [
      ("a/b.txt", "a/b.txt"), ("./a.txt", "a.txt"), (".//./a.txt", "a.txt"), ("../a", "../a"),
      ("/a b", "file:///a%20b"), ("c:d", "c%3Ad"), ("é%#?", "%C3%A9%25%23%3F"),
      ("a\n\u{1}", "a%0A%01"), ("-", "-"), (".hidden", ".hidden"),
    ])
  func `paths become addresses`(path: String, uri: String) {
    #expect(SARIFAddress.uri(of: Array(path.utf8)) == uri)
  }

  @Test func `the address of a path that is not UTF-8 has its bytes`() {
    #expect(SARIFAddress.uri(of: [0x62, 0xFF]) == "b%FF")
  }

  private func run(_ report: ValidationReport, _ status: Int = 1) throws -> [String: Any] {
    let text = ReportSample.text(report, .sarif, exitStatus: status)
    let log = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect(log?["version"] as? String == "2.1.0")
    return try #require((log?["runs"] as? [[String: Any]])?.first)
  }

  private func physical(_ locations: Any?) throws -> [String: Any] {
    let first = try #require((locations as? [[String: Any]])?.first)
    return try #require(first["physicalLocation"] as? [String: Any])
  }
}
