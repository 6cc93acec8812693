import Foundation
import Testing

@testable import VacancyCore
@testable import VacancyReports

struct DiffHTMLTests {
  private let report = DiffHTML(language: .english)

  private func page(_ notice: ComparedNotice) -> String {
    report.document(report.section(on: notice))
  }

  @Test func `a page in French has French words and spaces`() throws {
    let report = DiffHTML(language: .french, isOneNotice: true)
    let page = report.document(report.section(on: try DiffSample.differing()))
    #expect(page.contains("</span> erreur</span>") && page.contains("</span> remarque</span>"))
    #expect(
      page.contains("<b>acquis essentiel\u{A0}2</b>\u{A0}: les années d&#39;expérience diffèrent"))
    #expect(!page.contains("</b>: "))
  }

  @Test func `a page needs nothing from elsewhere`() throws {
    let page = page(try DiffSample.differing())
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(page.contains("default-src 'none'; style-src 'unsafe-inline'"))
    #expect(!page.contains("<script") && !page.contains("src=\"") && !page.contains("@import"))
    #expect(!page.contains("url("))
    // All links lead to somewhere in the page.
    let targets = Set(page.matches(of: /id="([^"]*)"/).map { String($0.1) })
    for link in page.matches(of: /href="([^"]*)"/).map({ String($0.1) }) {
      #expect(link.hasPrefix("#") && targets.contains(String(link.dropFirst())), "\(link)")
    }
  }

  @Test func `hostile text is text`() throws {
    let hostile = " <script>alert(1)</script> <img src=x onerror=y> &lt; \u{202E}\u{0}\" '"
    let page = page(try DiffSample.differing(path: "<b>\"'&.txt", hostile: hostile))
    #expect(
      page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=y&gt; &amp;lt;"))
    #expect(page.contains("\\u{202e}"))
    #expect(!page.contains("<script") && !page.contains("<img") && !page.contains("<b>\"'"))
    #expect(!page.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{0}" || $0 == "\u{1B}" })
  }

  @Test func `many notices stand under a table that leads to those that differ`() throws {
    let page = report.document(
      try [
        DiffSample.differing(path: "a/b.txt"), DiffSample.agreeing(), DiffSample.oneHalf(),
      ].map(report.section))
    #expect(page.contains("<a href=\"#a_2fb_2etxt\">a/b.txt</a>"))
    #expect(page.matches(of: /<article>/).count == 1)
    #expect(page.contains("no French half; nothing to compare"))
    #expect(report.emptyDocument.contains("0 notices"))
  }

  @Test func `differences are counted in the order of the page`() throws {
    // What the header bears is found last here, and stands first on the page.
    var builder = try Builder(path: "a.txt", changes: [])
    let message = Message(english: "'two' in English is 'deux' in French", french: "")
    builder.add(
      "quantity-mismatch", .warning, .mismatch, message,
      ("/halves/en/accountabilities/2/paragraphs/1", "two"),
      ("/halves/fr/accountabilities/2/paragraphs/1", "deux"))
    builder.add(
      "deadline-mismatch", .error, .mismatch, .init(english: "the deadlines", french: ""),
      ("/halves/en/deadline", "20-Mar-2026"), ("/halves/fr/deadline", "20-mars-2026"))
    let page = page(builder.notice)
    for numbers in [
      page.matches(of: /<li class="\w+" value="(\d+)"/).compactMap { Int($0.1) },
      page.matches(of: /class="note-row \w+" id="a_2etxt-(\d+)"/).compactMap { Int($0.1) },
    ] {
      #expect(numbers == [1, 2])
    }
    let first = try #require(page.firstRange(of: "the deadlines"))
    let second = try #require(
      page.firstRange(
        of: "<span lang=\"en\">&#39;two&#39;</span> in English is <span lang=\"fr\">&#39;deux&#39;")
    )
    #expect(first.lowerBound < second.lowerBound)
  }

  @Test func `the title of one notice is that of the page`() throws {
    let report = DiffHTML(language: .english, isOneNotice: true)
    let page = report.document(report.section(on: try DiffSample.differing()))
    #expect(page.matches(of: /<h1>/).count == 1)
    // Below it, the sections are headings.
    #expect(page.matches(of: /<h2>/).count == page.matches(of: /class="section"/).count)
    #expect(page.contains("id=\"only\" aria-label=\"Differences only\">"))
  }

  @Test(.enabled(if: Browser.isInstalled, Browser.absence), arguments: [320, 360, 800])
  func `long words do not make the page wider than a phone`(width: Int) throws {
    let word = "/https://example.org/" + String(repeating: "Administratrice/", count: 12)
    for notices in [1, 2] {
      let sections = try (0..<notices).map {
        report.section(on: try DiffSample.differing(path: "\($0).txt", hostile: word))
      }
      let page = notices == 1 ? report.document(sections[0]) : report.document(sections)
      let answer = try Browser.evaluate(
        page, width: width, "return { width: page.documentElement.scrollWidth };")
      #expect(try #require(answer["width"] as? Int) <= width)
    }
  }

  @Test func `where nothing differs it says so`() throws {
    #expect(
      page(try DiffSample.agreeing()).contains(
        "<p class=\"summary agree\">no differences found</p>"))
    let one = page(try DiffSample.oneHalf())
    #expect(one.contains("no French half; nothing to compare") && !one.contains("<table"))
  }

  @Test(.enabled(if: Browser.isInstalled, Browser.absence))
  func `a browser shows the rows in two columns`() throws {
    let answer = try Browser.evaluate(
      page(try DiffSample.differing(hostile: " <script>document.title='bad'</script>")),
      """
      const rows = [...page.querySelectorAll("tbody tr:not(.section):not(.note-row)")];
      return {
        title: page.title, scripts: page.scripts.length,
        numbers: [...page.querySelectorAll(".note-row b.number")].map(x => x.textContent),
        texts: rows.filter(x => !x.matches(".same")).map(x => [...x.cells].map(c => c.lang + ":" + c.innerText.trim())),
        sideBySide: rows.every(x => x.cells.length == 2 && Math.abs(x.cells[0].getBoundingClientRect().top - x.cells[1].getBoundingClientRect().top) < 1),
        wide: page.documentElement.scrollWidth <= view.innerWidth,
      };
      """)
    #expect(answer["title"] as? String == "notices/officer.txt – vacancy diff")
    #expect(answer["scripts"] as? Int == 0)
    #expect(answer["numbers"] as? [String] == ["1", "2", "3", "4", "5"])
    #expect(answer["sideBySide"] as? Bool == true && answer["wide"] as? Bool == true)
    let texts = try #require(answer["texts"] as? [[String]])
    #expect(texts.count == 5)
    #expect(texts[1][0].hasPrefix("en:have at least 5 years'") && texts[1][1].hasPrefix("fr:avoir"))
    // What the page says of an empty cell is in the language of the page.
    #expect(texts[2][1] == "en:— no counterpart in the French half")
  }

  @Test(.enabled(if: Browser.isInstalled, Browser.absence))
  func `the list jumps and the filter hides what agrees`() throws {
    let answer = try Browser.evaluate(
      page(try DiffSample.differing()),
      """
      const links = [...page.querySelectorAll("nav a")];
      const jumps = [];
      for (const link of links) {
        link.click();
        await new Promise(done => setTimeout(done, 50));
        const target = page.querySelector(":target");
        const box = target && target.getBoundingClientRect();
        const isShown = target && target.matches(".note-row") && box.top >= 0 && box.bottom <= view.innerHeight;
        jumps.push(isShown ? target.querySelector(".number").textContent : "missed");
      }
      const shown = () => [...page.querySelectorAll("tbody tr")].filter(x => x.getClientRects().length > 0).length;
      const before = shown();
      page.querySelector("label[for=only]").click();
      const after = shown();
      const differing = [...page.querySelectorAll("tbody tr:not(.same):not(.section)")].every(x => x.getClientRects().length > 0);
      page.getElementById("only").click();
      return { jumps, before, after, differing, again: shown(),
        focus: links.every(x => x.tabIndex == 0) && page.getElementById("only").tabIndex == 0,
        labels: !!page.querySelector("nav[aria-label]") && !!page.querySelector("caption") && page.querySelector("a").className == "skip" };
      """)
    #expect(answer["jumps"] as? [String] == ["1", "2", "3", "4", "5"])
    // Five differences with a row each, under the titles of three sections.
    #expect(answer["after"] as? Int == 13)
    let before = try #require(answer["before"] as? Int)
    #expect(before > 40 && answer["again"] as? Int == before)
    #expect(answer["differing"] as? Bool == true)
    #expect(answer["focus"] as? Bool == true && answer["labels"] as? Bool == true)
  }

  @Test(.enabled(if: Browser.isInstalled, Browser.absence))
  func `on a telephone the halves stand one above the other`() throws {
    let answer = try Browser.evaluate(
      page(try DiffSample.differing()), width: 360,
      """
      const rows = [...page.querySelectorAll("tbody tr:not(.section):not(.note-row)")];
      return { fits: page.documentElement.scrollWidth <= view.innerWidth,
        stacked: rows.every(x => x.cells[1].getBoundingClientRect().top >= x.cells[0].getBoundingClientRect().bottom - 1) };
      """)
    #expect(answer["fits"] as? Bool == true && answer["stacked"] as? Bool == true)
  }
}
