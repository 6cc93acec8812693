import Foundation
import Testing

@testable import VacancyCore
@testable import VacancyReports

/// Pages of notices whose every line tries to be more than text.
@Suite(.slow) struct HostilePageTests {
  private static let payloads = [
    "<script>window.ran=1</script>", "</td></tr></table><script>window.ran=1</script>",
    "<img src=x onerror=window.ran=1>", "\"><svg onload=window.ran=1>",
    "' onmouseover='window.ran=1", "\" autofocus tabindex=0 onfocus=\"window.ran=1",
    "javascript:window.ran=1", "<a href=\"javascript:window.ran=1\">more</a>",
    "<iframe srcdoc=\"<script>parent.ran=1</script>\"></iframe>",
    "<style>* { background: url(https://x.invalid/a) }</style>",
    "</style><script>window.ran=1</script>", "--><script>window.ran=1</script><!--",
    "<![CDATA[<script>window.ran=1</script>]]>", "</title><script>window.ran=1</script>",
    "<meta http-equiv=refresh content=\"0;url=https://x.invalid/\">",
    "<base href=https://x.invalid/>", "<link rel=stylesheet href=https://x.invalid/a.css>",
    "<form action=https://x.invalid><input autofocus onfocus=window.ran=1></form>",
    "&lt;script&gt;window.ran=1&lt;/script&gt; &#60;script&#62;window.ran=1&#60;/script&#62;",
    "<details open ontoggle=window.ran=1>", "<math><mtext><script>window.ran=1</script>",
  ]

  /// A notice with some words behind each line: behind values and sentences only, or behind headings, too.
  private func notice(_ words: String, evenHeadings: Bool) throws -> String {
    let sample = try #require(Fixtures.notices.first { $0.name == "analyst-officer" })
    let text = try String(contentsOf: sample.text, encoding: .utf8)
      .replacing("20-mars-2026", with: "21-mars-2026")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      line -> String in
      let isText = evenHeadings ? !line.isEmpty : line.contains(where: \.isLowercase)
      return isText ? "\(line) \(words)" : String(line)
    }
    return lines.joined(separator: "\n")
  }

  /// The pages of `diff` and `validate` on a notice, alone and of a folder, with the words in its path.
  private func pages(_ words: String) throws -> [String] {
    try [false, true].flatMap { (evenHeadings: Bool) -> [String] in
      let text = SourceText(try notice(words, evenHeadings: evenHeadings))
      let reading = Reading(of: text, path: words, recordingSpans: true)
      let compared = ComparedNotice(reading, of: text)
      let outcome = Validator().validate(
        reading, comparison: Comparison(of: reading), path: words)
      let report = DiffHTML(language: .french, form: .folder)
      let section = report.section(on: compared)
      var index = ValidationHTML(ReportSample.style(.french), .page)
      var folder = ValidationHTML(ReportSample.style(.french), .folder)
      var bytes: [UInt8] = []
      index.begin(into: &bytes)
      index.append(outcome.file, to: &bytes)
      index.end(
        ValidationSummary(of: ValidationReport(files: [outcome.file]), exitStatus: 1), to: &bytes)
      let halves = SideBySide(compared, outcome.file.findings, in: .french)
      return [
        report.document(section), report.index(of: [(section, "a.html")]),
        DiffHTML(language: .english).document([section]), String(decoding: bytes, as: UTF8.self),
        folder.appendPage(of: outcome.file, halves: halves).text,
      ]
    }
  }

  /// What a browser makes of the pages of some words, without the policy that forbids scripts and
  /// addresses: what is escaped needs none.
  private func seen(_ words: [String]) throws -> [[String: Any]] {
    let pages = try words.flatMap { try self.pages($0) }.map { page in
      page.replacing(/<meta http-equiv="Content-Security-Policy"[^>]*>/, with: "")
    }
    return try Browser.evaluate(
      pages.map { ($0, 900) },
      """
      const all = [...page.querySelectorAll("*")];
      return { ran: !!(view.ran || window.ran), isHere: view.location.protocol == "file:",
        tags: [...new Set(all.map(x => x.tagName))], text: page.body.textContent,
        attributes: [...new Set(all.flatMap(x => x.getAttributeNames()))],
        links: all.map(x => x.getAttribute("href")).filter(x => x && !/^(#[\\w-]+|[a-z]+\\.html)$/.test(x)),
        resources: view.performance.getEntriesByType("resource").length };
      """)
  }

  @Test(
    .enabled(if: Browser.isInstalled, Browser.absence),
    arguments: Array(stride(from: 0, to: payloads.count, by: 7)))
  func `nothing in any line of a notice is more than text`(first: Int) throws {
    let payloads = Self.payloads[first..<first + 7]
    let answers = try seen(["words"] + payloads)
    let (harmless, others) = (answers.prefix(10), answers.dropFirst(10))
    #expect(harmless.count == 10 && others.count == 70)
    for (number, answer) in others.enumerated() {
      let payload = payloads[first + number / 10]
      #expect(answer["ran"] as? Bool == false && answer["isHere"] as? Bool == true, "\(payload)")
      #expect(answer["links"] as? [String] == [] && answer["resources"] as? Int == 0, "\(payload)")
      for key in ["tags", "attributes"] {
        let names = Set(try #require(answer[key] as? [String]))
        let expected = Set(try #require(harmless[number % 10][key] as? [String]))
        #expect(names.subtracting(expected) == [], "\(payload)")
      }
      // It is there, as it was written.
      #expect(try #require(answer["text"] as? String).contains(payload.prefix(12)))
    }
  }
}
