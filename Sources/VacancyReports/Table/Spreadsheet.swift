import VacancyCore

/// A workbook in the format of Excel (`xlsx`, ECMA-376) with one sheet: the names of the columns, frozen and
/// with filters, and the rows below them.
///
/// Texts are never formulas. Dates are dates and amounts are numbers.
package struct Spreadsheet: Sendable {
  private let name: String
  private var rows: [UInt8] = []
  private var count = 0
  /// The most characters that a cell of each column has.
  private var widths: [Int]

  /// The most rows that a sheet may have.
  private static let mostRows = 1 << 20
  /// The most UTF-16 code units that a cell may have.
  private static let longestText = 32_767

  /// - Parameter name: The name of the sheet.
  package init(name: String, columns: [String]) {
    self.name = name
    widths = columns.map { _ in 0 }
    append(columns.map(TableCell.word), style: .heading)
  }

  package mutating func append(_ row: [TableCell]) { append(row, style: nil) }

  private mutating func append(_ row: [TableCell], style: CellStyle?) {
    guard count < Self.mostRows else { return }
    count += 1
    rows.append(text: "<row r=\"\(count)\">")
    for (index, cell) in row.enumerated() where !cell.value.isEmpty {
      if index < widths.count { widths[index] = max(widths[index], cell.value.columns) }
      append(cell, at: "\(Self.letters(of: index))\(count)", style ?? CellStyle(of: cell))
    }
    rows.append(text: "</row>")
  }

  private mutating func append(_ cell: TableCell, at place: String, _ style: CellStyle) {
    let head = "<c r=\"\(place)\" s=\"\(style.rawValue)\""
    if let number = cell.spreadsheetNumber {
      rows.append(text: "\(head)><v>\(number)</v></c>")
    } else {
      let text = cell.value.cut(toUnits: Self.longestText).spreadsheetText
      rows.append(
        text: "\(head) t=\"inlineStr\"><is><t xml:space=\"preserve\">\(text)</t></is></c>")
    }
  }

  /// Appends the whole file.
  package func append(to output: inout [UInt8]) {
    var archive = ZipArchive()
    archive.add("[Content_Types].xml", Array(Self.contentTypes.utf8))
    archive.add(
      "_rels/.rels", Array(Self.relationships([("officeDocument", "xl/workbook.xml")]).utf8))
    archive.add("xl/workbook.xml", Array(workbook.utf8))
    archive.add(
      "xl/_rels/workbook.xml.rels",
      Array(
        Self.relationships([("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml")]).utf8)
    )
    archive.add("xl/styles.xml", Array(CellStyle.sheet.utf8))
    archive.add("xl/worksheets/sheet1.xml", sheet)
    output += archive.finished
  }

  private var sheet: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(
      text: Self.declaration + "<worksheet xmlns=\"\(Self.namespace)\"><sheetViews>"
        + "<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
        + "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>")
    for (index, width) in widths.enumerated() {
      // Room for the arrow of the filter; a longer text is cut where the next cell begins.
      bytes.append(
        text: "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(min(width, 60) + 4)\" "
          + "customWidth=\"1\"/>")
    }
    bytes.append(text: "</cols><sheetData>")
    bytes += rows
    bytes.append(text: "</sheetData><autoFilter ref=\"\(range("A1", ":"))\"/></worksheet>")
    return bytes
  }

  private var workbook: String {
    // Excel looks for the range of a filter under this name.
    let filter = range("'\(name)'!$A$1", ":$", "$")
    return Self.declaration + "<workbook xmlns=\"\(Self.namespace)\" xmlns:r=\"\(Self.office)\">"
      + "<sheets><sheet name=\"\(name)\" sheetId=\"1\" r:id=\"rId1\"/></sheets><definedNames>"
      + "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">\(filter)"
      + "</definedName></definedNames></workbook>"
  }

  /// From a first cell to the last one.
  private func range(_ first: String, _ marks: String...) -> String {
    first + (marks.first ?? "") + Self.letters(of: max(0, widths.count - 1))
      + marks.dropFirst().joined() + "\(count)"
  }

  /// `A` for 0, `AA` for 26.
  private static func letters(of column: Int) -> String {
    let letter = String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(column % 26)))
    return column < 26 ? letter : letters(of: column / 26 - 1) + letter
  }

  fileprivate static let declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  fileprivate static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packages = "http://schemas.openxmlformats.org/package/2006"

  private static let contentTypes: String = {
    let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    let parts = [
      ("workbook", "sheet.main"), ("worksheets/sheet1", "worksheet"), ("styles", "styles"),
    ].map { "<Override PartName=\"/xl/\($0).xml\" ContentType=\"\(type).\($1)+xml\"/>" }
    return declaration + "<Types xmlns=\"\(packages)/content-types\"><Default Extension=\"rels\" "
      + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>\(parts.joined())</Types>"
  }()

  private static func relationships(_ parts: [(type: String, target: String)]) -> String {
    let list = parts.enumerated().map { index, part in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(office)/\(part.type)\" Target=\"\(part.target)\"/>"
    }
    return declaration
      + "<Relationships xmlns=\"\(packages)/relationships\">\(list.joined())</Relationships>"
  }
}

