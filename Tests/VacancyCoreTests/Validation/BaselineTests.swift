import Testing

@testable import VacancyCore

@Suite struct BaselineTests {
  private func file(_ text: String, _ baseline: Baseline? = nil, path: String = "a.txt")
    -> ValidationReport.File
  {
    let reading = Reading(of: SourceText(text), recordingSpans: true)
    return Validator(baseline: baseline).validate(
      reading, comparison: Comparison(of: reading), path: path
    ).file
  }

  private let text = Example.notice(schedule: "Sometimes", clearance: "TOP")

  @Test func `what was recorded is set aside, wherever it moves and however it is worded`() {
    let baseline = Baseline(recording: ValidationReport(files: [file(text)]))
    let moved = Example.notice(
      title: "\n\nStorekeeper (260455)", schedule: "Now and then", clearance: "HIGH")
    let found = file(moved, baseline, path: "old/b.txt")
    #expect(found.findings.map(\.setAside) == ["baseline", "baseline"])
    #expect(found.status == .ok)
  }

  @Test func `what is new decides`() {
    let baseline = Baseline(recording: ValidationReport(files: [file(text)]))
    let worse = file(
      Example.notice(schedule: "Sometimes", salary: "soon", clearance: "TOP"), baseline)
    #expect(worse.findings.map(\.setAside) == ["baseline", nil, "baseline"])
    #expect(worse.status == .findings)
    let other = file(Example.notice(title: "Driver (260456)", schedule: "Sometimes"), baseline)
    #expect(other.findings.map(\.setAside) == [nil])
  }

  @Test func `a baseline is written and read again, in the same bytes`() throws {
    let baseline = Baseline(recording: ValidationReport(files: [file(text)]))
    #expect(
      baseline.text == """
        {
          "version": 1,
          "entries": [
            {"rule": "unknown-clearance", "jobNumber": "260455", "half": "en", "pointer": "/clearance", "ordinal": 0},
            {"rule": "unknown-schedule", "jobNumber": "260455", "half": "en", "pointer": "/schedule", "ordinal": 0}
          ]
        }

        """)
    #expect(try Baseline(reading: SourceText(baseline.text)) == baseline)
    #expect(try Baseline(reading: SourceText(Baseline().text)) == Baseline())
  }

  @Test
  func `what is set aside by the configuration is not recorded, what the baseline has is kept`() {
    var report = ValidationReport(files: [file(text)])
    report.files[0].findings[0].setAside = "known"
    report.files[0].findings[1].setAside = "baseline"
    #expect(Baseline(recording: report).entries.map(\.rule) == ["unknown-clearance"])
  }

  @Test(arguments: [
    ("[]", "expected an object, but found a list"), ("{}", "'version' is missing here"),
    ("{\"version\": 2}", "expected the version '1', but found the number '2'"),
    ("{\"version\": 1, \"entrys\": []}", "there is no key 'entrys'; did you mean 'entries'?"),
    ("{\"version\": 1, \"entries\": [{\"half\": \"en\"}]}", "'rule' is missing here"),
    (
      "{\"version\": 1, \"entries\": [{\"rule\": \"a\", \"ordinal\": \"0\"}]}",
      "expected a whole number, but found the text '0'"
    ),
  ])
  func `what is no baseline is told`(text: String, message: String) {
    do {
      _ = try Baseline(reading: SourceText(text))
      Issue.record("'\(text)' was read")
    } catch {
      #expect(error.message.english == message)
    }
  }

  @Test(arguments: [
    "placeholder|241642|fr|/positions/0/number|0", "not-text||||0", "missing-title||en|/title|1",
  ])
  func `a fingerprint is an entry`(fingerprint: String) {
    #expect(Baseline.Entry(fingerprint)?.description == fingerprint)
  }
}
