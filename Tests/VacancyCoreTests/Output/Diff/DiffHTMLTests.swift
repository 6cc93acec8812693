import Foundation
import Testing

@testable import VacancyCore
@testable import VacancyReports

struct DiffHTMLTests {
  private let report = DiffHTML(language: .english, form: .notice)

  private func page(_ notice: ComparedNotice) -> String {
    report.document(report.section(on: notice))
  }

  @Test func `a page in French has French words and spaces`() throws {
    let report = DiffHTML(language: .french, form: .notice)
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

  @Test(arguments: Language.allCases)
  func `a page of several notices opens those that differ and lists the others`(
    language: Language
  ) throws {
    let report = DiffHTML(language: language)
    let page = report.document(
      try [
        DiffSample.differing(path: "a/b.txt"), DiffSample.agreeing(), DiffSample.oneHalf(),
      ].map(report.section))
    #expect(page.matches(of: /<details open>/).count == 1)
    #expect(page.matches(of: /<li class="notice (error|ok|none)">/).count == 3)
    let words = Message(
      english: "3 errors, 1 warning, 1 note", french: "3 erreurs, 1 avertissement, 1 remarque")
    #expect(page.contains("</span> \(words[language])</span></summary>"))
    let one = Message(
      english: "no French half; nothing to compare",
      french: "aucune version française ; rien à comparer")
    #expect(page.contains("</span> \(one[language])</span></p></li>"))
    // The texts that differ are there, in their languages, and no others.
    #expect(page.contains("<p lang=\"fr\">avoir au moins <mark class=\"error\">trois ans</mark>"))
    #expect(!page.contains("<table") && page.utf8.count < 20_000)
    let none = Message(english: "0 notices", french: "0 avis")
    #expect(report.emptyDocument.contains(none[language]))
  }

  @Test func `an index leads to the pages, and each page back`() throws {
    let report = DiffHTML(language: .english, form: .folder)
    let section = report.section(on: try DiffSample.differing(path: "a/b.txt"))
    let page = report.document(section)
    #expect(page.contains("<nav aria-label=\"All notices\"><a href=\"index.html\">"))
    let index = report.index(of: [(section.withoutTexts, "b.html")])
    #expect(index.contains("<code><a href=\"b.html\">a/b.txt</a></code>"))
    #expect(!index.contains("<details") && !index.contains("trois ans"))
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
      page.matches(of: /<li class="\w+" id="f\d+" tabindex="-1" value="(\d+)"/).compactMap {
        Int($0.1)
      },
      page.matches(of: /class="note-row \w+" id="d(\d+)"/).compactMap { Int($0.1) },
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
    let page = page(try DiffSample.differing())
    #expect(
      page.contains("<h1><span lang=\"en\">Analyst Officer, Supply Routes</span></h1>"))
    // Below the list and the table, the sections are headings.
    #expect(page.matches(of: /<h2/).count == 2)
    #expect(page.matches(of: /<h3>/).count == page.matches(of: /class="section"/).count)
    #expect(page.contains("id=\"only\"> Differences only</label>"))
  }

  @Test(.slow, .enabled(if: Browser.isInstalled, Browser.absence), arguments: [320, 390, 900])
  func `long words do not make the page wider than a phone`(width: Int) throws {
    let word = "/https://example.org/" + String(repeating: "Administratrice/", count: 12)
    for form in [HTMLForm.notice, .page, .folder] {
      let report = DiffHTML(language: .english, form: form)
      let section = report.section(on: try DiffSample.differing(path: word, hostile: word))
      let page =
        switch form {
        case .notice: report.document(section)
        case .page: report.document([section, section])
        case .folder: report.index(of: [(section, "a.html")])
        }
      let answer = try Browser.evaluate(
        page, width: width, "return { width: page.documentElement.scrollWidth };")
      #expect(try #require(answer["width"] as? Int) <= width)
    }
  }

  @Test func `where nothing differs it says so`() throws {
    #expect(page(try DiffSample.agreeing()).contains("✓</span> no differences found</p>"))
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
      const jumps = [], back = [];
      for (const link of links) {
        link.click();
        await new Promise(done => setTimeout(done, 50));
        const target = page.querySelector(":target");
        const box = target && target.getBoundingClientRect();
        const isShown = target && target.matches(".note-row") && box.top >= 0 && box.bottom <= view.innerHeight;
        jumps.push(isShown ? target.querySelector(".number").textContent : "missed");
        target.querySelector("small a").click();
        await new Promise(done => setTimeout(done, 50));
        back.push(page.querySelector("li:target")?.querySelector(".number").textContent ?? "missed");
      }
      const shown = () => [...page.querySelectorAll("tbody tr")].filter(x => x.getClientRects().length > 0).length;
      const before = shown();
      page.querySelector("label:has(#only)").click();
      const after = shown();
      const differing = [...page.querySelectorAll("tbody tr:not(.same):not(.section)")].every(x => x.getClientRects().length > 0);
      page.getElementById("only").click();
      return { jumps, back, before, after, differing, again: shown(),
        focus: links.every(x => x.tabIndex == 0) && page.getElementById("only").tabIndex == 0,
        labels: !!page.querySelector("nav[aria-labelledby]") && !!page.querySelector("caption") && page.querySelector("a").className == "skip" };
      """)
    #expect(answer["jumps"] as? [String] == ["1", "2", "3", "4", "5"])
    #expect(answer["back"] as? [String] == ["1", "2", "3", "4", "5"])
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
