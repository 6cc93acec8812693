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

  @Test(arguments: Language.allCases)
  func `notices with findings are open, those without are a line`(language: Language) {
    let page = ReportSample.text(ReportSample.mixed, .html, ReportSample.style(language))
    #expect(page.matches(of: /<li class="notice (error|warning|ok)">/).count == 6)
    #expect(page.matches(of: /<details open>/).count == 3)
    let words = Message(
      english: "1 error, 1 warning, 1 note, 1 finding suppressed",
      french: "1 erreur, 1 avertissement, 1 remarque, 1 constat ignoré")
    #expect(page.contains("</span> \(words[language])</span></summary>"))
    let one = Message(english: "1 warning", french: "1 avertissement")
    #expect(page.contains("</span> \(one[language])</span></summary>"))
    #expect(
      page.contains("<pre lang=\"en\">Schedule: <mark class=\"error\">Sometimes</mark></pre>"))
    let quoted = language == .english ? "&#39;13 mars&#39;" : "«\u{A0}13 mars\u{A0}»"
    #expect(page.contains("<span lang=\"fr\">\(quoted)</span>"))
  }

  @Test func `many findings are counted in the plural`() {
    let note = ReportSample.finding("list-punctuation", .note)
    let file = ValidationReport.File(
      path: "a.txt", status: .findings,
      findings: [ReportSample.finding(), ReportSample.finding()]
        + Array(repeating: ReportSample.mismatch, count: 6) + [note, note])
    let words = Message(
      english: "2 errors, 6 warnings, 2 notes", french: "2 erreurs, 6 avertissements, 2 remarques")
    for language in Language.allCases {
      let report = ValidationReport(files: [file])
      let page = ReportSample.text(report, .html, ReportSample.style(language))
      #expect(page.contains("</span> \(words[language])</span></summary>"))
    }
  }

  @Test func `the page of a notice has its findings and its halves`() throws {
    let page = try PageSample.notice(.english)
    #expect(page.contains("<h2 id=\"findings\" tabindex=\"-1\">Findings</h2>"))
    #expect(page.contains("<h2>Both halves side by side</h2>\n<table class=\"halves\""))
    // All links lead to somewhere in the page.
    let targets = Set(page.matches(of: /id="([^"]*)"/).map { String($0.1) })
    for link in page.matches(of: /href="([^"]*)"/).map({ String($0.1) })
    where link != "index.html" {
      #expect(link.hasPrefix("#") && targets.contains(String(link.dropFirst())), "\(link)")
    }
    if let folder = ProcessInfo.processInfo.environment["VACANCY_PAGES"] {
      try page.write(toFile: folder + "/validation.html", atomically: true, encoding: .utf8)
    }
  }

  @Test(.enabled(if: Browser.isInstalled, Browser.absence))
  func `a finding leads to its row, and the row back to the finding`() throws {
    let answer = try Browser.evaluate(
      try PageSample.notice(.french),
      """
      const items = [...page.querySelectorAll(".findings li")].filter(x => x.querySelector("a"));
      const trips = [];
      for (const item of items) {
        item.querySelector("a").click();
        await new Promise(done => setTimeout(done, 50));
        const row = page.querySelector("tr:target");
        const box = row?.getBoundingClientRect();
        const isShown = row && box.top >= 0 && box.bottom <= view.innerHeight;
        row?.querySelector("small a").click();
        await new Promise(done => setTimeout(done, 50));
        trips.push(isShown && page.querySelector(":target") == item);
      }
      return { trips, items: page.querySelectorAll(".findings li").length };
      """)
    // Five differences, and a finding about one half; one about the whole file has no row.
    #expect(answer["trips"] as? [Bool] == Array(repeating: true, count: 6))
    #expect(answer["items"] as? Int == 7)
  }

  @Test(.enabled(if: Browser.isInstalled, Browser.absence))
  func `a box hides notes, and notices with nothing else`() throws {
    let files = [
      ReportSample.mixed.files[1],
      .init(
        path: "notes.txt", status: .findings,
        findings: [ReportSample.finding("list-punctuation", .note)]),
    ]
    let page = ReportSample.text(ValidationReport(files: files), .html)
    let answer = try Browser.evaluate(
      page,
      """
      const shown = x => [...page.querySelectorAll(x)].filter(y => y.getClientRects().length > 0).length;
      const box = page.getElementById("hide-notes"), before = [shown(".notice"), shown(".findings li")];
      box.focus();
      const isFocused = page.activeElement == box && box.labels[0].innerText.trim() == "Hide notes";
      box.click();
      return { before, after: [shown(".notice"), shown(".findings li")], isFocused };
      """)
    #expect(answer["before"] as? [Int] == [2, 5] && answer["after"] as? [Int] == [1, 2])
    #expect(answer["isFocused"] as? Bool == true)
    let halves = try Browser.evaluate(
      try PageSample.notice(.english),
      """
      const shown = x => [...page.querySelectorAll(x)].filter(y => y.getClientRects().length > 0).length;
      const before = shown(".note-row.note");
      page.getElementById("hide-notes").click();
      return { before, after: shown(".note-row.note"), texts: shown("tr.note:not(.note-row)") };
      """)
    #expect(halves["before"] as? Int == 2 && halves["after"] as? Int == 0)
    #expect(halves["texts"] as? Int == 1)
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
    const rows = () => [...page.querySelectorAll(".notice")].filter(x => x.getClientRects().length > 0).length;
    const first = page.querySelector("details"), item = page.querySelector(".findings li");
    const all = rows(), opened = first.open ? first.querySelectorAll(".findings li").length : 0;
    first.querySelector("summary").click();
    const closed = !first.open;
    page.querySelectorAll("details").forEach(x => x.open = true);
    const fits = page.documentElement.scrollWidth <= view.innerWidth;
    const label = page.querySelector("label:has(#only)");
    if (label) label.click();
    return { rows: all, closed, opened, fits, filtered: rows(), scripts: page.scripts.length,
      focus: first.querySelector("summary").tabIndex == 0, marked: page.querySelector("pre mark")?.textContent };
    """
}
