import Testing

@testable import VacancyCore
@testable import VacancyReports

struct UnjudgedInputTests {
  @Test(arguments: UnjudgedInput.allCases)
  func `an input that could not be judged has one status everywhere`(input: UnjudgedInput) {
    #expect(UnjudgedInput(rule: input.rule) == input)
    #expect(RuleCatalog.page(input.rule.name)?.family == .input)
    let status = ValidationReport.Status(input)
    #expect(status.rawValue == input.rawValue && status.unjudged == input)
    #expect(status.isIncomplete && status.rule == input.rule)
    #expect(DiffSchema.text.contains("\"\(input.rawValue)\""))
  }

  @Test func `what was judged is no such input`() {
    #expect(
      !ValidationReport.Status.ok.isIncomplete && !ValidationReport.Status.findings.isIncomplete)
    #expect(UnjudgedInput(rule: nil) == .unreadable)
  }
}
