import Foundation
import Testing

@testable import VacancyCore

/// Every page shows a notice that breaks its rule and one that keeps it.
@Suite struct RulePageTests {
  @Test(arguments: RuleCatalog.pages.filter { $0.family != .input }.map(\.name))
  func `the bad example gives exactly that rule, the good one nothing of its family`(
    name: String
  ) throws {
    let page = try #require(RuleCatalog.page(name))
    let bad = ExampleRun(page.violating)
    #expect(Set(bad.findings.map(\.rule)) == [page.rule], "\(bad.told)\n\(page.violating)")
    let good = ExampleRun(page.compliant)
    let family = good.findings.filter { $0.rule.family == page.family }
    #expect(family.isEmpty, "\(good.told)\n\(page.compliant)")
  }

  @Test(arguments: RuleCatalog.pages.filter { $0.family != .input }.map(\.name))
  func `a finding has a place, a sentence in both languages and the severity of its page`(
    name: String
  ) throws {
    let page = try #require(RuleCatalog.page(name))
    for finding in ExampleRun(page.violating).findings where finding.rule == page.rule {
      #expect(finding.span != nil, "\(page.name)")
      #expect(!finding.message.english.isEmpty && !finding.message.french.isEmpty)
      #expect(finding.message.english != finding.message.french)
      #expect(finding.severity == page.severity, "\(page.name)")
    }
  }

  @Test(arguments: RuleCatalog.pages.map(\.name))
  func `an edit of the example replaces a text that occurs once`(name: String) throws {
    let page = try #require(RuleCatalog.page(name))
    var text = page.violating
    for (old, new) in page.edits {
      #expect(text.ranges(of: old).count == 1, "\(old)")
      text = text.replacing(old, with: new)
    }
    #expect(!page.edits.isEmpty && text == page.compliant)
  }

  @Test(arguments: RuleCatalog.pages.map(\.name))
  func `a page says everything in both languages`(name: String) throws {
    let page = try #require(RuleCatalog.page(name))
    for message in [page.requirement, page.rationale] {
      #expect(!message.english.isEmpty && !message.french.isEmpty)
      #expect(message.english != message.french)
      #expect(!message.english.hasSuffix(".") && !message.french.hasSuffix("."))
    }
    #expect(!page.violating.isEmpty && !page.compliant.isEmpty && page.violating != page.compliant)
    if page.family == .input {
      #expect(page.violating.hasPrefix("$ ") && page.compliant.hasPrefix("$ "))
    }
  }
}

/// An example of a page, held against all rules. One of several notices begins each with `$ NAME`.
struct ExampleRun {
  private(set) var findings: [ReportedFinding] = []

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
