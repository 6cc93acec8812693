import Testing

@testable import VacancyCore
@testable import VacancyReports

@Suite struct FolderCheckTests {
  private struct Result: Equatable {
    var path: String
    var finding: ReportedFinding
  }

  private func results(
    _ notices: [String], _ configuration: Configuration = Configuration(),
    asOf: CalendarDate? = nil, isWhole: Bool = true
  ) -> [Result] {
    let validator = Validator(configuration: configuration, asOf: asOf)
    var folder = FolderCheck()
    var results: [Result] = []
    for (index, text) in notices.enumerated() {
      let reading = Reading(of: SourceText(text), recordingSpans: true)
      let outcome = validator.validate(
        reading, comparison: Comparison(of: reading), path: "\(index).txt")
      let file = folder.complete(outcome, by: validator)
      results += file.findings.filter { !outcome.file.findings.contains($0) }
        .map { Result(path: file.path, finding: $0) }
    }
    let configuration = folder.findings(aboutConfigurationOf: validator, isWhole: isWhole)
    return results + configuration.map { Result(path: validator.configurationPath, finding: $0) }
  }

  @Test func `a job number that comes again is told at each later notice`() {
    let found = results([Example.notice(), Example.notice(), Example.notice()])
    #expect(found.map(\.path) == ["1.txt", "2.txt"])
    #expect(found.map(\.finding.rule) == ["duplicate-job-number", "duplicate-job-number"])
    #expect(found.first?.finding.message.english.contains("'0.txt'") ?? false)
    #expect(found.first?.finding.span?.start.line == 1)
  }

  @Test func `a salary is compared with the first of its grade, place and year`() {
    let other = Example.notice(title: "Driver (260456)", salary: "3,300.00Euro (EUR) Monthly")
    let found = results([Example.notice(), other])
    #expect(found.map(\.finding.rule) == ["salary-differs-for-grade"])
    // What is put in stays as it is.
    let french: String =
      "le salaire de 3\u{202F}300,00\u{A0}EUR diffère de celui de "
      + "3\u{202F}411,06\u{A0}EUR dans 0.txt (mêmes grade, lieu et année)"
    #expect(
      found.first?.finding.message
        == Message(
          english: "salary 3,300.00 EUR differs from 3,411.06 EUR in 0.txt "
            + "(same grade, place and year)",
          french: "\(french)"))
    let later = Example.notice(
      title: "Driver (270456)", deadline: "21-Oct-2027", salary: "3,300.00Euro (EUR) Monthly")
    #expect(results([Example.notice(), later]) == [])
    let elsewhere = Example.notice(
      title: "Driver (260456)", location: "Belgium-Brussels", salary: "3,300.00Euro (EUR) Monthly")
    #expect(results([Example.notice(), elsewhere]) == [])
  }

  /// A notice of late 2026 with a deadline in January 2027 prints the scale of 2026.
  @Test(arguments: [
    ("Driver (260456)", "05-Jan-2027", false), ("Driver (270456)", "05-Jan-2027", true),
    ("Driver (250456)", "21-Oct-2027", false), ("Driver", "21-Oct-2027", false),
  ])
  func `salaries are compared where the year of the pay scale is certain`(
    title: String, deadline: String, isCompared: Bool
  ) {
    let first = Example.notice(
      title: "Storekeeper (270455)", deadline: "10-Mar-2027", salary: "3,470.00Euro (EUR) Monthly")
    let second = Example.notice(title: title, deadline: deadline)
    let found = results([first, second]).map(\.finding.rule)
    #expect(found == (isCompared ? ["salary-differs-for-grade"] : []))
  }

  @Test func `an entry of the configuration that matches nothing is told`() {
    var configuration = Configuration()
    configuration.suppressions = [
      Suppression(rule: "unknown-schedule", path: "0.txt", reason: "r"),
      Suppression(rule: "placeholder", path: "*", reason: "r"),
    ]
    let found = results([Example.notice(schedule: "Sometimes")], configuration)
    #expect(found.map(\.path) == [".vacancy.json"])
    #expect(found.map(\.finding.rule) == ["unused-suppression"])
  }

  @Test func `of a part of the notices, only an entry for one of them can match nothing`() {
    var configuration = Configuration()
    configuration.suppressions = [
      Suppression(rule: "placeholder", path: "elsewhere.txt", reason: "r"),
      Suppression(rule: "placeholder", path: "0.txt", reason: "r"),
    ]
    let found = results([Example.notice()], configuration, isWhole: false)
    #expect(found.map(\.finding.path) == ["/suppressions/1"])
    #expect(results([Example.notice()], configuration).count == 2)
  }

  @Test func `an entry that is out of date is told where a day is given`() {
    var configuration = Configuration()
    configuration.suppressions = [
      Suppression(
        rule: "unknown-schedule", path: "*", reason: "r", until: CalendarDate("2025-12-31"))
    ]
    let notices = [Example.notice(schedule: "Sometimes")]
    #expect(results(notices, configuration) == [])
    let found = results(notices, configuration, asOf: CalendarDate("2026-01-01"))
    #expect(found.map(\.finding.rule) == ["expired-suppression"])
  }

  @Test func `a rule on all notices can be ignored and suppressed`() {
    var configuration = Configuration()
    configuration.ignore = ["folder"]
    #expect(results([Example.notice(), Example.notice()], configuration) == [])
    configuration.ignore = []
    configuration.suppressions = [Suppression(rule: "folder", path: "1.txt", reason: "a copy")]
    let found = results([Example.notice(), Example.notice()], configuration)
    #expect(found.map(\.finding.suppression) == ["a copy"])
  }
}
