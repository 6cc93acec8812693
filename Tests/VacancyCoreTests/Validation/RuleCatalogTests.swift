import Foundation
import Testing

@testable import VacancyCore

@Suite struct RuleCatalogTests {
  /// The names that were published; they keep their meaning for good.
  private static let names: [RuleFamily: String] = [
    .input: """
    unreadable-file converter-missing conversion-failed undecodable-text assumed-encoding not-text
    file-too-large not-a-notice several-notices interleaved-text broken-characters
    comparison-simplified unused-suppression expired-suppression unused-baseline
    """,
    .structure: """
    missing-english-half missing-french-half missing-title missing-job-number job-number-form
    missing-field duplicate-field unknown-field missing-section duplicate-section section-order
    section-number empty-section heading-wording label-punctuation inferred-list missing-essential
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
    url-mismatch acronym-mismatch term-mismatch sentence-missing sentence-moved untranslated-text
    polarity-mismatch opposite-term doubled-word doubled-sentence cut-off-text
    fixed-wording halves-of-two-notices french-typography number-format unpaired-mark
    """,
    .folder: "duplicate-job-number salary-differs-for-grade inconsistent-translation",
  ]

  @Test(arguments: RuleFamily.allCases)
  func `a family has the rules that were published, in their order`(family: RuleFamily) {
    let expected = Self.names[family]?.split(whereSeparator: \.isWhitespace).map(String.init)
    #expect(RuleCatalog.pages.filter { $0.family == family }.map(\.name) == expected)
  }

  @Test func `the comparison makes the findings of the rules about the halves, and of no other`() {
    for page in RuleCatalog.pages {
      // That a comparison was shortened is about the run, and only the comparison knows it.
      let isMade = page.family == .halves || page.rule == .comparisonSimplified
      guard case .comparison = page.source else {
        #expect(!isMade, "\(page.rule)")
        continue
      }
      #expect(isMade, "\(page.rule)")
    }
  }

  @Test func `no two rules share a name`() {
    #expect(Set(RuleCatalog.pages.map(\.name)).count == RuleCatalog.pages.count)
  }

  @Test func `every rule that is declared is listed, and its member bears its name`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/VacancyCore/Validation/Rules")
    let paths = try #require(FileManager.default.enumerator(atPath: folder.path))
    var declared: [String] = []
    for case let path as String in paths where path.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      for match in text.matches(of: /static let (\w+): RuleID = \.init\(\s*"([^"]+)"/) {
        let words = match.2.split(separator: "-")
        let member = (words.prefix(1) + words.dropFirst().map { $0.capitalized[...] }).joined()
        #expect(match.1 == member)
        declared.append(String(match.2))
      }
    }
    #expect(declared.sorted() == RuleCatalog.pages.map(\.name).sorted())
  }
}
