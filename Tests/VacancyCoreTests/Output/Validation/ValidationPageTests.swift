import Foundation
import Testing

@testable import VacancyCore
@testable import VacancyReports

struct ValidationPageTests {
  @Test func `a summary of a job has a table and the findings`() {
    #expect(
      ReportSample.text(ReportSample.mixed, .markdown) == """
        ## 6 notices: 2 ok, 2 with findings, 2 not checked (2 errors, 2 warnings, 1 note), 1 finding suppressed

        | Notice | Job number | Status | Errors | Warnings | Notes |
        | --- | --- | --- | ---: | ---: | ---: |
        | <code>notices/a.txt</code> | 260117 | ✅ ok | 0 | 0 | 0 |
        | <code>./notices/é b:c.txt</code> | 260118 | ❌ findings | 1 | 1 | 1 |
        | <code>notices/minor.txt</code> | – | ⚠️ findings | 0 | 1 | 0 |
        | <code>scan.pdf</code> | – | ⛔ the file is not text | 1 | 0 | 0 |
        | <code>gone.txt</code> | – | ⛔ the file could not be read | 0 | 0 | 0 |
        | <code>bad\\\\xff.txt</code> | – | ✅ ok | 0 | 0 | 0 |

        ### <code>./notices/é b:c.txt</code>

        - ❌ error 12:11 expected 'Full-time', but found 'Sometimes' <code>unreadable-schedule</code>
        - ⚠️ warning 14:10 the days differ — the French half: '13 mars' (80:9) <code>deadline-mismatch</code>
        - ℹ️ note 20:1 no mark <code>list-punctuation</code>

        ### <code>notices/minor.txt</code>

        - ⚠️ warning 14:10 the days differ — the French half: '13 mars' (80:9) <code>deadline-mismatch</code>

        ### <code>scan.pdf</code>

        - ❌ error this is a PDF <code>not-text</code>

        """)
    #expect(ReportSample.text(ValidationReport(), .markdown) == "## 0 notices\n")
  }

  @Test func `a summary that is too long is cut and says so`() {
    let files = (1...20_000).map {
      ValidationReport.File(
        path: "notices/a-long-name-of-a-file-\($0).txt", status: .findings,
        findings: [ReportSample.finding()])
    }
    let text = ReportSample.text(ValidationReport(files: files), .markdown)
    #expect(text.utf8.count < 1_048_576 && text.utf8.count > 900_000)
    #expect(text.contains(/_[0-9]+ more rows omitted: a summary is limited to 1 MiB_/))
    #expect(text.hasSuffix(" more findings omitted: a summary is limited to 1 MiB_\n"))
  }

  @Test func `a page needs nothing from elsewhere`() {
    for report in [ReportSample.mixed, ReportSample.hostile, ValidationReport()] {
      let page = ReportSample.text(report, .html)
      #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
      #expect(page.contains("default-src 'none'; style-src 'unsafe-inline'"))
      #expect(!page.contains("<script") && !page.contains("src=\"") && !page.contains("url("))
    }
  }

  @Test func `a row has its findings open and its halves closed`() throws {
    var writer = ValidationFormat.html.writer(ReportSample.style())
    var output: [UInt8] = []
    let notice = try DiffSample.differing(path: "notices/a.txt")
    let halves = try #require(ValidationHTML.halves(of: notice, in: .english))
    writer.begin(into: &output)
    for file in ReportSample.mixed.files {
      writer.append(file, halves: file.path == "notices/a.txt" ? halves : nil, to: &output)
    }
    writer.end(ValidationSummary(of: ReportSample.mixed, exitStatus: 1), to: &output)
    let page = String(decoding: output, as: UTF8.self)
    #expect(page.matches(of: /<tbody role="rowgroup" class="(error|warning|note|ok)">/).count == 6)
    #expect(
      page.contains(
        "<details open><summary>1 error, 1 warning, 1 note, 1 finding suppressed</summary>"))
    #expect(page.contains("1 error, 1 warning, 1 note</td>"))
    #expect(page.contains("<pre>Schedule: <mark class=\"error\">Sometimes</mark></pre>"))
    #expect(page.contains("<summary>Both halves side by side</summary>\n<article>\n<table"))
    // All links lead to somewhere in the page.
    let targets = Set(page.matches(of: /id="([^"]*)"/).map { String($0.1) })
    for link in page.matches(of: /href="([^"]*)"/).map({ String($0.1) }) {
      #expect(link.hasPrefix("#") && targets.contains(String(link.dropFirst())), "\(link)")
    }
    if let folder = ProcessInfo.processInfo.environment["VACANCY_PAGES"] {
      try page.write(toFile: folder + "/validation.html", atomically: true, encoding: .utf8)
    }
  }

  @Test(.enabled(if: Browser.isInstalled, Browser.absence))
  func `a browser closes findings by keyboard and filters rows`() throws {
    let answer = try Browser.evaluate(
      ReportSample.text(ReportSample.mixed, .html), Self.script)
    #expect(answer["rows"] as? Int == 6 && answer["filtered"] as? Int == 4)
    #expect(answer["closed"] as? Bool == true && answer["opened"] as? Int == 4)
    #expect(answer["fits"] as? Bool == true && answer["focus"] as? Bool == true)
    #expect(answer["marked"] as? String == "Sometimes")
  }

  @Test(.enabled(if: Browser.isInstalled, Browser.absence))
  func `a page of hostile text runs nothing and fits a telephone`() throws {
    let answer = try Browser.evaluate(
      ReportSample.text(ReportSample.hostile, .html), width: 360, Self.script)
    #expect(answer["rows"] as? Int == 3 && answer["scripts"] as? Int == 0)
    #expect(answer["fits"] as? Bool == true)
  }

  private static let script = """
    const rows = () => [...page.querySelectorAll("#notices > tbody")].filter(x => x.getClientRects().length > 0).length;
    const first = page.querySelector("details"), item = page.querySelector(".findings li");
    const all = rows(), opened = first.open ? first.querySelectorAll(".findings li").length : 0;
    first.querySelector("summary").click();
    const closed = !first.open;
    page.querySelectorAll("details").forEach(x => x.open = true);
    const fits = page.documentElement.scrollWidth <= view.innerWidth;
    const label = page.querySelector("label[for=only]");
    if (label) label.click();
    return { rows: all, closed, opened, fits, filtered: rows(), scripts: page.scripts.length,
      focus: first.querySelector("summary").tabIndex == 0, marked: page.querySelector("pre mark")?.textContent };
    """
}
