import Foundation
import VacancyCore
import VacancyReports

/// Every rule in every format in both languages; whatever `diff` reports, `validate` knows.
func problemsOfReports(_ bytes: [UInt8]) -> [String] {
  guard let text = try? SourceText(decoding: bytes) else { return [] }
  return Readings(of: text, recordingSpans: true).flatMap { problems(of: $0, by: Validator()) }
}

/// What does not hold for the reports about a notice.
func problems(of reading: Reading, by validator: Validator) -> [String] {
  let comparison = Comparison(of: reading)
  let file = validator.validate(reading, comparison: comparison, path: "a.txt").file
  let compared = ComparedNotice(reading, of: reading.text, comparison).judged(by: validator)
  var problems: [String] = []
  let unknown = compared.accepted.keys.filter { file.accepted[$0] == nil }
  if !unknown.isEmpty { problems.append("diff reports what validate does not: \(unknown)") }

  for language in Language.allCases {
    let style = ValidationStyle(
      language: language, tool: .init(version: "1"), isColored: false, showsSource: true)
    for format in ValidationFormat.allCases {
      let report = ValidationReport(files: [file]).written(as: format, style: style, exitStatus: 0)
      problems += complaints(about: report, format.rawValue, "validate")
    }
    problems += complaints(about: compared, in: language)
  }
  problems += complaints(about: NoticeAlignment(reading, nil))
  return problems
}

private func complaints(about notice: ComparedNotice, in language: Language) -> [String] {
  var json: [UInt8] = []
  notice.appendJSON(to: &json, in: language, alignment: true, indented: false, depth: 0)
  var rows: [UInt8] = []
  for row in DiffTable.rows(of: notice, in: language) {
    CSV.append(row, to: &rows, showingHidden: true)
  }
  let reports: [(String, any DiffReport)] = [
    ("html", DiffHTML(language: language)), ("markdown", DiffMarkdown(language: language)),
    ("text", DiffText(DiffTextStyle(language: language, width: 80, isColored: false))),
  ]
  return complaints(about: json, "json", "diff") + complaints(about: rows, "csv", "diff")
    + reports.flatMap { name, report in
      complaints(
        about: Array(report.document(report.section(on: notice)).utf8), name, "diff")
    }
}

private func complaints(about alignment: NoticeAlignment) -> [String] {
  var (json, lines, memory): ([UInt8], [UInt8], [UInt8]) = ([], [], [])
  json.append(UInt8(ascii: "["))
  alignment.appendJSON(to: &json)
  json.append(UInt8(ascii: "]"))
  // As a terminal gets them; a file keeps what the notice has.
  alignment.appendTSV(to: &lines, showingHidden: true)
  alignment.appendTMX(to: &memory, showingHidden: true)
  return complaints(about: json, "json", "align") + complaints(about: lines, "tsv", "align")
    + complaints(about: memory, "tmx", "align")
}

/// What a document has that its format does not allow, as far as that is quickly seen.
private func complaints(about document: [UInt8], _ format: String, _ command: String) -> [String] {
  let name = "\(command) --format \(format)"
  switch format {
  case "xlsx": return document.starts(with: "PK".utf8) ? [] : ["\(name) is no archive"]
  case "json", "sarif", "gitlab", "ndjson":
    let values = format == "ndjson" ? document.split(separator: 0x0A) : [document[...]]
    let isJSON = values.allSatisfy {
      (try? JSONSerialization.jsonObject(with: Data($0), options: .fragmentsAllowed)) != nil
    }
    return isJSON ? [] : ["\(name) is no JSON"]
  default: break
  }
  guard let text = String(validating: document, as: UTF8.self) else {
    return ["\(name) is no UTF-8"]
  }
  // A terminal or a parser of XML would obey them or fail.
  let control = text.unicodeScalars.first { scalar in
    scalar.properties.generalCategory == .control && !"\n\t\r".unicodeScalars.contains(scalar)
  }
  return control.map { ["\(name) has the control character \($0.value)"] } ?? []
}
