import Foundation
import Testing

@testable import VacancyCore
@testable import VacancyReports

/// Pages of all kinds.
enum PageSample: CaseIterable {
  case validation, checkedNotice, validationIndex, comparison, comparedNotice, comparisonIndex

  func text(_ language: Language) throws -> String {
    switch self {
    case .validation:
      return ReportSample.text(ReportSample.mixed, .html, ReportSample.style(language))
    case .checkedNotice: return try Self.notice(language)
    case .validationIndex:
      var writer = ValidationHTML(ReportSample.style(language), .folder)
      var output: [UInt8] = []
      for file in ReportSample.mixed.files { _ = writer.appendPage(of: file, halves: nil) }
      writer.end(ValidationSummary(of: ReportSample.mixed, exitStatus: 1), to: &output)
      return String(decoding: output, as: UTF8.self)
    case .comparison:
      let report = DiffHTML(language: language)
      return report.document(try Self.compared.map(report.section))
    case .comparedNotice:
      let report = DiffHTML(language: language, form: .folder)
      return report.document(report.section(on: try DiffSample.differing()))
    case .comparisonIndex:
      let report = DiffHTML(language: language, form: .folder)
      return report.index(
        of: try Self.compared.map { (report.section(on: $0).withoutTexts, "a.html") })
    }
  }

  private static var compared: [ComparedNotice] {
    get throws {
      try [DiffSample.differing(path: "a/b.txt"), DiffSample.agreeing(), DiffSample.oneHalf()]
    }
  }

  /// A notice of a folder, with differences, a finding about one half, and one about the whole file.
  static func notice(_ language: Language) throws -> String {
    let notice = try DiffSample.differing(path: "notices/a.txt")
    let findings =
      notice.differences.map { ReportedFinding($0, fingerprint: "\($0.rule)") } + [
        ReportSample.finding("list-punctuation", .note),
        ReportedFinding(
          Finding("missing-field", Message(english: "no clearance", french: "sans habilitation"))),
      ]
    let halves = try #require(SideBySide(notice, findings, in: language))
    var writer = ValidationHTML(ReportSample.style(language), .folder)
    let file = ValidationReport.File(
      path: "notices/a.txt", status: .findings, jobNumber: "260118", title: "Analyst Officer",
      findings: findings)
    return writer.appendPage(of: file, halves: halves).text
  }
}

struct PageSizeTests {
  /// A page of 500 notices, each with the findings of a real one.
  private func page(_ notices: Int) throws -> String {
    let report = DiffHTML(language: .english)
    let section = report.section(on: try DiffSample.differing())
    return report.document(Array(repeating: section, count: notices))
  }

  @Test func `500 notices with five differences each are less than 3 MB`() throws {
    let size = try page(500).utf8.count
    #expect(size < 3_000_000)
  }

  @Test(.enabled(if: Browser.isInstalled, Browser.absence))
  func `500 notices are laid out in less than two seconds`() throws {
    let answer = try Browser.evaluate(
      try page(500),
      """
      const time = view.performance.getEntriesByType("navigation")[0];
      return { seconds: (time.loadEventEnd - time.startTime) / 1000, notices: page.querySelectorAll(".notice").length };
      """)
    #expect(answer["notices"] as? Int == 500)
    #expect(try #require(answer["seconds"] as? Double) < 2)
  }
}
