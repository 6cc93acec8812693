import Foundation
import Testing

@testable import VacancyCore
@testable import VacancyReports

struct NoticeJSONTests {
  @Test(arguments: [Notice.full, .bare, .empty, .hollow], [true, false])
  func `the JSON of a notice decodes into the same notice`(notice: Notice, indented: Bool) throws {
    let data = Data(notice.json(indented: indented).utf8)
    #expect(try JSONDecoder().decode(Notice.self, from: data) == notice)
  }

  @Test func `hostile text comes back as it was`() throws {
    var notice = Notice.full
    for scalar in (0...0xFFFF).compactMap(Unicode.Scalar.init) {
      notice.letterhead.append("\(scalar)\"\(scalar)\\")
    }
    let data = Data(notice.json(indented: false).utf8)
    #expect(try JSONDecoder().decode(Notice.self, from: data) == notice)
  }

  @Test func `the keys stand in the order of the record, and all of them are there`() {
    for notice in [Notice.full, .bare] {
      let half = notice.halves.english
      #expect(keys(of: written(notice, indented: true), at: 1) == noticeKeys)
      #expect(keys(of: written(notice.source, indented: true), at: 1) == sourceKeys)
      #expect(keys(of: written(notice.halves, indented: true), at: 1) == ["en", "fr"])
      #expect(keys(of: written(half, indented: true), at: 1) == halfKeys)
      #expect(keys(of: written(half?.qualifications, indented: true), at: 1) == qualificationKeys)
      #expect(keys(of: written(half?.contract, indented: true), at: 1) == contractKeys)
    }
  }

