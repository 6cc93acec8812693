import Testing
import VacancyCore

@testable import VacancyReports

struct SpreadsheetTextTests {
  @Test(arguments: [
    ("a & <b>", "a &amp; &lt;b&gt;"), ("\u{1}\r\u{1B}", "_x0001__x000D__x001B_"),
    ("_x0041_ _x41_", "_x005F_x0041_ _x41_"), ("é\u{202E}\n", "é\u{202E}\n"),
    ("\u{FFFF}", "_xFFFF_"),
  ])
  func `what XML cannot hold is escaped`(text: String, escaped: String) {
    #expect(sheet([.text(text)]).contains("<t xml:space=\"preserve\">\(escaped)</t>"))
  }

  @Test(arguments: [
    ("1899-12-31", "inlineStr"), ("1970-01-01", "<v>25569</v>"),
    ("2026-03-20", "<v>46101</v>"), ("9999-12-31", "<v>2958465</v>"),
  ])
  func `a date is its number in the calendar of spreadsheets`(day: String, cell: String) {
    #expect(sheet([TableCell(.date, day)]).contains(cell))
  }

  @Test func `a text is cut to what a cell holds`() {
    let text = sheet([.text(String(repeating: "😀", count: 40_000))])
    #expect(text.count { $0 == "😀" } == 16_383 && text.contains("😀…"))
  }

  @Test func `the columns after Z have two letters`() {
    let row = (0..<28).map { TableCell.number($0) }
    #expect(sheet(row).contains("<c r=\"AB2\" s=\"0\"><v>27</v></c>"))
  }

  private func sheet(_ row: [TableCell]) -> String {
    var sheet = Spreadsheet(name: "rows", columns: row.indices.map { "c\($0)" })
    sheet.append(row)
    var bytes: [UInt8] = []
    sheet.append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
