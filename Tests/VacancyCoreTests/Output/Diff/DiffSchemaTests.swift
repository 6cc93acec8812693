import Foundation
import Testing

@testable import VacancyCore
@testable import VacancyReports

struct DiffSchemaTests {
  private func json(
    _ notice: ComparedNotice, _ language: Language = .english, alignment: Bool = false
  ) -> String {
    var buffer: [UInt8] = []
    notice.appendJSON(to: &buffer, in: language, alignment: alignment)
    return String(decoding: buffer, as: UTF8.self)
  }

  @Test func `a comparison is written with all its keys in order`() throws {
    let text = json(try DiffSample.differing(), alignment: true)
    #expect(text.hasPrefix("{\n  \"schemaVersion\": 2,\n  \"source\": {\n    \"path\": "))
    #expect(text.contains("\"frenchSource\": null,\n  \"jobNumber\": \"260118\",\n"))
    #expect(
      text.contains(
        """
            {
              "rule": "quantity-mismatch",
              "severity": "warning",
              "message": "the numbers differ: 2 and 3",
              "kind": "mismatch",
              "en": {
                "pointer": "/halves/en/accountabilities/2/paragraphs/1",
                "text": "two",
                "span": {
                  "line": 61,
                  "column": 17,
                  "endLine": 61,
                  "endColumn": 20,
        """))
    #expect(text.contains("\"kind\": \"missing-in-french\","))
    #expect(text.contains("\"fr\": null,\n      \"suppression\": null\n"))
    #expect(
      text.contains(
        """
          "summary": {
            "differences": 5,
            "errors": 3,
            "warnings": 1,
            "notes": 1,
            "suppressed": 0
          },
          "alignment": [
        """))
    #expect(text.contains("\"score\": 0.75\n") && text.contains("\"score\": 0\n"))
    #expect(!json(try DiffSample.differing()).contains("alignment"))
  }

  @Test func `what is suppressed has its reason, and decides nothing`() throws {
    let text = json(try DiffSample.settingAside())
    #expect(text.contains("\"rule\": \"deadline-mismatch\"") && !text.contains("quantity-mismatch"))
    #expect(text.contains("\"suppression\": \"agreed\"\n    },"))
    #expect(
      text.contains(
        """
          "summary": {
            "differences": 2,
            "errors": 1,
            "warnings": 0,
            "notes": 1,
            "suppressed": 2
        """))
  }

  @Test func `messages are in the language that was asked for`() throws {
    #expect(
      json(try DiffSample.differing(), .french)
        .contains("\"message\": \"les nombres diffèrent\u{A0}: 2 et\u{A0}3\""))
  }

  @Test func `the score has three decimals at most`() throws {
    let scores: [(Double, String)] = [
      (1, "1"), (0.5, "0.5"), (0.1234, "0.123"), (0.05, "0.05"), (1.5, "1"), (-1, "0"),
      (.nan, "0"),
    ]
    for (score, written) in scores {
      var buffer: [UInt8] = []
      JSONWriter.append(to: &buffer, indented: false) {
        $0.item(Comparison.Pair(english: [], french: [], score: score))
      }
      let number = try #require(Double(written))
      let object = try JSONSerialization.jsonObject(with: Data(buffer)) as? [String: Any]
      #expect(object?["score"] as? Double == number)
    }
  }

  @Test func `of two files each side has its own`() throws {
    let file = Fixtures.folder.appending(path: "notices/analyst-officer/notice.txt")
    let whole = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(whole.range(of: "Analyste (voies")).lowerBound
    let (english, french) = (
      SourceText(String(whole[..<start])), SourceText(String(whole[start...]))
    )
    let differences = [
      Finding(
        "deadline-mismatch", .mismatch, .init(english: "x", french: "y"),
        english: .init(path: "/halves/en/deadline", text: "20-Mar-2026"),
        french: .init(path: "/halves/fr/deadline", text: "21-mars-2026"))
    ]
    let first = Reading(of: english, path: "e.txt", recordingSpans: true)
    let second = Reading(of: french, path: "f.txt", recordingSpans: true)
    var comparison = Comparison(english: first, french: second)
    comparison.found = differences
    let notice = ComparedNotice(first, english, (second, french), comparison) {
      []
    }
    let text = json(notice)
    #expect(text.contains("\"path\": \"e.txt\"") && text.contains("\"path\": \"f.txt\""))
    let shown = try #require(notice.entries(in: .english) { $0 }.first)
    #expect(shown.english?.position == "e.txt:11:23")
    #expect(shown.french?.position == "f.txt:9:19")
  }

  @Test(.enabled(if: PythonValidator.isAvailable, "VACANCY_PYTHON names no interpreter"))
  func `an independent validator accepts what is written`() throws {
    let records = try [
      json(DiffSample.differing()), json(DiffSample.differing(), .french, alignment: true),
      json(DiffSample.agreeing(), alignment: true), json(DiffSample.oneHalf()),
      json(DiffSample.settingAside()),
    ]
    let complaints = try PythonValidator.complaints(about: records, schema: DiffSchema.text)
    #expect(complaints == Array(repeating: [], count: records.count))
  }

  @Test(.enabled(if: PythonValidator.isAvailable, "VACANCY_PYTHON names no interpreter"))
  func `an independent validator refuses a comparison with a fault`() throws {
    let record = json(try DiffSample.differing(), alignment: true)
    let faults = [
      ("\"schemaVersion\": 2", "\"schemaVersion\": 3"),
      ("\"kind\": \"mismatch\"", "\"kind\": \"other\""),
      ("\"severity\": \"error\"", "\"severity\": \"fatal\""),
      ("\"line\": 61", "\"line\": 0"), ("\"score\": 0.75", "\"score\": 1.75"),
      ("\"frenchSource\": null,", ""),
      ("\"rule\": \"deadline-mismatch\"", "\"rule\": \"Deadline\""),
      ("\"pointer\": \"/halves/en/deadline\"", "\"pointer\": \"halves\""),
      ("\"notes\": 1,", "\"notes\": 1, \"more\": 1,"),
    ]
    let broken = faults.map { record.replacingOccurrences(of: $0, with: $1) }
    let complaints = try PythonValidator.complaints(about: broken, schema: DiffSchema.text)
    for (fault, complaints) in zip(faults, complaints) {
      #expect(record.contains(fault.0))
      #expect(!complaints.isEmpty, "\(fault.1) is let through")
    }
  }

  @Test func `every definition is used and every use is defined`() throws {
    let schema = try #require(
      JSONSerialization.jsonObject(with: Data(DiffSchema.text.utf8)) as? [String: Any])
    #expect(schema["$id"] as? String == "urn:vacancy:schema:diff:2")
    let definitions = try #require(schema["$defs"] as? [String: Any])
    let uses = DiffSchema.text.matches(of: /"\$ref": "#\/\$defs\/(\w+)"/).map { String($0.1) }
    #expect(Set(uses) == Set(definitions.keys))
  }
}
