import Testing

@testable import VacancyCore

@Suite struct ValidatorTests {
  private let text = Example.notice(schedule: "Sometimes", salary: "soon", clearance: "TOP")

  private func run(
    _ text: String, _ configuration: Configuration = Configuration(), baseline: Baseline? = nil,
    asOf: CalendarDate? = nil
  ) -> ValidationReport.File {
    let validator = Validator(configuration: configuration, baseline: baseline, asOf: asOf)
    let reading = Reading(of: SourceText(text), recordingSpans: true)
    return validator.validate(
      reading, comparison: Comparison(of: reading), path: "a/notice.txt"
    ).file
  }

  private func configuration(_ change: (inout Configuration) -> Void) -> Configuration {
    var configuration = Configuration()
    change(&configuration)
    return configuration
  }

  @Test func `findings stand from top to bottom, with their lines`() {
    let file = run(text)
    #expect(file.status == .findings)
    #expect(file.jobNumber == "260455")
    #expect(file.title == "Storekeeper")
    #expect(
      file.findings.map(\.rule) == ["unknown-schedule", "unreadable-salary", "unknown-clearance"])
    #expect(file.findings.compactMap(\.span?.start.line) == [5, 7, 9])
    #expect(file.findings.first?.sourceLine == "Schedule: Sometimes")
    #expect(file.findings.first?.span?.start.column == 11)
    #expect(file.findings.first?.span?.end.column == 20)
  }

  @Test func `a notice without findings is ok`() {
    let file = run(Example.notice())
    #expect(file.status == .ok)
    #expect(file.findings == [])
  }

  @Test func `rules and families are selected and ignored`() {
    #expect(
      run(text, configuration { $0.select = ["unknown-schedule"] }).findings.map(\.rule)
        == ["unknown-schedule"])
    #expect(run(text, configuration { $0.ignore = ["fields"] }).findings == [])
    #expect(
      run(
        text,
        configuration {
          $0.select = ["fields"]
          $0.ignore = ["unreadable-salary", "unknown-schedule"]
        }
      ).findings.map(\.rule) == ["unknown-clearance"])
  }

  @Test func `a severity can be changed`() {
    let file = run(text, configuration { $0.severity = ["unknown-schedule": .error] })
    #expect(file.findings.first?.severity == .error)
  }

  @Test func `a deadline is held against a day only where one is given`() {
    let past = Example.notice(title: "Storekeeper (200455)", deadline: "21-Oct-2020")
    #expect(run(past).findings == [])
    #expect(run(past, asOf: CalendarDate("2020-10-21")).findings == [])
    #expect(run(past, asOf: CalendarDate("2020-10-22")).findings.map(\.rule) == ["deadline-passed"])
    let configured = configuration { $0.asOf = CalendarDate("2021-01-01") }
    #expect(run(past, configured).findings.map(\.rule) == ["deadline-passed"])
  }

  @Test func `a finding about the halves names the other half`() throws {
    let file = run(Example.both(Example.staff(), Example.french(grade: "NATO Grade G10")))
    let finding = try #require(file.findings.first)
    #expect(finding.rule == "grade-mismatch")
    #expect(finding.path == "/halves/fr/grade")
    #expect(finding.sourceLine == "Grade NATO Grade G10")
    #expect(finding.counterpart?.path == "/halves/en/grade")
    #expect(finding.counterpart?.text == "NATO Grade G8")
    #expect(finding.counterpart?.span?.start.line == 8)
    #expect(finding.counterpart?.file == nil)
    #expect(place(finding) == "grade-mismatch|260455|fr|/grade|0")
  }

  @Test func `a notice in two files is told as in one, each half in its file`() throws {
    let french = Example.french(
      location: nil, grade: "NATO Grade G10", clearance: "TOP", text: "Téléphone TBD.")
    let english = Example.staff(deadline: "soon", text: "Telephone TBD.")
    let whole = run(Example.both(english, french))
    let files = pair(english, french).map(\.file)
    #expect(
      Set(files.flatMap(\.findings).map(\.fingerprint)) == Set(whole.findings.map(\.fingerprint)))
    #expect(files.map(\.jobNumber) == ["260455", "260455"])
    for (file, half) in zip(files, ["en", "fr"]) {
      #expect(!file.findings.isEmpty)
      #expect(file.findings.allSatisfy { $0.path?.half?.rawValue == half })
    }
    let grade = try #require(files.last?.findings.first { $0.rule == "grade-mismatch" })
    #expect(grade.sourceLine == "Grade NATO Grade G10")
    #expect(grade.counterpart?.file == "a.en.txt")
    #expect(grade.counterpart?.span?.start.line == 8)
  }

  @Test func `what neither of two files has is told once, as in one`() {
    let (english, french) = (Example.staff(salary: nil), Example.french(salary: nil))
    let files = pair(english, french).map(\.file)
    #expect(
      files.map { $0.findings.map(place) } == [["missing-field|260455|en|/salary|0"], []])
    #expect(
      run(Example.both(english, french)).findings.map(place) == [
        "missing-field|260455|en|/salary|0"
      ])
  }

  private func pair(_ english: String, _ french: String) -> [Validator.Outcome] {
    let english = Reading(of: SourceText(english), recordingSpans: true)
    let french = Reading(of: SourceText(french), recordingSpans: true)
    return Validator().validate(
      english: Validator.File(english, path: "a.en.txt"),
      french: Validator.File(french, path: "a.fr.txt"),
      comparison: Comparison(english: english, french: french))
  }

  @Test func `a notice in two files is one notice`() {
    let english = Reading(of: SourceText(Example.staff()), recordingSpans: true)
    let french = Reading(of: SourceText(Example.french(clearance: "TOP")), recordingSpans: true)
    let validator = Validator()
    let outcomes = validator.validate(
      english: Validator.File(english, path: "a.en.txt"),
      french: Validator.File(french, path: "a.fr.txt"),
      comparison: Comparison(english: english, french: french))
    #expect(outcomes.map(\.file.path) == ["a.en.txt", "a.fr.txt"])
    #expect(outcomes.first?.file.findings == [])
    #expect(outcomes.last?.file.findings.map(\.rule) == ["unknown-clearance"])
    // Both files are one notice: the job number in them is there once.
    var folder = FolderCheck()
    for (index, outcome) in outcomes.enumerated() {
      let file = folder.complete(outcome, by: validator, isSecondHalf: index == 1)
      #expect(file.findings == outcome.file.findings)
    }
  }

  /// A fingerprint without the digest of the values.
  private func place(_ finding: ReportedFinding) -> String {
    var parts = finding.fingerprint.split(separator: "|", omittingEmptySubsequences: false)
    if parts.count == 6 { parts.remove(at: 4) }
    return parts.joined(separator: "|")
  }

  @Test func `a fingerprint survives lines that shift, and not a value that changes`() {
    let before = run(text).findings.map(\.fingerprint)
    #expect(
      run(text).findings.map(place) == [
        "unknown-schedule|260455|en|/schedule|0", "unreadable-salary|260455|en|/salary|0",
        "unknown-clearance|260455|en|/clearance|0",
      ])
    let shifted = run(
      Example.notice(
        title: "\n\n\nKeeper of the Store (260455)", schedule: "Sometimes", salary: "later",
        clearance: "TOP"))
    #expect(shifted.findings.map(place) == run(text).findings.map(place))
    #expect(zip(before, shifted.findings).map { $0 == $1.fingerprint } == [true, false, true])
  }

  @Test func `what is suppressed is shown with its reason, and decides nothing`() {
    let suppression = Suppression(rule: "fields", path: "*.txt", reason: "known")
    let file = run(text, configuration { $0.suppressions = [suppression] })
    #expect(file.status == .ok)
    #expect(file.findings.map(\.suppression) == ["known", "known", "known"])
  }

  @Test(arguments: [
    (Suppression(rule: "unknown-schedule", path: "notice.txt", reason: "r"), 1),
    (Suppression(rule: "unknown-schedule", path: "b/*.txt", reason: "r"), 0),
    (Suppression(rule: "fields", path: "a/*", pointer: "/halves/en/salary", reason: "r"), 1),
    (Suppression(rule: "fields", path: "**", pointer: "/halves/en", reason: "r"), 3),
    (Suppression(rule: "fields", path: "**", pointer: "/halves/fr", reason: "r"), 0),
    (Suppression(rule: "fields", path: "**", pointer: "/halves", reason: "r"), 3),
    (Suppression(rule: "fields", path: "**", pointer: "/halves/", reason: "r"), 0),
    (Suppression(rule: "fields", path: "**", pointer: "/halves/en/", reason: "r"), 0),
    (Suppression(rule: "fields", path: "**", pointer: "/", reason: "r"), 0),
    (Suppression(rule: "fields", path: "**", pointer: "/halves/en/novelty", reason: "r"), 0),
    (Suppression(rule: "fields", path: "**", reason: "r", until: CalendarDate("2020-01-01")), 0),
    (Suppression(rule: "fields", path: "**", reason: "r", until: CalendarDate("2026-01-01")), 3),
  ])
  func `an entry suppresses what it names`(suppression: Suppression, count: Int) {
    let file = run(
      text, configuration { $0.suppressions = [suppression] }, asOf: CalendarDate("2026-01-01"))
    #expect(file.findings.count(where: { $0.suppression != nil }) == count)
  }

  @Test func `the input's own findings take part`() {
    let reading = Reading(of: SourceText(Example.notice()), recordingSpans: true)
    let assumed = Finding(
      "assumed-encoding", Message(english: "a", french: "b"), at: TextRange(0, 1))
    func findings(_ configuration: Configuration) -> [RuleID] {
      Validator(configuration: configuration).validate(
        reading, comparison: Comparison(of: reading), path: "a.txt", also: [assumed]
      ).file.findings.map(\.rule)
    }
    #expect(findings(Configuration()) == ["assumed-encoding"])
    #expect(findings(configuration { $0.ignore = ["input"] }) == [])
    let rejected = Validator().reject(
      path: "a.pdf", status: .notText,
      findings: [Finding("not-text", Message(english: "a", french: "b"))])
    #expect(rejected.file.status == .notText)
    #expect(rejected.file.findings.map(place) == ["not-text|a.pdf|||0"])
    #expect(rejected.file.accepted.isEmpty)
  }
}
