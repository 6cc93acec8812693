import Foundation
import Testing

@testable import VacancyCore

struct DiffTextTests {
  @Test func `show all`() throws {
    for (width, color) in [(80, false), (120, false), (60, true)] {
      let report = DiffText(
        .init(language: width == 60 ? .french : .english, width: width, isColored: color))
      print(report.document(report.section(on: try DiffSample.differing())))
    }
    let md = DiffMarkdown(language: .english)
    print(md.document(md.section(on: try DiffSample.differing(hostile: " <script>|`x`*@me"))))
    print(
      md.document([
        md.section(on: try DiffSample.differing()), md.section(on: try DiffSample.agreeing()),
        md.section(on: try DiffSample.oneHalf()),
      ]))
    let html = DiffHTML(language: .english)
    try html.document(
      html.section(on: try DiffSample.differing(hostile: " <script>alert(1)</script>\u{202E}&amp;"))
    ).write(toFile: "/tmp/diffout.html", atomically: true, encoding: .utf8)
    try html.document([
      html.section(on: try DiffSample.differing()), html.section(on: try DiffSample.agreeing()),
      html.section(on: try DiffSample.oneHalf()),
    ]).write(toFile: "/tmp/diffout-many.html", atomically: true, encoding: .utf8)
  }
}
