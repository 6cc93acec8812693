import Foundation
import Testing

@testable import VacancyCore
@testable import VacancyReports

struct NoticeSchemaTests {
  @Test func `the schema is JSON that names its dialect and itself`() throws {
    let schema = try object(NoticeSchema.text)
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema["$id"] as? String == "urn:vacancy:schema:notice:2")
    #expect(NoticeSchema.text.hasSuffix("}\n"))
  }

  @Test func `every object is closed, requires every key and says what each means`() throws {
    let schema = try object(NoticeSchema.text)
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    for (name, definition) in definitions.merging(["Document": schema], uniquingKeysWith: { $1 }) {
      #expect(definition["title"] is String && definition["description"] is String, "\(name)")
      guard definition["type"] as? String == "object" else { continue }
      let properties = try #require(definition["properties"] as? [String: [String: Any]])
      #expect(definition["additionalProperties"] as? Bool == false, "\(name)")
      #expect(properties.values.allSatisfy { $0["description"] is String }, "\(name)")
      let optional: Set = name == "Notice" ? ["spans"] : []
      let required = try #require(definition["required"] as? [String])
      #expect(Set(required) == Set(properties.keys).subtracting(optional), "\(name)")
    }
  }

  @Test func `every definition is used and every use is defined`() throws {
    let definitions = try #require(object(NoticeSchema.text)["$defs"] as? [String: Any])
    let uses = NoticeSchema.text.matches(of: /"\$ref": "#\/\$defs\/(\w+)"/).map { String($0.1) }
    #expect(Set(uses) == Set(definitions.keys))
  }

  @Test(.enabled(if: PythonValidator.isAvailable, "VACANCY_PYTHON names no interpreter"))
  func `an independent validator accepts what is written`() throws {
    var records = [Notice.full, .bare, .empty, .hollow].map { $0.json() }
    records += try CorpusRecords.all.map { try $0.notice().json() }
    records.append(withSpans(Notice.full.json(), "/halves/fr/a~1b~0c"))
    let complaints = try PythonValidator.complaints(about: records, schema: NoticeSchema.text)
    #expect(complaints == Array(repeating: [], count: records.count))
  }

  @Test func `the schema of several records is the same but for its document`() throws {
    let (one, several) = (try object(NoticeSchema.text), try object(NoticeSchema.listText))
    #expect(several["$id"] as? String == "urn:vacancy:schema:notices:2")
    #expect(several["type"] as? String == "array" && several["items"] != nil)
    #expect(several["$defs"] as? NSDictionary == one["$defs"] as? NSDictionary)
  }

  @Test(.enabled(if: PythonValidator.isAvailable, "VACANCY_PYTHON names no interpreter"))
  func `null is for a file that could not be read, and never an item`() throws {
    let record = Notice.full.json()
    let one = try PythonValidator.complaints(
      about: ["null", record, "[\(record)]", "[]"], schema: NoticeSchema.text)
    #expect(one.map(\.isEmpty) == [true, true, false, false])
    let several = try PythonValidator.complaints(
      about: ["[]", "[\(record), \(record)]", record, "null", "[null]"],
      schema: NoticeSchema.listText)
    #expect(several.map(\.isEmpty) == [true, true, false, false, false])
  }

  @Test(.enabled(if: PythonValidator.isAvailable, "VACANCY_PYTHON names no interpreter"))
  func `an independent validator refuses a record with a fault`() throws {
    let record = Notice.full.json()
    let faults = [
      (#""path": "#, #""extra": 1, "path": "#),
      (#""name": "Bruxelles""#, #""name": "Bruxelles", "zip": "1110""#),
      (#""kind": "full-time""#, #""kind": "sometimes""#),
      (#""date": "2024-11-10""#, #""date": "10-11-2024""#),
      (#""time": "23:59:00""#, #""time": "24:59:00""#),
      (#""amount": 7540.44"#, #""amount": "7540.44""#),
      (#""twin": true,"#, ""),
      (#""lowest": "G17""#, #""lowest": "G25""#),
      (#""level": "CTS""#, #""level": "TS""#),
      (#""language": "fr","#, #""language": "en","#),
      (#""jobNumber": "241660""#, #""jobNumber": "24166""#),
      (#""jobNumber": "241660""#, #""jobNumber": 241660"#),
      (#""duration": "P3Y""#, #""duration": "3 years""#),
      (#""posts": 2"#, #""posts": 0"#),
      (#""posts": 2"#, #""posts": 2.5"#),
      (#""encoding": "windows-1252""#, #""encoding": "ebcdic""#),
      (#""schemaVersion": 2"#, #""schemaVersion": 3"#),
      (#""conversion": true"#, #""conversion": null"#),
      (#""level": "V""#, #""level": "VII""#),
      (#""country": "BE""#, #""country": "Belgium""#),
      (#""currency": "EUR""#, #""currency": "Euro""#),
    ]
    let broken = faults.map { record.replacingOccurrences(of: $0, with: $1) }
    let complaints = try PythonValidator.complaints(about: broken, schema: NoticeSchema.text)
    #expect(complaints.count == faults.count)
    for (fault, complaints) in zip(faults, complaints) {
      #expect(record.contains(fault.0))
      #expect(!complaints.isEmpty, "\(fault.1) is let through")
    }
  }

  @Test(.enabled(if: PythonValidator.isAvailable, "VACANCY_PYTHON names no interpreter"))
  func `an independent validator refuses a record without one of its keys`() throws {
    let record = try object(Notice.full.json())
    let broken = try missingOne(of: record).map { broken in
      String(decoding: try JSONSerialization.data(withJSONObject: broken), as: UTF8.self)
    }
    #expect(broken.count > 200)
    let complaints = try PythonValidator.complaints(about: broken, schema: NoticeSchema.text)
    #expect(complaints.count == broken.count && complaints.allSatisfy { !$0.isEmpty })
  }

  @Test(.enabled(if: PythonValidator.isAvailable, "VACANCY_PYTHON names no interpreter"))
  func `an independent validator refuses a span that is not at a pointer`() throws {
    let broken = ["halves/en", "/a~b"].map { withSpans(Notice.full.json(), $0) }
    let complaints = try PythonValidator.complaints(about: broken, schema: NoticeSchema.text)
    #expect(complaints.allSatisfy { !$0.isEmpty })
  }

  private func object(_ json: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  /// The object as often as it has keys at any depth, each time without one of them.
  private func missingOne(of value: [String: Any]) -> [[String: Any]] {
    var broken: [[String: Any]] = []
    for (key, inner) in value {
      broken.append(value.filter { $0.key != key })
      let list = inner as? [[String: Any]]
      for smaller in missingOne(of: list?.first ?? inner as? [String: Any] ?? [:]) {
        broken.append(value.merging([key: list == nil ? smaller : [smaller]]) { $1 })
      }
    }
    return broken
  }

  private func withSpans(_ record: String, _ pointer: String) -> String {
    record.dropLast(2) + #"""
      , "spans": {"\#(pointer)": {"line": 1, "column": 1, "endLine": 1, "endColumn": 2, \#
      "offset": 0, "endOffset": 1}}}
      """#
  }
}
