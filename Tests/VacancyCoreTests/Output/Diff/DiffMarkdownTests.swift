import Testing

@testable import VacancyCore
@testable import VacancyReports

struct DiffMarkdownTests {
  private let report = DiffMarkdown(language: .english, minimum: .warning)

  @Test func `a notice is a heading, a line and a table`() throws {
    let text = report.document(report.section(on: try DiffSample.differing()))
    #expect(
      text.hasPrefix(
        """
        ### <code>notices/officer.txt</code> · 260118 · Analyst Officer, Supply Routes

        **4 differences: 3 errors, 1 warning; 1 note hidden (use --notes)**

        |  | Rule | Where | English | French |
        | --- | --- | --- | --- | --- |
        | ❌ error | <code>deadline-mismatch</code> | application deadline<br>the deadlines differ

        """.dropLast()))
    #expect(text.contains("have at least <b>5 years'</b> experience"))
    #expect(text.contains("| <i>no counterpart in the French half</i> |\n"))
    #expect(text.split(separator: "\n").count == 8)
  }

  @Test func `nothing of a notice is markup`() {
    #expect(
      "a|b `c` <d> *e* _f_ [g](h) @i #1 &amp; \\ ~~j~~ \u{202E}".markdown
        == "a&#124;b \\`c\\` &lt;d&gt; \\*e\\* \\_f\\_ \\[g\\](h) &#64;i &#35;1 &amp;amp; \\\\ "
        + "\\~\\~j\\~\\~ \\\\u{202e}")
  }

  @Test func `many notices come under an overview`() throws {
    let text = report.document(
      try [DiffSample.differing(), DiffSample.agreeing(), DiffSample.oneHalf()]
        .map(report.section))
    #expect(
      text.hasPrefix(
        "**2 of 3 notices compared; 1 with differences; 5 differences: 3 errors, 1 warning, 1 note**"
      )
    )
    #expect(text.contains("| <code>notices/officer.txt</code> | 260118 | 3 | 1 | 1 |\n"))
    #expect(text.contains("no French half; nothing to compare"))
    #expect(!text.contains("agreeing.txt"))
    #expect(text.hasSuffix(" |\n"))
  }

  @Test(arguments: [150, 2000])
  func `it fits a comment and says what was cut`(count: Int) throws {
    let section = report.section(on: try DiffSample.differing())
    let text = report.document(Array(repeating: section, count: count))
    #expect(text.utf8.count <= 65_536)
    #expect(text.hasSuffix(" more rows omitted: a comment is limited to 65,536 characters_\n"))
    // What is left of each table is whole.
    #expect(
      text.split(separator: "\n").filter { $0.hasPrefix("|") }.allSatisfy { $0.hasSuffix("|") })
  }
}
