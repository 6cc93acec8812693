import Foundation
import Testing

@testable import VacancyCore

@Suite struct RuleCatalogTests {
  /// The names that were published; they keep their meaning for good.
  private static let names: [RuleFamily: String] = [
    .input: """
    unreadable-file undecodable-text assumed-encoding not-text file-too-large not-a-notice
    several-notices comparison-simplified unused-suppression expired-suppression unused-baseline
    """,
    .structure: """
    missing-english-half missing-french-half missing-title missing-job-number job-number-form
    missing-field duplicate-field unknown-field missing-section duplicate-section section-order
    section-number empty-section heading-wording label-punctuation missing-essential
    unterminated-list list-punctuation unrecognized-text
    """,
    .fields: """
    unreadable-deadline impossible-date deadline-passed deadline-time-zone job-number-year
    unreadable-salary salary-implausible unreadable-grade unknown-grade twin-grade-pair
    unknown-clearance unknown-body unknown-schedule unreadable-location
    """,
    .qualifications: """
    missing-language-requirement unknown-language-level language-level-label missing-experience
    experience-exceeds unknown-competency duplicate-competency missing-behaviour position-count
    placeholder
    """,
    .contract: """
    missing-contract-offer missing-contract-clause conversion-inconsistent
    contract-end-before-deadline service-exceeds-maximum duration-inconsistent twin-grade-note
    """,
    .halves: """
    title-count-mismatch job-number-mismatch posts-mismatch location-mismatch body-mismatch
    schedule-mismatch deadline-mismatch salary-mismatch grade-mismatch clearance-mismatch
    field-in-one-half budget-status-mismatch positions-mismatch section-in-one-half item-missing
    item-moved accountability-missing accountability-moved competency-missing competency-moved
    behaviour-mismatch paragraph-missing experience-mismatch education-mismatch
    language-level-mismatch reports-mismatch contract-mismatch quantity-mismatch date-mismatch
    url-mismatch acronym-mismatch term-mismatch
    """,
    .folder: "duplicate-job-number salary-differs-for-grade",
  ]

  @Test(arguments: RuleFamily.allCases)
  func `a family has the rules that were published, in their order`(family: RuleFamily) {
    let expected = Self.names[family]?.split(whereSeparator: \.isWhitespace).map(String.init)
    #expect(RuleCatalog.pages.filter { $0.family == family }.map(\.name) == expected)
  }

  @Test func `the comparison makes the findings of the rules about the halves, and of no other`() {
    for rule in RuleCatalog.all {
      // That a comparison was shortened is about the run, and only the comparison knows it.
      let isMade = type(of: rule).page.family == .halves || rule is ComparisonSimplified
      #expect((rule is any DifferenceRule) == isMade)
    }
  }

  @Test func `no two rules share a name`() {
    #expect(Set(RuleCatalog.pages.map(\.name)).count == RuleCatalog.pages.count)
  }

  @Test func `every file of a rule is listed, and bears its name in the folder of its family`()
    throws
  {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/VacancyCore/Validation/Rules")
    let paths = try #require(FileManager.default.enumerator(atPath: folder.path))
    let files = paths.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted()
    let listed = RuleCatalog.all.map { rule in
      "\(type(of: rule).page.family.rawValue.capitalized)/\(type(of: rule)).swift"
    }
    #expect(files == listed.sorted())
    for rule in RuleCatalog.all {
      let words = type(of: rule).page.name.split(separator: "-").map(\.capitalized)
      #expect("\(type(of: rule))" == words.joined())
    }
  }
}
