import Testing

@testable import VacancyCore
@testable import VacancyReports

struct UnreadableInputTests {
  @Test(arguments: UnreadableInput.Reason.allCases)
  func `an unreadable input has one status everywhere`(reason: UnreadableInput.Reason) {
    #expect(UnreadableInput.Reason(rule: reason.rule) == reason)
    #expect(RuleCatalog.page(reason.rule.name)?.family == .input)
    let status = ValidationReport.Status(reason)
    #expect(status.rawValue == reason.rawValue && status.reason == reason)
    #expect(status.isIncomplete && status.rule == reason.rule)
    #expect(DiffSchema.text.contains("\"\(reason.rawValue)\""))
  }

  @Test func `an input that was checked is not unreadable`() {
    #expect(
      !ValidationReport.Status.ok.isIncomplete && !ValidationReport.Status.findings.isIncomplete)
    #expect(UnreadableInput.Reason(rule: nil) == .unreadable)
  }
}
