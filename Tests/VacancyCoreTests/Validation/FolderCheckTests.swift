import Testing

@testable import VacancyCore

@Suite struct FolderCheckTests {
  private struct Result: Equatable {
    var path: String
    var finding: ValidationReport.Finding
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

  @Test func `a salary is held against the first of its grade, place and year`() {
    let other = Example.notice(title: "Driver (260456)", salary: "3,300.00Euro (EUR) Monthly")
    #expect(results([Example.notice(), other]).map(\.finding.rule) == ["salary-differs-for-grade"])
    let later = Example.notice(
      title: "Driver (270456)", deadline: "21-Oct-2027", salary: "3,300.00Euro (EUR) Monthly")
    #expect(results([Example.notice(), later]) == [])
    let elsewhere = Example.notice(
      title: "Driver (260456)", location: "Belgium-Brussels", salary: "3,300.00Euro (EUR) Monthly")
    #expect(results([Example.notice(), elsewhere]) == [])
  }

  @Test func `an entry of the configuration that matches nothing is told`() {
    var configuration = Configuration()
    configuration.setAside = [
      SetAside(rule: "unknown-schedule", path: "0.txt", reason: "r"),
      SetAside(rule: "placeholder", path: "*", reason: "r"),
    ]
    let found = results([Example.notice(schedule: "Sometimes")], configuration)
    #expect(found.map(\.path) == [".vacancy.json"])
    #expect(found.map(\.finding.rule) == ["unused-set-aside"])
  }

  @Test func `of a part of the notices, only an entry for one of them can match nothing`() {
    var configuration = Configuration()
    configuration.setAside = [
      SetAside(rule: "placeholder", path: "elsewhere.txt", reason: "r"),
      SetAside(rule: "placeholder", path: "0.txt", reason: "r"),
    ]
    let found = results([Example.notice()], configuration, isWhole: false)
    #expect(found.map(\.finding.pointer) == ["/setAside/1"])
    #expect(results([Example.notice()], configuration).count == 2)
  }

  @Test func `an entry that is out of date is told where a day is given`() {
    var configuration = Configuration()
    configuration.setAside = [
      SetAside(
        rule: "unknown-schedule", path: "*", reason: "r", until: CalendarDate("2025-12-31"))
    ]
    let notices = [Example.notice(schedule: "Sometimes")]
    #expect(results(notices, configuration) == [])
    let found = results(notices, configuration, asOf: CalendarDate("2026-01-01"))
    #expect(found.map(\.finding.rule) == ["expired-set-aside"])
  }

  @Test func `a rule on all notices can be ignored and set aside`() {
    var configuration = Configuration()
    configuration.ignore = ["folder"]
    #expect(results([Example.notice(), Example.notice()], configuration) == [])
    configuration.ignore = []
    configuration.setAside = [SetAside(rule: "folder", path: "1.txt", reason: "a copy")]
    let found = results([Example.notice(), Example.notice()], configuration)
    #expect(found.map(\.finding.setAside) == ["a copy"])
  }
}
