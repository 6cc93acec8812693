import Foundation
import Testing

@testable import VacancyCore

/// Every page shows a notice that breaks its rule and one that keeps it.
@Suite struct RulePageTests {
  @Test(arguments: RuleCatalog.pages.filter { $0.family != .input })
  func `the bad example gives exactly that rule, the good one nothing of its family`(
    page: RulePage
  ) {
    let bad = ExampleRun(page.bad)
    #expect(Set(bad.findings.map(\.rule)) == [page.name], "\(bad.told)\n\(page.bad)")
    let good = ExampleRun(page.good)
    let family = good.findings.filter { RuleCatalog.page($0.rule)?.family == page.family }
    #expect(family.isEmpty, "\(good.told)\n\(page.good)")
  }

  @Test(arguments: RuleCatalog.pages.filter { $0.family != .input })
  func `a finding has a place, a sentence in both languages and the severity of its page`(
    page: RulePage
  ) {
    for finding in ExampleRun(page.bad).findings {
      #expect(finding.span != nil, "\(page.name)")
      #expect(!finding.message.english.isEmpty && !finding.message.french.isEmpty)
      #expect(finding.message.english != finding.message.french)
      #expect(finding.severity == page.severity, "\(page.name)")
    }
  }

  @Test(arguments: RuleCatalog.pages)
  func `a page says everything in both languages`(page: RulePage) {
    for message in [page.law, page.why] {
      #expect(!message.english.isEmpty && !message.french.isEmpty)
      #expect(message.english != message.french)
      #expect(!message.english.hasSuffix(".") && !message.french.hasSuffix("."))
    }
    #expect(!page.bad.isEmpty && !page.good.isEmpty && page.bad != page.good)
    if page.family == .input { #expect(page.bad.hasPrefix("$ ") && page.good.hasPrefix("$ ")) }
  }
}

/// An example of a page, held against all rules. One of several notices begins each with `$ NAME`.
struct ExampleRun {
  private(set) var findings: [ValidationReport.Finding] = []

  var told: String {
    findings.map { "\($0.rule) \($0.span?.start.line ?? 0): \($0.message.english)" }
      .joined(separator: "\n")
  }

  init(_ example: String, validator: Validator = Validator(asOf: CalendarDate("2026-01-01"))) {
    var folder = FolderCheck()
    for (index, text) in Self.notices(of: example).enumerated() {
      let reading = Reading(of: SourceText(text), recordingSpans: true)
      let outcome = validator.validate(
        reading, comparison: Comparison(of: reading), path: "\(index).txt")
      findings += folder.complete(outcome, by: validator).findings
    }
    findings += folder.findings(aboutConfigurationOf: validator)
  }

  private static func notices(of example: String) -> [String] {
    guard example.hasPrefix("$ ") else { return [example] }
    var notices: [[Substring]] = []
    for line in example.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("$ ") {
        notices.append([])
      } else {
        notices[notices.count - 1].append(line)
      }
    }
    return notices.map { $0.joined(separator: "\n") }
  }
}