/// How a cell looks, by its number in the styles of the workbook.
private enum CellStyle: Int, CaseIterable {
  case plain, heading, quoted, amount, date
  // The same with an asterisk behind the value.
  case markedText, markedQuoted, markedAmount, markedDate

  init(of cell: TableCell) {
    switch cell.kind {
    case _ where cell.startsFormula: self = cell.isMarked ? .markedQuoted : .quoted
    case .amount: self = cell.isMarked ? .markedAmount : .amount
    case .date: self = cell.isMarked ? .markedDate : .date
    case .text, .word, .number: self = cell.isMarked ? .markedText : .plain
    }
  }

  /// The number of the number format: those below 164 are built in.
  private var format: Int {
    switch self {
    case .plain, .heading: 0
    case .quoted: 49
    case .amount: 4
    case .date: 164
    case .markedText, .markedQuoted: 165
    case .markedAmount: 166
    case .markedDate: 167
    }
  }

  private static let formats = [
    "yyyy\\-mm\\-dd", "General\"*\";General\"*\";General\"*\";@\"*\"", "#,##0.00\"*\"",
    "yyyy\\-mm\\-dd\"*\"",
  ]

  private var element: String {
    let quote = self == .quoted || self == .markedQuoted ? " quotePrefix=\"1\"" : ""
    let font = self == .heading ? " fontId=\"1\" applyFont=\"1\"" : " fontId=\"0\""
    return "<xf numFmtId=\"\(format)\"\(font) fillId=\"0\" borderId=\"0\" xfId=\"0\" "
      + "applyNumberFormat=\"1\"\(quote)/>"
  }

  /// The part of the workbook with all styles.
  static let sheet: String = {
    let formats = Self.formats.enumerated().map { index, code in
      "<numFmt numFmtId=\"\(164 + index)\" formatCode=\"\(code.xml)\"/>"
    }
    let font = "<sz val=\"11\"/><name val=\"Calibri\"/>"
    return Spreadsheet.declaration + "<styleSheet xmlns=\"\(Spreadsheet.namespace)\">"
      + "<numFmts count=\"\(formats.count)\">\(formats.joined())</numFmts>"
      + "<fonts count=\"2\"><font>\(font)</font><font><b/>\(font)</font></fonts>"
      + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
      + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
      + "<borders count=\"1\"><border/></borders>"
      + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
      + "</cellStyleXfs><cellXfs count=\"\(allCases.count)\">"
      + allCases.map(\.element).joined() + "</cellXfs><cellStyles count=\"1\">"
      + "<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"
  }()
}

extension TableCell {
  /// The number that a spreadsheet has for the value; `nil` for a text.
  fileprivate var spreadsheetNumber: String? {
    switch kind {
    case .text, .word: nil
    case .number, .amount: value
    // Excel has dates from March 1900 on without a mistake.
    case .date:
      CalendarDate(value).flatMap { $0.year > 1900 ? "\($0.dayNumber + 25_569)" : nil }
    }
  }
}

extension String {
  /// The text as XML of a spreadsheet: what XML cannot hold, and what would be read as such an escape, is
  /// `_x0001_`.
  fileprivate var spreadsheetText: String {
    var result = ""
    var rest = unicodeScalars[...]
    while let scalar = rest.first {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "_" where rest.startsEscape: result += "_x005F_"
      case "\t", "\n": result.unicodeScalars.append(scalar)
      case "\u{0}"..<" ", "\u{FFFE}"..."\u{FFFF}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
      default: result.unicodeScalars.append(scalar)
      }
      rest = rest.dropFirst()
    }
    return result
  }

  /// The text, or as much of it as has so many UTF-16 code units.
  fileprivate func cut(toUnits limit: Int) -> String {
    guard utf8.count > limit, utf16.count > limit else { return self }
    var (result, units) = ("", 0)
    for character in self {
      units += character.utf16.count
      guard units < limit else { break }
      result.append(character)
    }
    return result + "…"
  }
}

extension Substring.UnicodeScalarView {
  /// Whether it begins like `_x0001_`.
  fileprivate var startsEscape: Bool {
    let scalars = Array(prefix(7))
    return scalars.count == 7 && scalars[1] == "x" && scalars[6] == "_"
      && scalars[2..<6].allSatisfy(\.properties.isASCIIHexDigit)
  }
}
