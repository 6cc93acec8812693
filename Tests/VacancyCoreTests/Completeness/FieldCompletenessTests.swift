import Foundation
import Testing

@testable import VacancyCore
@testable import VacancyReports

/// Every property of a half reaches whatever shows, writes or compares a record.
///
/// The tests start from the properties of the type: one that is added is held to all of this.
@Suite struct FieldCompletenessTests {
  @Test func `every property of a half is a field of its header or a part below it`() {
    let known = HeaderField.allCases.map(\.key) + HalfPart.allCases.map(\.rawValue)
    #expect(keys(of: Half(language: .english)) == ["language"] + known)
  }

  @Test(arguments: [
    (HeaderField.title, "title"), (.jobNumber, "jobNumber"), (.posts, "posts"), (.body, "body"),
    (.deadline, "deadline"), (.salary, "salary"), (.grade, "grade"),
    (.otherFields, "otherFields"), (.pendingBudget, "pendingBudget"),
  ])
  func `a field that code names is the row with that key`(field: HeaderField, key: String) {
    #expect(field.key == key)
  }

  @Test func `the full sample of the tests has a value for every property`() throws {
    let (full, empty) = (try HalfObject(.full(.french)), try HalfObject(Half(language: .french)))
    for key in keys(of: Half.full(.french)) where key != "language" {
      let (value, nothing) = (full.object[key] as? NSObject, empty.object[key] as? NSObject)
      #expect(value != nil && value != nothing, "Half.full says nothing of '\(key)'")
    }
  }

  @Test func `every property is a key of the json, in its order`() throws {
    var bytes: [UInt8] = []
    JSONWriter.append(to: &bytes, indented: false) { Half.full(.french).write(to: &$0) }
    let json = String(decoding: bytes, as: UTF8.self)
    var from = json.startIndex
    for key in keys(of: Half.full(.french)) {
      let range = json.range(of: "\"\(key)\":", range: from..<json.endIndex)
      from = try #require(range, "no '\(key)' behind the keys before it").upperBound
    }
  }

  @Test func `every property is in the schema, with a description`() throws {
    let properties = SchemaObject(of: Half.self).properties
    #expect(properties.map(\.name) == keys(of: Half(language: .english)))
    #expect(properties.allSatisfy { $0.description.count > 5 })
    #expect(Set(properties.map(\.description)).count == properties.count)
  }

  @Test(arguments: HeaderField.allCases)
  func `a field of the header has columns of its own`(field: HeaderField) throws {
    guard field != .otherFields else { return }
    var (whole, without) = ([UInt8](), [UInt8]())
    NoticeCSV.appendRows(of: .full, to: &whole)
    NoticeCSV.appendRows(of: .full(french: try lacking(field.key)), to: &without)
    #expect(whole != without, "no column tells whether '\(field)' is there")
  }

  @Test(arguments: HeaderField.allCases)
  func `a field that one half alone has is a difference at the field`(field: HeaderField) throws {
    let found = Comparison.differences(causedBy: try lacking(field.key))
    let difference = try #require(found.first { $0.rule == field.mismatch || isLack($0) })
    let paths = [difference.english, difference.french].compactMap(\.?.path)
    // What says how many posts there are is the title, where the number has no words of its own.
    let places = field == .posts ? [field, .title] : [field]
    let isThere = paths.contains { path in
      places.contains { RecordPath(.english)[$0].contains(path) }
    }
    #expect(isThere, "\(difference)")
    #expect(
      RuleCatalog.page(difference.rule.name) != nil && RuleCatalog.page(field.mismatch.name) != nil)
  }

  @Test(arguments: HalfPart.allCases)
  func `a part that one half alone has is a difference`(part: HalfPart) throws {
    // What found no place is not compared: each half may have lines of its own there.
    guard part != .unrecognized else { return }
    let found = Comparison.differences(causedBy: try lacking(part.rawValue))
    #expect(!found.isEmpty, "nothing is said where '\(part)' is in one half alone")
  }

  @Test(arguments: HeaderField.allCases.map(\.key) + HalfPart.allCases.map(\.rawValue))
  func `a property has a name in both languages`(key: String) throws {
    for half in [Half.full(.english), .full(.french)] {
      let name = RecordPath("/\(key)").name(in: half)
      #expect(!name.english.isEmpty && !name.french.isEmpty)
      // A key of several words, which is what an unknown one is called, is no name.
      #expect(!key.contains(where: \.isUppercase) || name.english != key, "'\(key)' has no name")
    }
  }

  @Test func `no two fields have the same name`() {
    for language in Language.allCases {
      let names = HeaderField.allCases.map { $0.name[language] }
      #expect(Set(names).count == names.count)
      #expect(names.allSatisfy { !$0.isEmpty })
    }
  }

  @Test(arguments: keys(of: Half.full(.french)))
  func `a property is on the page of a comparison`(key: String) throws {
    // The budget has no words of its own, and the language is that of the column.
    guard key != "language", key != HeaderField.pendingBudget.key else { return }
    let texts = RecordText.all(of: .full(.french)).filter {
      RecordPath("/halves/fr/\(key)").contains($0.path)
    }
    #expect(!texts.isEmpty, "'\(key)' is not among the texts of a half")
    var reading = Reading(of: SourceText(""), recordingSpans: true)
    reading.notice = .full
    let html = DiffHTML(language: .english, form: .notice)
    let page = html.document(html.section(on: ComparedNotice(reading, of: SourceText(""))))
    for text in texts { #expect(page.contains(text.text.html), "\(text.path)") }
  }

  @Test(arguments: HeaderField.allCases)
  func `a field that one half alone has is on the page of a validation`(field: HeaderField) throws {
    var reading = Reading(of: SourceText(""), recordingSpans: true)
    reading.notice = .full(french: try lacking(field.key))
    let file = Validator().validate(
      reading, comparison: Comparison(of: reading), path: "a.txt"
    ).file
    let found = file.findings.filter { finding in
      finding.rule == field.mismatch
        || [finding.path, finding.counterpart?.path].compactMap(\.self).contains {
          RecordPath("/\(field.key)").contains($0.belowHalf)
        }
    }
    #expect(!found.isEmpty)
    let page = ReportSample.text(ValidationReport(files: [file]), .html)
    for finding in found { #expect(page.contains(finding.message.english.html)) }
  }

  private func lacking(_ key: String) throws -> Half {
    try HalfObject(.full(.french)).replacing(key, from: HalfObject(Half(language: .french)))
  }

  private func isLack(_ difference: Finding) -> Bool { difference.rule == "field-in-one-half" }
}
