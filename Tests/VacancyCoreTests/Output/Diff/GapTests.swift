import Testing

@testable import VacancyCore
@testable import VacancyReports

/// Where words of one half are missing in the other.
struct GapTests {
  private static let english =
    "The Section keeps the archives of the Division. It answers the questions of readers. It trains the staff of the Division."
  private static let french = [
    "La Section tient les archives de la Division.", "Elle répond aux questions des lecteurs.",
    "Elle forme le personnel de la Division.",
  ]

  private func page(_ french: String) -> String {
    let text = SourceText(Example.summaries(Self.english, french))
    let report = DiffHTML(language: .english, form: .notice)
    let reading = Reading(of: text, path: "a.txt", recordingSpans: true)
    return report.document(report.section(on: ComparedNotice(reading, of: text)))
  }

  @Test func `a missing sentence is a gap at its place, and the other half has it marked`() {
    let page = page(Self.french[0] + " " + Self.french[2])
    #expect(
      page.contains(
        "Division. <mark class=\"warning\">[…]<sup>1</sup></mark> Elle forme")
    )
    #expect(
      page.contains(
        "<mark class=\"warning\">It answers the questions of readers.<sup>1"))
  }

  @Test func `sections are headings, and a label is in the language of its column`() {
    let page = page(Self.french.joined(separator: " "))
    #expect(page.contains("<h3>Summary</h3></th></tr>"))
    #expect(page.contains("<span class=\"label\">salary</span>"))
    #expect(page.contains("<span class=\"label\">salaire</span>"))
  }

  @Test(arguments: [
    (0, "[…] a bc d"), (1, "a […] bc d"), (4, "a bc […] d"), (6, "a bc d […]"), (9, "a bc d"),
  ])
  func `a gap is put where words are missing`(offset: Int, expected: String) {
    let words = "a bc d".firstRange(of: "bc").map { [(range: $0, number: 2)] } ?? []
    var text = MarkedText("a bc d", marking: words)
    text.insertGap(1, at: offset)
    #expect(text.text == expected)
    #expect(text.pieces.filter { $0.marks == [1] }.map(\.text) == (offset < 9 ? ["[…]"] : []))
  }
}