  @Test func `the values of a half have their keys in order`() throws {
    let half = Half.full(.french)
    #expect(
      written(half.location) == #"""
        {"text":"Belgique-Bruxelles","places":[{"country":"BE","name":"Bruxelles"}]}
        """#)
    #expect(
      written(half.deadline) == #"""
        {"text":"10-nov.-2024, 23:59:00","date":"2024-11-10","time":"23:59:00"}
        """#)
    #expect(
      written(half.salary) == #"""
        {"text":"7 540,44Euro (EUR) Mensuelle","amount":7540.44,"currency":"EUR","period":"month"}
        """#)
    #expect(
      written(half.grade) == #"""
        {"text":"A.3 / NATO Grade G17-G20","lowest":"G17","highest":"G20","twin":true,"former":["A.3"]}
        """#)
    #expect(
      written(half.positions) == #"""
        [{"title":"Gestion des incidents","grade":"G17","number":"OCIO0013","pendingBudget":true}]
        """#)
    #expect(
      written(half.qualifications.desirable) == #"""
        {"intro":"Seraient un atout :","items":["le russe."],"remarks":["Rien d'autre."]}
        """#)
    #expect(written(half.unrecognized) == #"[{"line":212,"text":"???","kind":"page"}]"#)
    #expect(
      written(half.contract.clause) == #"""
        {"kind":"project","paragraphs":["Ce poste est requis."],"duration":"P2W",\#
        "until":"2028-02-28","renewal":"P90D","maximumService":"P6Y","conversion":true,\#
        "conversionNotice":"P1Y"}
        """#)
  }

  @Test func `an amount of whole euros keeps its cents`() throws {
    var notice = Notice.full
    notice.halves.english?.salary?.amount = Amount(coefficient: 750_000, decimals: 2)
    #expect(notice.json(indented: false).contains(#""amount":7500.00,"#))
    #expect(
      try JSONDecoder().decode(Notice.self, from: Data(notice.json().utf8)) == notice)
  }

  @Test func `a record of version 1 is decoded into one of this version`() throws {
    var notice = Notice.bare
    notice.halves.english?.unrecognized = [.init(line: 3, text: "?")]
    notice.schemaVersion = 1
    let json = notice.json(indented: false)
      .replacing(#","notice":null,"converter":null}"#, with: "}")
      .replacing(#","frenchSource":null"#, with: "").replacing(#","remarks":[]"#, with: "")
      .replacing(#""text":"?","kind":null"#, with: #""text":"?""#)
    #expect(!json.contains("remarks") && !json.contains("converter"))
    // What is written of it has the keys of this version.
    notice.schemaVersion = Notice.schemaVersion
    #expect(try JSONDecoder().decode(Notice.self, from: Data(json.utf8)) == notice)
  }

  @Test func `spans follow the halves, in the order in which they were read`() {
    var reading = Reading(of: SourceText("é"))
    reading.spans = [
      .init(RecordPath(.letterhead, 0), TextRange(0, 2)),
      .init(RecordPath(.jobNumber), TextRange(2, 8)),
    ]
    var buffer: [UInt8] = []
    reading.appendJSON(to: &buffer, indented: false) { range in
      (
        Position(line: 1, column: range.start + 1, offset: range.start),
        Position(line: 2, column: range.end + 1, offset: range.end)
      )
    }
    #expect(
      String(decoding: buffer, as: UTF8.self) == #"""
        {"schemaVersion":2,"source":{"path":"-","bytes":2,"encoding":"utf-8","notice":null,\#
        "converter":null},"frenchSource":null,"jobNumber":null,"letterhead":["é"],"halves":{"en":null,"fr":null},"spans":{\#
        "/letterhead/0":{"line":1,"column":1,"endLine":2,"endColumn":3,"offset":0,"endOffset":2},\#
        "/jobNumber":{"line":1,"column":3,"endLine":2,"endColumn":9,"offset":2,"endOffset":8}}}
        """#)
  }

  @Test(arguments: [true, false])
  func `records make an array, also when there are none`(indented: Bool) throws {
    let frame = JSONArrayFrame(indented: indented)
    for count in 0...2 {
      var buffer: [UInt8] = []
      for index in 0..<count {
        buffer += Array(frame.separator(before: index).utf8)
        Notice.full.appendJSON(to: &buffer, indented: indented, depth: 1)
      }
      buffer += Array(frame.end(after: count).utf8)
      let notices = try JSONDecoder().decode([Notice].self, from: Data(buffer))
      #expect(notices == Array(repeating: .full, count: count))
      let whole = written(Array(repeating: Notice.full, count: count), indented: indented)
      #expect(String(decoding: buffer, as: UTF8.self) == whole)
    }
  }

  @Test(.enabled(if: !CorpusRecords.all.isEmpty, "VACANCY_CORPUS names no corpus"))
  func `a record of the corpus is written back byte for byte`() throws {
    for record in CorpusRecords.all {
      let notice = try record.notice()
      // The corpus is indented by one space a level, of version 1, and has no source.
      let lines = notice.json().split(separator: "\n").map { line in
        let depth = line.prefix { $0 == " " }.count / 2
        return String(line.dropFirst(depth))
      }
      #expect(withoutVersion2(lines) == record.text.trimmingCharacters(in: .newlines))
    }
  }

  /// The record without its source and without the keys that version 1 did not have.
  private func withoutVersion2(_ lines: [String]) -> String {
    var result: [String] = []
    for line in lines[..<1] + [" \"schemaVersion\": 1,"] + lines[10...] {
      if line.hasSuffix("\"remarks\": []") {
        result[result.count - 1].removeLast()
      } else {
        result.append(line)
      }
    }
    return result.joined(separator: "\n")
  }

  /// The keys of indented JSON that stand at a depth.
  private func keys(of json: String, at depth: Int) -> [String] {
    json.split(separator: "\n").compactMap { line in
      guard line.prefix(while: { $0 == " " }).count == 2 * depth, line.contains("\": ") else {
        return nil
      }
      return line.split(separator: "\"").dropFirst().first.map(String.init)
    }
  }

  private let noticeKeys = [
    "schemaVersion", "source", "frenchSource", "jobNumber", "letterhead", "halves",
  ]
  private let sourceKeys = ["path", "bytes", "encoding", "notice", "converter"]
  private let halfKeys = [
    "language", "title", "jobNumber", "posts", "location", "body", "schedule", "deadline",
    "salary", "grade", "clearance", "otherFields", "pendingBudget", "positions", "preamble",
    "summary", "qualifications", "accountabilities", "interrelationships", "competencies",
    "contract", "application", "additional", "otherSections", "unrecognized",
  ]
  private let qualificationKeys = [
    "essential", "desirable", "experience", "languages", "education",
  ]
  private let contractKeys = ["offer", "clause", "secondment", "servingStaff", "notes"]
}
