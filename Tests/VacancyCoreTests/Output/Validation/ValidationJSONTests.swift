import Foundation
import Testing

@testable import VacancyCore
@testable import VacancyReports

struct ValidationJSONTests {
  @Test func `the keys have their order and the summary its counts`() {
    let text = ReportSample.text(ReportSample.mixed, .json, exitStatus: 3)
    #expect(
      text.hasPrefix(
        """
        {
          "schemaVersion": 1,
          "tool": {
            "name": "vacancy",
            "version": "1.2.0"
          },
          "files": [
            {
              "path": "notices/a.txt",
              "kind": "file",
              "status": "ok",
              "jobNumber": "260117",
              "findings": []
            },
            {
        """))
    #expect(
      text.contains(
        """
                {
                  "rule": "deadline-mismatch",
                  "severity": "warning",
                  "message": "the days differ",
                  "span": {
                    "line": 14,
                    "column": 10,
                    "endLine": 14,
                    "endColumn": 12,
                    "offset": 9,
                    "endOffset": 12
                  },
                  "pointer": "/halves/en/schedule",
                  "counterpart": {
                    "pointer": "/halves/fr/deadline",
                    "text": "13 mars",
        """))
    #expect(text.contains("\"suppression\": \"agreed with the body\""))
    #expect(
      text.hasSuffix(
        """
          ],
          "summary": {
            "files": 6,
            "ok": 2,
            "withFindings": 2,
            "incomplete": 2,
            "errors": 2,
            "warnings": 2,
            "notes": 1,
            "suppressed": 1,
            "unusedBaseline": [],
            "exitStatus": 3
          }
        }

        """))
  }

  @Test func `lines have their type and the last is the summary`() throws {
    for report in [ReportSample.mixed, ReportSample.hostile, ValidationReport()] {
      let lines = ReportSample.text(report, .ndjson).split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.last?.isEmpty == true)
      let types = try lines.dropLast().map { line in
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        return try #require(object?["type"] as? String)
      }
      #expect(types.last == "summary" && types.filter { $0 == "summary" }.count == 1)
      #expect(types.filter { $0 == "file" }.count == report.files.count)
      #expect(
        types.filter { $0 == "finding" }.count == report.files.map(\.findings.count).reduce(0, +))
    }
  }

  @Test func `a message in JSON is the message to the letter`() throws {
    let text = ReportSample.text(ReportSample.hostile, .json)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let file = try #require((object?["files"] as? [[String: Any]])?.first)
    #expect(file["path"] as? String == ReportSample.hostileText)
    let finding = try #require((file["findings"] as? [[String: Any]])?.first)
    #expect(finding["message"] as? String == ReportSample.hostileText)
  }

  @Test(.enabled(if: PythonValidator.isAvailable, "VACANCY_PYTHON names no interpreter"))
  func `an independent validator accepts what is written`() throws {
    let reports = [ReportSample.mixed, ReportSample.hostile, ValidationReport()]
    let documents = reports.flatMap { report in
      Language.allCases.map { ReportSample.text(report, .json, ReportSample.style($0)) }
    }
    let complaints = try PythonValidator.complaints(
      about: documents, schema: ValidationSchema.text)
    #expect(complaints == Array(repeating: [], count: documents.count))
  }

  @Test(.enabled(if: PythonValidator.isAvailable, "VACANCY_PYTHON names no interpreter"))
  func `each line fits the definition of its type`() throws {
    let lines = [ReportSample.mixed, ReportSample.hostile].flatMap { report in
      ReportSample.text(report, .ndjson).split(separator: "\n").map(String.init)
    }
    for (type, name) in [
      ("file", "FileLine"), ("finding", "FindingLine"), ("summary", "SummaryLine"),
    ] {
      let own = lines.filter { $0.hasPrefix("{\"type\":\"\(type)\"") }
      let complaints = try PythonValidator.complaints(about: own, schema: try schema(of: name))
      #expect(!own.isEmpty && complaints.allSatisfy(\.isEmpty), "\(complaints)")
      let other = lines.filter { !own.contains($0) }
      let refusals = try PythonValidator.complaints(about: other, schema: try schema(of: name))
      #expect(refusals.allSatisfy { !$0.isEmpty })
    }
  }

  @Test(.enabled(if: PythonValidator.isAvailable, "VACANCY_PYTHON names no interpreter"))
  func `an independent validator refuses a document with a fault`() throws {
    let document = ReportSample.text(ReportSample.mixed, .json)
    let faults = [
      ("\"schemaVersion\": 1", "\"schemaVersion\": 2"),
      ("\"status\": \"ok\"", "\"status\": \"fine\""),
      ("\"severity\": \"error\"", "\"severity\": \"fatal\""), ("\"files\": 6,", ""),
      ("\"exitStatus\": 1", "\"exitStatus\": \"1\""), ("\"line\": 14", "\"line\": 0"),
      ("\"rule\": \"not-text\"", "\"rule\": \"Not text\""),
      ("\"suppression\": null", "\"suppression\": null, \"more\": 1"),
      ("\"pointer\": \"/halves/en/schedule\"", "\"pointer\": \"halves\""),
    ]
    let complaints = try PythonValidator.complaints(
      about: faults.map { document.replacingOccurrences(of: $0, with: $1) },
      schema: ValidationSchema.text)
    for (fault, complaints) in zip(faults, complaints) {
      #expect(document.contains(fault.0))
      #expect(!complaints.isEmpty, "\(fault.1) is let through")
    }
  }

  @Test func `every use of a definition is defined, and only lines are not used`() throws {
    let schema = try #require(
      JSONSerialization.jsonObject(with: Data(ValidationSchema.text.utf8)) as? [String: Any])
    #expect(schema["$id"] as? String == "urn:vacancy:schema:validation:1")
    let definitions = try #require(schema["$defs"] as? [String: Any])
    let uses = ValidationSchema.text.matches(of: /"\$ref": "#\/\$defs\/(\w+)"/).map {
      String($0.1)
    }
    #expect(Set(uses).union(["FileLine", "FindingLine", "SummaryLine"]) == Set(definitions.keys))
  }

  /// The schema with one of its definitions as its document.
  private func schema(of name: String) throws -> String {
    let whole = try JSONSerialization.jsonObject(with: Data(ValidationSchema.text.utf8))
    let definitions = try #require((whole as? [String: Any])?["$defs"])
    let data = try JSONSerialization.data(
      withJSONObject: ["$ref": "#/$defs/\(name)", "$defs": definitions])
    return String(decoding: data, as: UTF8.self)
  }
}
