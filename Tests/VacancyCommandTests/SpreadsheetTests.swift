import Foundation
import Testing

@testable import VacancyCommand

/// Spreadsheets, as the programs read them that open them.
@Suite struct SpreadsheetTests {
  private static let scene = """
    mkdir d; sed 's/20-mars-2026/21-mars-2026/' $BILINGUAL > d/a.txt
    sed 's/^Analyst Officer/=1+1 a_x0041_b/' $BILINGUAL > d/b.txt; : > d/none.md
    """

  /// The sheet, what is frozen and filtered, and the types, formats and values of some columns of all rows.
  private static let reader = """
    import openpyxl, sys
    book = openpyxl.load_workbook(sys.argv[1])
    [sheet] = book.worksheets
    print(sheet.title, sheet.freeze_panes, sheet.auto_filter.ref, sheet.dimensions)
    names = [cell.value for cell in sheet[1]]
    for row in list(sheet.rows)[1:]:
        for cell in row:
            if names[cell.column - 1] in sys.argv[2:]:
                print(cell.data_type, cell.number_format, cell.quotePrefix, cell.value, sep="|")
    """

  @Test(.enabled(if: Python.has("openpyxl"), "VACANCY_PYTHON has no openpyxl"))
  func `dates are dates, amounts are numbers and texts are no formulas`() throws {
    let shell = try Shell(Self.scene)
    let outcome = try shell.run("$VACANCY list -o a.xlsx d; $VACANCY parse -o b.xlsx d")
    #expect(outcome.status == 3)
    let list = try Python.answer(
      Self.reader, "a.xlsx", "title", "salary", "deadline", "jobNumber", "differs", in: shell)
    #expect(
      list
        == """
        notices A2 A1:P3 A1:P3
        s|General|False|260118
        s|General|False|Analyst Officer, Supply Routes
        n|#,##0.00|False|7912.36
        d|yyyy\\-mm\\-dd"*"|False|2026-03-20 00:00:00
        s|General|False|deadline
        s|General|False|260118
        s|@|True|=1+1 a_x005F_x0041_b, Supply Routes
        n|#,##0.00|False|7912.36
        d|yyyy\\-mm\\-dd|False|2026-03-20 00:00:00
        n|General|False|None

        """)
    let halves = try Python.answer(
      Self.reader, "b.xlsx", "posts", "salaryAmount", "deadline", in: shell)
    #expect(halves.hasPrefix("halves A2 A1:AE5 A1:AE5\nn|General|False|1\nd|yyyy"))
    #expect(halves.contains("n|#,##0.00|False|7912.36"))
  }

  @Test(.enabled(if: Python.has("openpyxl"), "VACANCY_PYTHON has no openpyxl"))
  func `findings and differences have a row each`() throws {
    let shell = try Shell(Self.scene)
    _ = try shell.run("$VACANCY validate -o a.xlsx d; $VACANCY diff -o b.xlsx d gone.txt")
    let findings = try Python.answer(Self.reader, "a.xlsx", "path", "line", "rule", in: shell)
    #expect(
      findings.hasPrefix(
        """
        findings A2 A1:M4 A1:M4
        s|General|False|d/a.txt
        n|General|False|128
        s|General|False|deadline-mismatch

        """))
    let differences = try Python.answer(
      Self.reader, "b.xlsx", "path", "status", "enText", "frLine", in: shell)
    #expect(
      differences == """
        differences A2 A1:O4 A1:O4
        s|General|False|d/a.txt
        s|General|False|compared
        s|General|False|20-Mar-2026
        n|General|False|128
        s|General|False|d/none.md
        s|General|False|not-a-notice
        n|General|False|None
        n|General|False|None
        s|General|False|gone.txt
        s|General|False|unreadable
        n|General|False|None
        n|General|False|None

        """)
  }

  @Test func `the same notices give the same bytes, and a terminal none`() throws {
    let shell = try Shell(Self.scene)
    let outcome = try shell.run(
      """
      $VACANCY list --format xlsx d > a; sleep 2; TZ=Asia/Tokyo $VACANCY list -j3 -o a.xlsx d
      cmp a a.xlsx && echo same
      """)
    #expect(outcome.output == "same\n")
    let call = "script -qec \"$VACANCY list --format xlsx $BILINGUAL\" /dev/null"
    guard ValidateTests.hasScript else { return }
    #expect(try shell.run(call).output.contains("add '--output FILE.xlsx'"))
  }

  static let hasOffice = (try? Shell().run("command -v soffice").status) == 0

  @Test(.enabled(if: hasOffice, "LibreOffice is not here"))
  func `LibreOffice opens it`() throws {
    let shell = try Shell(Self.scene)
    let outcome = try shell.run(
      """
      $VACANCY list -o a.xlsx d 2>/dev/null
      HOME=$PWD timeout 120 soffice --headless --convert-to csv a.xlsx >/dev/null 2>&1; cut -d, -f1-3 a.csv
      """)
    #expect(
      outcome.output == """
        path,jobNumber,title
        d/a.txt,260118,"Analyst Officer
        d/b.txt,260118,"=1+1 a_x0041_b

        """)
  }
}
